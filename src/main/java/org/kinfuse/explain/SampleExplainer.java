package org.kinfuse.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.explain.SampleExplanation.PartDepth;
import org.kinfuse.explain.SampleExplanation.Piece;
import org.kinfuse.explain.SampleExplanation.PieceKind;
import org.kinfuse.explain.SampleExplanation.SeenJunction;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.judge.Call;

/** Says of a sample whether it shows a join of two places, and if not, why. */
public final class SampleExplainer {
    /** Bases of a part at which all fragments are counted, whatever their mapping quality. */
    private static final int LOOKS = 64;

    /** Bases between a clip and the end of a junction that it may belong to. */
    private static final int NEAR = 20;

    private final AskedPlace one;
    private final AskedPlace other;
    private final int minimumSpan;

    /**
     * @param one a place
     * @param other another, or the same
     * @param minimumSpan bases between two ends on one contig that a call asks for
     */
    public SampleExplainer(AskedPlace one, AskedPlace other, int minimumSpan) {
        this.one = one;
        this.other = other;
        this.minimumSpan = minimumSpan;
    }

    /** Whether a junction joins the two places. */
    public boolean joins(SupportedAdjacency junction) {
        return joins(junction.adjacency().first(), junction.adjacency().second());
    }

    private boolean joins(Breakend first, Breakend second) {
        return (one.holds(first) && other.holds(second)) || (one.holds(second) && other.holds(first));
    }

    /** Whether it keeps the sides that were asked for: the other half of an event keeps the others. */
    private boolean isAskedFor(SeenJunction seen) {
        Breakend first = seen.rearrangement().adjacency().first();
        Breakend second = seen.rearrangement().adjacency().second();
        return (one.fits(first) && other.fits(second)) || (one.fits(second) && other.fits(first));
    }

    /** Where the depth of all fragments is to be known. */
    public List<Breakend> watched() {
        return parts().flatMap(part -> looks(part.place())).toList();
    }

    private Stream<AskedPlace.Part> parts() {
        return Stream.of(one, other).flatMap(place -> place.parts().stream()).distinct();
    }

    private static Stream<Breakend> looks(GenomicInterval place) {
        int looks = Math.min(LOOKS, place.length());
        return IntStream.range(0, looks)
                .map(look -> (int) (place.start() + (long) place.length() * look / looks))
                .mapToObj(position -> new Breakend(place.contig(), position, Side.LEFT));
    }

    /** The answer. */
    public SampleExplanation explain(SampleView sample) {
        List<SeenJunction> junctions = sample.junctions().stream()
                .filter(this::joins)
                .map(junction -> seen(junction, sample))
                .sorted(Comparator.<SeenJunction>comparingInt(
                                seen -> seen.call().map(Call::number).orElse(Integer.MAX_VALUE))
                        .thenComparing(
                                seen -> seen.rearrangement().support().uniqueFragments(), Comparator.reverseOrder())
                        .thenComparing(seen -> seen.rearrangement().adjacency()))
                .toList();
        List<PartDepth> depths = depths(sample.coverage());
        List<SeenJunction> asked = junctions.stream().filter(this::isAskedFor).toList();
        SampleVerdict verdict = new SampleVerdict(one, other, minimumSpan);
        return new SampleExplanation(
                verdict.of(asked, depths, sample),
                verdict.sentence(asked, depths, sample)
                        + verdict.otherSides(junctions.stream()
                                .filter(seen -> !asked.contains(seen))
                                .toList()),
                depths,
                junctions,
                pieces(junctions, sample.evidence()));
    }

    private static SeenJunction seen(SupportedAdjacency junction, SampleView sample) {
        List<Call> calls = sample.calls().stream()
                .filter(each -> each.rearrangement().equals(junction))
                .toList();
        return new SeenJunction(junction, sample.scales().verdicts(junction), calls);
    }

    private List<PartDepth> depths(SampleView.Coverage coverage) {
        return Stream.of(one, other)
                .distinct()
                .flatMap(place -> place.parts().stream().map(part -> depth(place, part, coverage)))
                .toList();
    }

    private static PartDepth depth(AskedPlace place, AskedPlace.Part part, SampleView.Coverage coverage) {
        int[] well = coverage.measured().of(part.place());
        int fragments = 0;
        int wellPlaced = 0;
        for (Breakend look : looks(part.place()).toList()) {
            int placed = well[look.position() - part.place().start()];
            // Of what is not watched, the well placed are all that is known.
            fragments += Math.max(placed, coverage.depth().crossing(look, 0).orElse(placed));
            wellPlaced += placed;
        }
        return new PartDepth(
                place,
                part,
                coverage.callability().of(part.place(), coverage.measured(), coverage.targets()),
                fragments,
                wellPlaced);
    }

    private List<Piece> pieces(List<SeenJunction> junctions, List<Evidence> evidence) {
        List<Piece> pieces = new ArrayList<>();
        for (Evidence each : evidence) {
            if (each instanceof SplitRead read) {
                Breakend first = read.adjacency().first();
                Breakend second = read.adjacency().second();
                if (joins(first, second)) {
                    pieces.add(new Piece(
                            PieceKind.SPLIT_READ,
                            first,
                            read.first().mappingQuality(),
                            List.of(second),
                            OptionalInt.of(read.second().mappingQuality())));
                }
            } else if (each instanceof DiscordantPair pair) {
                Breakend first = inner(pair.first());
                Breakend second = inner(pair.second());
                if (joins(first, second)) {
                    pieces.add(new Piece(
                            PieceKind.PAIR,
                            first,
                            pair.first().mappingQuality(),
                            List.of(second),
                            OptionalInt.of(pair.second().mappingQuality())));
                }
            } else if (each instanceof ClippedRead clip && isNear(clip.breakend(), junctions)) {
                pieces.add(new Piece(
                        PieceKind.CLIP, clip.breakend(), clip.mappingQuality(), List.of(), OptionalInt.empty()));
            }
        }
        return pieces;
    }

    private static Breakend inner(PairEnd end) {
        return new Breakend(end.aligned().contig(), end.innerPosition(), end.kept());
    }

    private static boolean isNear(Breakend clip, List<SeenJunction> junctions) {
        return junctions.stream()
                .map(seen -> seen.rearrangement().adjacency())
                .flatMap(adjacency -> Stream.of(adjacency.first(), adjacency.second()))
                .anyMatch(end -> end.contig().equals(clip.contig())
                        && end.kept() == clip.kept()
                        && Math.abs(end.position() - clip.position()) <= NEAR);
    }
}
