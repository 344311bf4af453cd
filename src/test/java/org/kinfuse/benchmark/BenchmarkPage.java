package org.kinfuse.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinfuse.benchmark.Verdicts.Left;
import org.kinfuse.simulate.Event;

/** The page of the documentation that compares callers. */
final class BenchmarkPage {
    private final List<Sample> samples;
    private final List<Caller> callers;
    private final StringBuilder text = new StringBuilder();

    BenchmarkPage(List<Sample> samples, List<Caller> callers) {
        this.samples = samples;
        this.callers = callers;
    }

    /** A column of shares found. */
    private record Sort(String name, Predicate<TrueJunction> junctions) {}

    private static Sort supported(String name, int least, int most) {
        return new Sort(name, truth -> truth.joinsGenes() && truth.support() >= least && truth.support() <= most);
    }

    private static Sort shared(String name, double least, double most) {
        return new Sort(name, truth -> truth.joinsGenes() && truth.share() >= least && truth.share() < most);
    }

    String text() {
        long tumours = samples.stream().filter(Sample::hasTumour).count();
        text.append(String.format(
                Locale.ROOT,
                """
                # Benchmark

                %d simulated tumours and %d normals; made and written by `src/bench/compare`, which says how. Reads are those of a
                hybrid-capture panel that baits one side: real hg19 sequence, bwa mem, 500 molecules deep on the panel, 5 to 30 at the
                partner, fragments of 150 to 250 bases, 0.8 %% chimeras, PCR copies, sequencing errors, adapters, and in each sample
                inherited deletions, duplications, mobile elements and the spliced copy of one gene. Samples: %s.

                A junction counts as found where a call has its two ends and sides: within 50 bases if the caller claims to know the base, 500
                otherwise; one call finds one junction. *Exact* is both ends right to the base, each at any place within the homology.
                *Supporting* is a unique molecule with 20 bases or more on each side, whether or not a read shows it.

                """,
                tumours,
                samples.size() - tumours,
                samples.stream().map(Sample::name).collect(Collectors.joining(", "))));
        found(
                "Fusions found, by supporting molecules",
                supported("1", 1, 1),
                supported("2", 2, 2),
                supported("3-4", 3, 4),
                supported("5-9", 5, 9),
                supported("10+", 10, Integer.MAX_VALUE),
                supported("3+", 3, Integer.MAX_VALUE),
                supported("5+", 5, Integer.MAX_VALUE));
        found(
                "Fusions found, by fraction",
                shared("0.5-1 %", 0, 0.01),
                shared("1-2 %", 0.01, 0.02),
                shared("2-5 %", 0.02, 0.05),
                shared("5-10 %", 0.05, 0.1),
                shared("10-40 %", 0.1, 1));
        found("Found, by type, of those with 3 or more supporting molecules", types());
        judgement();
        leftovers();
        tiers();
        return text.toString();
    }

    private static Sort[] types() {
        List<Sort> types = new ArrayList<>();
        for (String type : List.of("translocation", "inversion", "deletion", "duplication")) {
            types.add(new Sort(
                    type,
                    truth -> enough(truth) && truth.joinsGenes() && truth.type().equals(type)));
        }
        for (String type : List.of("inversion", "deletion", "duplication")) {
            types.add(new Sort(
                    type + " within a gene",
                    truth -> enough(truth)
                            && truth.kind() == Event.Kind.LOCAL
                            && truth.type().equals(type)));
        }
        return types.toArray(Sort[]::new);
    }

    private static boolean enough(TrueJunction truth) {
        return truth.support() >= 3;
    }

    private void found(String title, Sort... sorts) {
        start(title, Arrays.stream(sorts).map(Sort::name).toList());
        for (Caller caller : callers) {
            row(
                    caller.name(),
                    Arrays.stream(sorts)
                            .map(sort -> percent(caller.found(sort.junctions())))
                            .toList());
        }
        end();
    }

    private void judgement() {
        start(
                "Right and wrong",
                List.of(
                        "precision",
                        "precision, all held against it",
                        "exact",
                        "false calls per tumour",
                        "per normal",
                        "the same said twice"));
        for (Caller caller : callers) {
            row(
                    caller.name(),
                    List.of(
                            percent(caller.precise()),
                            percent(caller.preciseToTheLast()),
                            percent(caller.exact()),
                            perSample(caller, Sample::hasTumour, left -> left.what() == Left.FALSE),
                            perSample(caller, sample -> !sample.hasTumour(), left -> left.what() == Left.FALSE),
                            String.valueOf(caller.left(sample -> true, left -> left.what() == Left.SAID_TWICE))));
        }
        end();
        text.append(
                """
                Precision: of the calls that are neither inherited, mobile elements nor spliced copies, those that found a
                junction of a tumour; all held against it, of all calls.

                """);
    }

    private void leftovers() {
        start(
                "Reported, though of no tumour, per sample",
                List.of("germline deletions and duplications", "mobile elements", "spliced copy"));
        for (Caller caller : callers) {
            row(
                    caller.name(),
                    List.of(Left.GERMLINE, Left.MOBILE_ELEMENT, Left.SPLICED_COPY).stream()
                            .map(what -> perSample(caller, sample -> true, left -> left.what() == what))
                            .toList());
        }
        end();
    }

    private void tiers() {
        Caller kinfuse = callers.get(0);
        start(
                "kinfuse by tier, calls in all",
                List.of(
                        "found",
                        "false in tumours",
                        "false in normals",
                        "germline",
                        "mobile elements",
                        "spliced copy"));
        for (String tier : tiersOf(kinfuse)) {
            Predicate<Verdicts.Remaining> inTier = left -> left.call().group().equals(tier);
            row(
                    tier,
                    List.of(
                            String.valueOf(kinfuse.founds().stream()
                                    .filter(found -> found.call().group().equals(tier))
                                    .count()),
                            count(kinfuse, Sample::hasTumour, inTier.and(left -> left.what() == Left.FALSE)),
                            count(
                                    kinfuse,
                                    sample -> !sample.hasTumour(),
                                    inTier.and(left -> left.what() == Left.FALSE)),
                            count(kinfuse, sample -> true, inTier.and(left -> left.what() == Left.GERMLINE)),
                            count(kinfuse, sample -> true, inTier.and(left -> left.what() == Left.MOBILE_ELEMENT)),
                            count(kinfuse, sample -> true, inTier.and(left -> left.what() == Left.SPLICED_COPY))));
        }
        end();
    }

    private static List<String> tiersOf(Caller caller) {
        return caller.verdicts().values().stream()
                .flatMap(verdicts -> Stream.concat(
                        verdicts.found().values().stream(),
                        verdicts.left().stream().map(Verdicts.Remaining::call)))
                .map(CalledJunction::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static String count(Caller caller, Predicate<Sample> samples, Predicate<Verdicts.Remaining> sort) {
        return String.valueOf(caller.left(samples, sort));
    }

    private String perSample(Caller caller, Predicate<Sample> ofSamples, Predicate<Verdicts.Remaining> sort) {
        long number = samples.stream().filter(ofSamples).count();
        return number == 0 ? "-" : String.format(Locale.ROOT, "%.1f", (double) caller.left(ofSamples, sort) / number);
    }

    private static String percent(Caller.Share share) {
        return share.whole() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.1f %% of %d", 100.0 * share.part() / share.whole(), share.whole());
    }

    private void start(String title, List<String> columns) {
        text.append("## ").append(title).append("\n\n| |");
        text.append(columns.stream().map(column -> " " + column + " |").collect(Collectors.joining()));
        text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
    }

    private void row(String name, List<String> cells) {
        text.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }

    private void end() {
        text.append('\n');
    }
}
