package org.kinfuse.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kinfuse.compare.Conditions.Junction;
import org.kinfuse.compare.ExpectedFusion.Reciprocal;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.OutcomeEntry;

/** Holds a call against an expectation. */
final class Pairer {
    /** A call this near, or of the same genes, may be what is meant though it differs. */
    static final int NEAR = 10_000;
    /** How far apart the halves of a balanced event may lie at each end: as far as for the calls themselves. */
    private static final int HALVES = 1_000;

    private final ExpectedFusion expected;

    Pairer(ExpectedFusion expected) {
        this.expected = expected;
    }

    /** The two side by side, if the call may be what is meant. */
    Optional<Pairing> pair(ObservedCall call) {
        if (!isRelated(call)) {
            return Optional.empty();
        }
        Pairing same = compared(call);
        return Optional.of(same.holds() || !isOtherHalf(call) ? same : otherHalf(call));
    }

    /** Whether all that the row says holds for the call. */
    boolean holds(ObservedCall call) {
        return compared(call).holds() || isOtherHalf(call);
    }

    private static Pairing otherHalf(ObservedCall call) {
        return new Pairing(call, OptionalInt.empty(), Pairing.Half.RECIPROCAL, List.of());
    }

    private boolean isRelated(ObservedCall call) {
        for (ExpectedJunction place : expected.place()) {
            if (place.distance(call.junction(), ExpectedJunction.Half.ANY).orElse(Integer.MAX_VALUE) <= NEAR) {
                return true;
            }
        }
        return namesGenes() && hasTheGenes(call);
    }

    private boolean namesGenes() {
        return expected.conditions().containsKey(ExpectedColumn.GENE5)
                || expected.conditions().containsKey(ExpectedColumn.GENE3);
    }

    private boolean hasTheGenes(ObservedCall call) {
        Optional<Condition> five = condition(ExpectedColumn.GENE5);
        Optional<Condition> three = condition(ExpectedColumn.GENE3);
        if (five.isPresent() && three.isPresent()) {
            return areTheGenes(call, five.get(), three.get()) || areTheGenes(call, three.get(), five.get());
        }
        // A partner that may be any gene: what is near is told by the place, where there is one.
        return expected.place().isEmpty()
                && Stream.of(ExpectedColumn.GENE5, ExpectedColumn.GENE3).anyMatch(column -> condition(column)
                        .filter(gene -> gene.holds(column.cell(call)))
                        .isPresent());
    }

    private static boolean areTheGenes(ObservedCall call, Condition one, Condition other) {
        return one.holds(ExpectedColumn.GENE5.cell(call)) && other.holds(ExpectedColumn.GENE3.cell(call));
    }

    private Optional<Condition> condition(ExpectedColumn column) {
        return Optional.ofNullable(expected.conditions().get(column));
    }

    /** Whether the call is the other half, and that will do. */
    private boolean isOtherHalf(ObservedCall call) {
        if (expected.reciprocal() == Reciprocal.NO) {
            return false;
        }
        boolean there = expected.place().stream()
                .allMatch(place -> place.distance(call.junction(), ExpectedJunction.Half.OTHER)
                                .orElse(Integer.MAX_VALUE)
                        <= HALVES);
        String five = ExpectedColumn.GENE5.cell(call);
        String three = ExpectedColumn.GENE3.cell(call);
        boolean turned = condition(ExpectedColumn.GENE5).stream().allMatch(gene -> gene.holds(three))
                && condition(ExpectedColumn.GENE3).stream().allMatch(gene -> gene.holds(five));
        boolean asItIs = !call.makesTranscript()
                && condition(ExpectedColumn.GENE5).stream().allMatch(gene -> gene.holds(five))
                && condition(ExpectedColumn.GENE3).stream().allMatch(gene -> gene.holds(three));
        return there && (turned || asItIs) && !(expected.place().isEmpty() && !call.makesTranscript());
    }

    private Pairing compared(ObservedCall call) {
        List<Difference> differences = new ArrayList<>();
        OptionalInt distance = expected.place().stream()
                .flatMapToInt(place -> place.distance(call.junction(), ExpectedJunction.Half.SAME).stream())
                .findFirst();
        expected.place().forEach(place -> place(place, call, distance).ifPresent(differences::add));
        differences.addAll(genes(call));
        if (isTurned(call)) {
            // Exons of the one partner are not to be held against those of the other.
            return new Pairing(call, distance, Pairing.Half.EXPECTED, differences);
        }
        candidate(call).ifPresent(differences::add);
        withoutGenes().forEach((column, condition) -> {
            if (!condition.holds(column.cell(call))) {
                differences.add(difference(column, condition, call));
            }
        });
        return new Pairing(call, distance, Pairing.Half.EXPECTED, differences);
    }

    /** A row that does not speak of tiers means calls, and what too few fragments show is none. */
    private Optional<Difference> candidate(ObservedCall call) {
        if (expected.conditions().containsKey(ExpectedColumn.TIER)
                || !call.entry().hasTooFewFragments()) {
            return Optional.empty();
        }
        String tier = ExpectedColumn.TIER.cell(call);
        return Optional.of(new Difference(
                ExpectedColumn.TIER.header(),
                "1-5",
                tier,
                "only a candidate, tier " + tier + ": too few fragments show it for a call"));
    }

    private Map<ExpectedColumn, Condition> withoutGenes() {
        Map<ExpectedColumn, Condition> others = new EnumMap<>(ExpectedColumn.class);
        others.putAll(expected.conditions());
        others.remove(ExpectedColumn.GENE5);
        others.remove(ExpectedColumn.GENE3);
        return others;
    }

    private Optional<Difference> place(ExpectedJunction place, ObservedCall call, OptionalInt distance) {
        int within = expected.within() + call.uncertainty();
        if (distance.isPresent() && distance.getAsInt() <= within) {
            return Optional.empty();
        }
        String found = call.junction().first() + " " + call.junction().second();
        return Optional.of(
                new Difference(Difference.PLACE, place.toString(), found, whereItLies(place, call, distance, found)));
    }

    private static String whereItLies(ExpectedJunction place, ObservedCall call, OptionalInt distance, String found) {
        if (distance.isPresent() && distance.getAsInt() <= NEAR) {
            return "found " + distance.getAsInt() + (distance.getAsInt() == 1 ? " base away" : " bases away");
        }
        OptionalInt otherHalf = place.distance(call.junction(), ExpectedJunction.Half.OTHER);
        if (otherHalf.isPresent() && otherHalf.getAsInt() <= HALVES) {
            return "found the other half of the event, " + found;
        }
        OptionalInt anyhow = place.distance(call.junction(), ExpectedJunction.Half.ANY);
        return anyhow.isPresent() && anyhow.getAsInt() <= NEAR
                ? "other sides are kept, " + found
                : "found elsewhere, " + found;
    }

    private List<Difference> genes(ObservedCall call) {
        Optional<Condition> five = condition(ExpectedColumn.GENE5);
        Optional<Condition> three = condition(ExpectedColumn.GENE3);
        if (five.isEmpty() && three.isEmpty()) {
            return List.of();
        }
        if (!call.makesTranscript() && !expected.speaksOfNoTranscript()) {
            return List.of(new Difference(
                    ExpectedColumn.GENE5.header(),
                    expected.row().name(),
                    call.entry().name(),
                    "no transcript comes of it (" + why(call.entry()) + ")"));
        }
        if (isTurned(call)) {
            return List.of(new Difference(
                    ExpectedColumn.GENE5.header(),
                    five.map(Condition::words).orElse("*") + "::"
                            + three.map(Condition::words).orElse("*"),
                    call.entry().name(),
                    "joined the other way round, " + call.entry().name()));
        }
        return Stream.of(ExpectedColumn.GENE5, ExpectedColumn.GENE3)
                .flatMap(column -> condition(column).stream()
                        .filter(gene -> !gene.holds(column.cell(call)))
                        .map(gene -> difference(column, gene, call)))
                .toList();
    }

    /** Whether the genes are those that are expected, and the 5' partner is the 3' one. */
    private boolean isTurned(ObservedCall call) {
        Optional<Condition> five = condition(ExpectedColumn.GENE5);
        Optional<Condition> three = condition(ExpectedColumn.GENE3);
        return five.isPresent()
                && three.isPresent()
                && call.makesTranscript()
                && !areTheGenes(call, five.get(), three.get())
                && areTheGenes(call, three.get(), five.get());
    }

    private static String why(CallEntry call) {
        return call.outcome().fold(new OutcomeEntry.Cases<String>() {
            @Override
            public String transcript(OutcomeEntry.Transcript transcript) {
                return transcript.reading().frameWhy();
            }

            @Override
            public String none(OutcomeEntry.None none) {
                return none.why();
            }
        });
    }

    private static Difference difference(ExpectedColumn column, Condition condition, ObservedCall call) {
        String found = column.cell(call);
        return new Difference(
                column.header(), condition.words(), found, new DifferenceWords(column, condition, call).sentence());
    }

    /** The exon at the junction of a part, for messages. */
    static int exonAt(ExpectedColumn column, String cell) {
        return Conditions.exonAt(cell, column == ExpectedColumn.EXONS5 ? Junction.LAST : Junction.FIRST);
    }
}
