package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.kinfuse.evidence.JunctionReads;
import org.kinfuse.evidence.JunctionReads.Arm;
import org.kinfuse.evidence.JunctionReads.Pair;
import org.kinfuse.evidence.JunctionReads.Placed;
import org.kinfuse.evidence.JunctionReads.Row;
import org.kinfuse.genome.Strand;

/**
 * Some of the reads behind a call, laid upon each other base by base: from the 5' part to the 3' part of the transcript, or
 * from the first end to the second where there is no transcript. Bases are told in this direction, whatever the strand of
 * the genome. An offset counts bases from the first one past what {@code before} has for its own, which is 0; on
 * {@code before} offsets are negative.
 *
 * @param before the side that is read first
 * @param between bases between what each side has for its own: those that both have (homology), or inserted ones
 * @param after the other side
 * @param rows single reads of different fragments, 12 at most, those that start first at the top
 * @param pairs pairs of which no read crosses the junction, 6 at most
 */
public record ReadsEntry(ArmEntry before, String between, ArmEntry after, List<RowEntry> rows, List<PairEntry> pairs) {
    private static final ArmEntry NO_ARM = new ArmEntry("", 0, "+", "", "", "");

    /** What is told of a call without reads. */
    public static final ReadsEntry NONE = new ReadsEntry(NO_ARM, "", NO_ARM, List.of(), List.of());

    /**
     * One side of the junction.
     *
     * @param contig its contig
     * @param position its outermost base that the other side does not share, from 1
     * @param strand strand of the genome that the bases are told of
     * @param bases what most reads show, up to this position or from it on; 60 at most
     * @param reference the same stretch of the reference; of calls that were made with a FASTA file
     * @param lost how the reference goes on past the position, as many bases as the other side is told of; likewise. On
     *     {@code after} these precede it
     */
    public record ArmEntry(
            String contig,
            int position,
            @OneOf({"+", "-"}) String strand,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String bases,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String reference,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String lost) {}

    /**
     * One read.
     *
     * @param fragment a number of its fragment within this call
     * @param start offset of its first base
     * @param strand + if it was sequenced in this direction
     * @param placed which parts its aligner placed; the rest was clipped, and laid here for what it reads
     * @param mappingQuality of the placed part, of two the lower
     * @param bases its bases, as far as they lie within 60 bases of the junction
     */
    public record RowEntry(
            int fragment,
            @Range(from = Integer.MIN_VALUE, to = Integer.MAX_VALUE) int start,
            @OneOf({"+", "-"}) String strand,
            @Words(Placed.class) String placed,
            int mappingQuality,
            String bases) {
        static RowEntry of(Row row) {
            return new RowEntry(
                    row.fragment(),
                    row.start(),
                    row.strand() == Strand.FORWARD ? "+" : "-",
                    row.placed().word(),
                    row.mappingQuality(),
                    row.bases());
        }

        /** Offset of its last base. */
        public int end() {
            return start + bases.length() - 1;
        }
    }

    /**
     * A pair whose mates lie on the two sides.
     *
     * @param fragment a number of its fragment within this call
     * @param beforeFrom offset of the first base of the mate on {@code before}
     * @param beforeTo offset of its last base
     * @param afterFrom offset of the first base of the mate on {@code after}
     * @param afterTo offset of its last base
     */
    public record PairEntry(
            int fragment,
            @Range(from = Integer.MIN_VALUE, to = Integer.MAX_VALUE) int beforeFrom,
            @Range(from = Integer.MIN_VALUE, to = Integer.MAX_VALUE) int beforeTo,
            @Range(from = Integer.MIN_VALUE, to = Integer.MAX_VALUE) int afterFrom,
            @Range(from = Integer.MIN_VALUE, to = Integer.MAX_VALUE) int afterTo) {
        static PairEntry of(Pair pair) {
            return new PairEntry(
                    pair.fragment(),
                    pair.before().from(),
                    pair.before().to(),
                    pair.after().from(),
                    pair.after().to());
        }
    }

    /** Copies the lists. */
    public ReadsEntry {
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }

    static ReadsEntry of(JunctionReads reads, ArmText arms) {
        Arm before = reads.before();
        Arm after = reads.after();
        return new ReadsEntry(
                arms.before(before, reads.between().length() + after.bases().length()),
                reads.between(),
                arms.after(after, reads.between().length() + before.bases().length()),
                Reporter.each(reads.rows(), RowEntry::of),
                Reporter.each(reads.pairs(), PairEntry::of));
    }

    /** Whether there are any reads to tell of. */
    public boolean told() {
        return !rows.isEmpty() || !pairs.isEmpty();
    }

    /** Fragments of which a read or a pair is told. */
    public int fragments() {
        return rows.size() + pairs.size();
    }

    /** Equal to what is left out of JSON. */
    static final class NotTold {
        @Override
        public boolean equals(Object other) {
            return other instanceof ReadsEntry reads && !reads.told();
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
