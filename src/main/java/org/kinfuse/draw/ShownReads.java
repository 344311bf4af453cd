package org.kinfuse.draw;

import java.util.List;
import java.util.stream.IntStream;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.ReadsEntry;
import org.kinfuse.report.ReadsEntry.RowEntry;

/**
 * The reads of a call as they are shown: what each base is held against, and what a picture of them says in words.
 *
 * @param reads the reads
 * @param junction what they show
 * @param fragments unique fragments behind the call
 * @param beforeName the gene of the side that is read first, or its place
 * @param afterName the same of the other side
 */
public record ShownReads(ReadsEntry reads, JunctionEntry junction, int fragments, String beforeName, String afterName) {
    private static final char UNKNOWN = 'N';

    /** The reads of a call. */
    public static ShownReads of(CallEntry call) {
        List<EndEntry> ends = call.outcome().fold(new OutcomeEntry.Cases<List<EndEntry>>() {
            @Override
            public List<EndEntry> transcript(OutcomeEntry.Transcript made) {
                return List.of(made.five(), made.three());
            }

            @Override
            public List<EndEntry> none(OutcomeEntry.None none) {
                return List.of(none.first(), none.second());
            }
        });
        return new ShownReads(
                call.reads(), call.junction(), call.support().uniqueFragments(), name(ends.get(0)), name(ends.get(1)));
    }

    private static String name(EndEntry end) {
        return end.gene().isEmpty() ? end.contig() : end.gene();
    }

    /** What bases are held against. */
    public enum Against {
        /** The reference genome. */
        REFERENCE("the reference genome"),
        /** What most reads show. */
        CONSENSUS("what most of the reads show");

        private final String words;

        Against(String words) {
            this.words = words;
        }

        /** The same in words. */
        public String words() {
            return words;
        }
    }

    /** What bases are held against: the reference where a FASTA file gave it. */
    public Against against() {
        boolean known = reads.before().reference().length()
                        == reads.before().bases().length()
                && reads.after().reference().length() == reads.after().bases().length();
        return known ? Against.REFERENCE : Against.CONSENSUS;
    }

    /** Whether any read shows the junction itself. */
    public boolean crossed() {
        return !reads.rows().isEmpty();
    }

    int firstOffset() {
        return -reads.before().bases().length();
    }

    int lastOffset() {
        return reads.between().length() + reads.after().bases().length() - 1;
    }

    /** Offsets of a row whose base is another than the one it is held against. */
    public List<Integer> different(RowEntry row) {
        String before = reads.before().bases();
        String after = reads.after().bases();
        if (against() == Against.REFERENCE) {
            before = reads.before().reference();
            after = reads.after().reference();
        }
        String expected = before + reads.between() + after;
        return IntStream.rangeClosed(Math.max(row.start(), firstOffset()), Math.min(row.end(), lastOffset()))
                .filter(offset ->
                        differ(row.bases().charAt(offset - row.start()), expected.charAt(offset - firstOffset())))
                .boxed()
                .toList();
    }

    private static boolean differ(char one, char other) {
        return one != other && one != UNKNOWN && other != UNKNOWN;
    }

    /** The first offset that the aligner placed; before it the read is clipped. */
    int firstPlaced(RowEntry row) {
        int edge = junction.homology() > 0 ? 0 : reads.between().length();
        return row.placed().equals("after") ? Math.max(row.start(), edge) : row.start();
    }

    /** The last offset that the aligner placed; behind it the read is clipped. */
    int lastPlaced(RowEntry row) {
        int edge = junction.homology() > 0 ? reads.between().length() - 1 : -1;
        return row.placed().equals("before") ? Math.min(row.end(), edge) : row.end();
    }

    /** What lies between the two sides, in words. */
    public String between() {
        int bases = reads.between().length();
        String number = bases + (bases == 1 ? " base " : " bases ");
        if (bases == 0) {
            return "nothing between the two sides";
        }
        return junction.homology() > 0 ? number + "that both sides have (homology)" : number + "inserted";
    }

    /** The whole picture in words, for who does not see it. */
    public String description() {
        int rows = reads.rows().size();
        long along =
                reads.rows().stream().filter(row -> row.strand().equals("+")).count();
        long clipped = reads.rows().stream()
                .filter(row -> !row.placed().equals("both"))
                .count();
        int different =
                reads.rows().stream().mapToInt(row -> different(row).size()).sum();
        String crossing = crossed()
                ? rows + (rows == 1 ? " read crosses" : " reads cross") + " from " + beforeName + " to " + afterName
                        + ", "
                        + along + " sequenced in this direction and " + (rows - along) + " against it, " + clipped
                        + " clipped by the aligner; " + between() + "; " + different
                        + (different == 1 ? " base differs from " : " bases differ from ")
                        + against().words() + ". "
                : "No read crosses the junction itself. ";
        int pairs = reads.pairs().size();
        return crossing
                + (pairs == 0 ? "" : pairs + (pairs == 1 ? " pair has" : " pairs have") + " a mate on each side.");
    }

    /** How many of all fragments are shown. */
    public String count() {
        return reads.fragments() + " of " + fragments + (fragments == 1 ? " fragment" : " fragments") + " shown";
    }
}
