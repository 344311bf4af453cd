package org.kinfuse.cluster;

import java.util.List;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/** The genome read from its other end: position p becomes L + 1 - p, left becomes right, each base its complement. */
final class Mirror {
    private static final int SUM_OF_POSITIONS = 1_000_001;

    private Mirror() {}

    static List<Evidence> of(List<Evidence> evidence) {
        return evidence.stream().map(Mirror::of).toList();
    }

    static SupportedAdjacency of(SupportedAdjacency supported) {
        Adjacency adjacency = supported.adjacency();
        Support support = supported.support();
        boolean swapped = swapsEnds(adjacency);
        boolean keepsStrands =
                swapped && adjacency.first().kept() == adjacency.second().kept();
        return new SupportedAdjacency(
                of(adjacency),
                supported.precision(),
                supported.uncertainty(),
                new Support(
                        support.splitReads(),
                        support.clippedReads(),
                        support.discordantPairs(),
                        support.uniqueFragments(),
                        keepsStrands ? support.forwardReads() : support.reverseReads(),
                        keepsStrands ? support.reverseReads() : support.forwardReads(),
                        swapped ? support.secondMappingQuality() : support.firstMappingQuality(),
                        swapped ? support.firstMappingQuality() : support.secondMappingQuality()),
                supported.crossing());
    }

    private static Evidence of(Evidence evidence) {
        if (evidence instanceof SplitRead read) {
            return of(read);
        }
        if (evidence instanceof DiscordantPair pair) {
            return of(pair);
        }
        return of((ClippedRead) evidence);
    }

    private static SplitRead of(SplitRead read) {
        Adjacency mirrored = of(read.adjacency());
        boolean swapped = swapsEnds(read.adjacency());
        Strand strand = swapped && mirrored.first().kept() == mirrored.second().kept()
                ? read.strand()
                : read.strand().opposite();
        Anchor first = of(read.first(), read.adjacency().first(), swapped ? mirrored.second() : mirrored.first());
        Anchor second = of(read.second(), read.adjacency().second(), swapped ? mirrored.first() : mirrored.second());
        return new SplitRead(read.fragment(), mirrored, strand, swapped ? second : first, swapped ? first : second);
    }

    /** Leftmost is the other end of the slide in the mirror, so the bases beyond start elsewhere. */
    private static Anchor of(Anchor anchor, Breakend before, Breakend after) {
        int fartherOut =
                (after.position() - of(before).position()) * after.kept().outward();
        String outward = OutwardBases.past(before.kept(), Bases.reverseComplement(reversed(anchor.beyond())))
                .bases();
        String moved = fartherOut >= 0 ? outward.substring(fartherOut) : "N".repeat(-fartherOut) + outward;
        return new Anchor(
                anchor.alignedBases(), anchor.mappingQuality(), after.kept() == Side.LEFT ? moved : reversed(moved));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static DiscordantPair of(DiscordantPair pair) {
        PairEnd first = of(pair.first());
        PairEnd second = of(pair.second());
        return first.aligned().compareTo(second.aligned()) <= 0
                ? new DiscordantPair(pair.fragment(), first, second)
                : new DiscordantPair(pair.fragment(), second, first);
    }

    private static PairEnd of(PairEnd end) {
        GenomicInterval aligned = end.aligned();
        return new PairEnd(
                new GenomicInterval(
                        aligned.contig(), SUM_OF_POSITIONS - aligned.end(), SUM_OF_POSITIONS - aligned.start()),
                end.strand().opposite(),
                end.mappingQuality());
    }

    private static ClippedRead of(ClippedRead clip) {
        return new ClippedRead(
                clip.fragment(),
                of(clip.breakend()),
                clip.strand().opposite(),
                Bases.reverseComplement(clip.clipped()),
                Bases.reverseComplement(clip.aligned()),
                clip.clippedLength(),
                clip.alignedBases(),
                clip.mappingQuality());
    }

    private static Breakend of(Breakend breakend) {
        return new Breakend(
                breakend.contig(),
                SUM_OF_POSITIONS - breakend.position(),
                breakend.kept().opposite());
    }

    private static Adjacency of(Adjacency adjacency) {
        if (adjacency.homology() == 0) {
            return Adjacency.joining(
                    of(adjacency.first()), of(adjacency.second()), Bases.reverseComplement(adjacency.inserted()));
        }
        // Each end as far out as its side matches.
        Breakend first = adjacency.first();
        Breakend second = adjacency.second();
        int shared = adjacency.homology();
        return switch (first.kept()) {
            case LEFT -> Adjacency.overlapping(of(first.moved(shared)), of(second), shared);
            case RIGHT ->
                Adjacency.overlapping(
                        of(first), of(second.moved(shared * second.kept().outward())), shared);
        };
    }

    private static boolean swapsEnds(Adjacency adjacency) {
        return adjacency.first().contig().equals(adjacency.second().contig());
    }
}
