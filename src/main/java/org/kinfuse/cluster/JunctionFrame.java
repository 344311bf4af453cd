package org.kinfuse.cluster;

import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.JunctionReads.Placed;
import org.kinfuse.evidence.JunctionReads.Row;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * A junction as one passes it who leaves through its first end. Offset 0 is the first base past what the first side has for
 * its own: shared bases belong to neither side.
 *
 * <pre>
 *   first keeps LEFT, stored without the shared bases      ...ACGT|
 *                                                   offset     -1  0 1
 *                                        the second end's       |GACC...   GA shared: they are its own there
 *
 *   first keeps RIGHT, stored with them   its genome is read from right to left, and the second end is stored without
 * </pre>
 */
final class JunctionFrame {
    private final Adjacency junction;
    private final int between;

    JunctionFrame(Adjacency junction) {
        this.junction = junction;
        this.between = Math.max(junction.homology(), junction.inserted().length());
    }

    /** How many bases lie between what is each side's own. */
    int between() {
        return between;
    }

    /** The outermost base of a side that the other does not share. */
    Breakend ownEnd(End end) {
        Breakend stored = ClipAtEnd.breakend(junction, end);
        return stored.moved(-sharedAt(end) * stored.kept().outward());
    }

    /** Shared bases that the stored form counts as a side's own. */
    private int sharedAt(End end) {
        boolean firstKeepsThem = junction.first().kept() == Side.RIGHT;
        return firstKeepsThem == (end == End.FIRST) ? junction.homology() : 0;
    }

    /** The offset of a position on a side. */
    int offset(int position, End end) {
        Breakend own = ownEnd(end);
        int inward = (own.position() - position) * own.kept().outward();
        return switch (end) {
            case FIRST -> -1 - inward;
            case SECOND -> between + inward;
        };
    }

    /** A split read, laid where its longer part aligned: an error near the junction displaces the shorter. */
    Row row(SplitRead read) {
        End firm = read.first().alignedBases() >= read.second().alignedBases() ? End.FIRST : End.SECOND;
        return row(
                ReadStops.at(read, firm),
                firm,
                read.strand(),
                Placed.BOTH,
                Math.min(read.first().mappingQuality(), read.second().mappingQuality()));
    }

    /** A clipped read, laid where it aligned. */
    Row row(ClipAtEnd clip) {
        Placed placed =
                switch (clip.end()) {
                    case FIRST -> Placed.BEFORE;
                    case SECOND -> Placed.AFTER;
                };
        return row(
                clip.clip(),
                clip.end(),
                clip.strandAtFirst(junction),
                placed,
                clip.clip().mappingQuality());
    }

    private Row row(ClippedRead read, End end, Strand atFirst, Placed placed, int mappingQuality) {
        OutwardBases inward = Flank.inward(read);
        OutwardBases beyond = Flank.beyond(read);
        String outward = new StringBuilder(inward.bases()).reverse() + beyond.bases();
        // Outward from the right side is from right to left: the bases are those of the other strand.
        String leaving = read.breakend().kept() == Side.LEFT ? outward : complement(outward);
        int stop = offset(read.breakend().position(), end);
        Strand strand =
                (atFirst == Strand.FORWARD) == (junction.first().kept() == Side.LEFT) ? Strand.FORWARD : Strand.REVERSE;
        return switch (end) {
            case FIRST -> new Row(0, stop + 1 - inward.bases().length(), leaving, strand, placed, mappingQuality);
            case SECOND ->
                new Row(
                        0,
                        stop - beyond.bases().length(),
                        Bases.reverseComplement(leaving),
                        strand,
                        placed,
                        mappingQuality);
        };
    }

    private static String complement(String bases) {
        return new StringBuilder(Bases.reverseComplement(bases)).reverse().toString();
    }
}
