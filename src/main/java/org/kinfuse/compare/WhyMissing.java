package org.kinfuse.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is known of an expectation that no call answers. */
final class WhyMissing {
    private static final int MOST = 3;

    private final ObservedSample sample;
    private final ExpectedFusion wanted;

    WhyMissing(ObservedSample sample, ExpectedFusion wanted) {
        this.sample = sample;
        this.wanted = wanted;
    }

    List<String> remarks() {
        List<String> seen = sample.seen().stream()
                .filter(this::isMeant)
                .limit(MOST)
                .map(each -> "seen at " + each.junction().first() + " "
                        + each.junction().second() + ", but " + each.why())
                .toList();
        List<String> taken = takenByOthers();
        return !taken.isEmpty() ? taken : seen.isEmpty() ? relatives() : seen;
    }

    /** A call that is as expected and yet does not answer the row can but answer another. */
    private List<String> takenByOthers() {
        Pairer pairer = new Pairer(wanted);
        return sample.calls().stream()
                .filter(pairer::holds)
                .limit(MOST)
                .map(call -> call.title() + " fits, and answers another row")
                .toList();
    }

    private boolean isMeant(ObservedSample.Seen seen) {
        boolean near = wanted.place().stream()
                .anyMatch(place -> place.distance(seen.junction(), ExpectedJunction.Half.SAME)
                                .orElse(Integer.MAX_VALUE)
                        <= Pairer.NEAR);
        List<String> genes = genes().toList();
        return near
                || (genes.size() == 2 && List.of(seen.genes().split("::| - | ")).containsAll(genes));
    }

    private Stream<String> genes() {
        return Stream.of(ExpectedColumn.GENE5, ExpectedColumn.GENE3)
                .map(wanted::gene)
                .flatMap(Optional::stream);
    }

    /** Calls that share a gene with it. */
    private List<String> relatives() {
        List<String> names = sample.calls().stream()
                .filter(call -> genes().anyMatch(
                                gene -> Arrays.asList(ExpectedColumn.GENE5.cell(call), ExpectedColumn.GENE3.cell(call))
                                        .contains(gene)))
                .limit(MOST)
                .map(call -> call.entry().name() + " (" + call.title() + ")")
                .toList();
        String counted = sample.calls().isEmpty()
                ? "there is no call at all"
                : "none of " + sample.calls().size() + " calls has these genes or lies near";
        return List.of(names.isEmpty() ? counted : "of the same genes there is " + String.join(", ", names));
    }
}
