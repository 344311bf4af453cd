package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.SplitRead.Passage;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Strand;

/** A split read as a read that stops at one of its ends, and a read that stops as one that goes on across a seam. */
final class ReadStops {
    private ReadStops() {}

    /** The read as it looks at one end of its junction, as if the other were not known. */
    static ClippedRead at(SplitRead read, End end) {
        Adjacency adjacency = read.adjacency();
        Breakend breakend = ClipAtEnd.breakend(adjacency, end);
        Anchor anchor = anchor(read, end);
        boolean sameStrand = end == End.FIRST || differ(adjacency.first(), adjacency.second());
        return new ClippedRead(
                read.fragment(),
                breakend,
                sameStrand ? read.strand() : read.strand().opposite(),
                anchor.beyond(),
                aligned(read, end),
                Math.max(1, anchor.beyond().length()),
                anchor.alignedBases(),
                anchor.mappingQuality());
    }

    /** What lies on this side of the junction is what the other anchor shows past it, behind the inserted bases. */
    private static String aligned(SplitRead read, End end) {
        Adjacency adjacency = read.adjacency();
        Breakend here = ClipAtEnd.breakend(adjacency, end);
        Breakend there = ClipAtEnd.breakend(adjacency, end.opposite());
        String outward = OutwardBases.past(
                        there.kept(), anchor(read, end.opposite()).beyond())
                .bases();
        String inward = outward.substring(
                Math.min(outward.length(), adjacency.inserted().length()));
        String asHere = differ(here, there) ? inward : OutwardBases.complement(inward);
        return new OutwardBases(asHere).forward(here.kept().opposite());
    }

    /** What is known of a read's alignment at an end. */
    static Anchor anchor(SplitRead read, End end) {
        return switch (end) {
            case FIRST -> read.first();
            case SECOND -> read.second();
        };
    }

    /**
     * The read as one that crosses a seam at whose first flank it stops.
     *
     * @param clip a read that stops at {@code seam.one()}, or where an aligner that misplaced the end left it
     * @param passage what lies between the two sides, one or none
     */
    static SplitRead across(Seam seam, ClippedRead clip, List<Passage> passage) {
        Adjacency junction = seam.junction();
        boolean leavesThroughFirst = leavesThroughFirst(seam, junction);
        Breakend left = leavesThroughFirst ? junction.first() : junction.second();
        Breakend entered = leavesThroughFirst ? junction.second() : junction.first();

        String inward = Flank.inward(clip).bases();
        String read = new StringBuilder(inward).reverse() + Flank.beyond(clip).bases();
        int leaves = inward.length() + outward(clip.breakend(), left);
        int enters = inward.length()
                + outward(clip.breakend(), seam.one().breakend())
                + seam.inserted()
                - outward(seam.other().breakend(), entered);
        Anchor leaving = new Anchor(
                clip.alignedBases(), clip.mappingQuality(), new OutwardBases(from(read, leaves)).forward(left.kept()));
        Anchor entering = new Anchor(
                Math.max(1, clip.clippedLength() - seam.inserted()),
                seam.other().mappingQuality(),
                entering(read, enters, left, entered));
        Strand strand = leavesThroughFirst || differ(left, entered)
                ? clip.strand()
                : clip.strand().opposite();
        return leavesThroughFirst
                ? new SplitRead(clip.fragment(), junction, strand, leaving, entering, passage)
                : new SplitRead(clip.fragment(), junction, strand, entering, leaving, passage);
    }

    private static String entering(String read, int enters, Breakend left, Breakend entered) {
        String before = read.substring(0, Math.max(0, Math.min(enters, read.length())));
        // Where the read ends within the inserted bases, those next to the other side are not known.
        String unread = "N".repeat(Math.max(0, enters - read.length()));
        String outward = unread + new StringBuilder(before).reverse();
        return new OutwardBases(differ(left, entered) ? outward : OutwardBases.complement(outward))
                .forward(entered.kept());
    }

    private static String from(String read, int start) {
        return start >= 0 && start < read.length() ? read.substring(start) : "";
    }

    private static boolean leavesThroughFirst(Seam seam, Adjacency junction) {
        Breakend left = seam.one().breakend();
        Breakend entered = seam.other().breakend();
        boolean toldBySide = left.contig().equals(entered.contig()) && differ(left, entered);
        return toldBySide ? junction.first().kept() == left.kept() : left.compareTo(entered) <= 0;
    }

    private static boolean differ(Breakend one, Breakend other) {
        return one.kept() != other.kept();
    }

    private static int outward(Breakend from, Breakend to) {
        return (to.position() - from.position()) * from.kept().outward();
    }

    /** All reads of a cluster as they look at one end; only those placed where the cluster is. */
    static List<ClippedRead> at(SplitCluster cluster, End end) {
        Breakend breakend = ClipAtEnd.breakend(cluster.adjacency(), end);
        List<ClippedRead> stopping = new ArrayList<>();
        for (SplitRead read : cluster.reads()) {
            if (ClipAtEnd.breakend(read.adjacency(), end).equals(breakend)) {
                stopping.add(at(read, end));
            }
        }
        return stopping;
    }
}
