package org.kinfuse.variants;

import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.Missing;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.genome.Side;
import org.kinfuse.variants.VariantIntakeSettings.BedpeStrands;

/**
 * Reads records of BEDPE: two intervals, zero-based and half-open, a name, a score and two strands. Source: the manual of
 * bedtools, "BEDPE format".
 *
 * <pre>
 *   start  end     which base
 *   100    101     base 101
 *   100    100     between bases 100 and 101: 100 if the left side is kept, 101 if the right
 *   100    201     somewhere in bases 101 to 201: the middle one, 50 bases to either side uncertain
 * </pre>
 *
 * <p>In the BEDPE of kinfuse itself a wide interval begins, or ends, at the base that is kept for certain.
 *
 * <p>{@code +} says that the segment left of the break is kept, {@code -} that the one right of it is, unless the
 * settings turn this round.
 */
final class BedpeRowReader implements VariantRowReader {
    private static final int NAME = 6;
    private static final int STRANDS = 8;
    private static final int FEWEST = 6;
    private static final String MISSING = ".";
    private static final int UNKNOWN = -1;

    private final VariantPlacing placing;
    private final BedpeStrands strands;
    private final List<BedpeDetail> detail;

    /** One of the two intervals; its end may be unknown. */
    private record Interval(String contigName, int startHalfOpen, int endHalfOpen, String field) {
        boolean isUnknown() {
            return contigName.equals(MISSING) || startHalfOpen == UNKNOWN;
        }

        int length() {
            return endHalfOpen - startHalfOpen;
        }

        int position(Side kept) {
            if (length() == 0) {
                return kept == Side.LEFT ? startHalfOpen : startHalfOpen + 1;
            }
            return startHalfOpen + (length() + 1) / 2;
        }

        VariantEnd end(Side kept) {
            return new VariantEnd(contigName, position(kept), kept, field);
        }

        /** The end that may lie farther outward, but not farther inward. */
        VariantEnd innermost(Side kept) {
            int position = kept == Side.LEFT ? Math.min(startHalfOpen + 1, endHalfOpen) : endHalfOpen;
            return new VariantEnd(contigName, position, kept, field);
        }
    }

    /**
     * @param placing joins ends
     * @param strands what the strands mean
     * @param detail further columns, if kinfuse wrote the file
     */
    BedpeRowReader(VariantPlacing placing, BedpeStrands strands, Optional<BedpeDetail> detail) {
        this.placing = placing;
        this.strands = strands;
        this.detail = detail.stream().toList();
    }

    @Override
    public VariantRecord read(int ordinal, VariantLine line) {
        List<String> columns = VariantColumns.split(line.content());
        if (columns.size() < FEWEST) {
            throw new VariantProblem("the record", "expected 6 columns of BEDPE or more, found " + columns.size());
        }
        Interval first = interval(columns, 0, "interval 1");
        Interval second = interval(columns, 3, "interval 2");
        VariantStatement statement = statement(columns, first, second);
        String id = columns.size() > NAME && !columns.get(NAME).equals(MISSING) ? columns.get(NAME) : "";
        return new VariantRecord(
                ordinal, line.number(), VariantText.decoded(id), ordinal, List.of(statement), List.of());
    }

    private VariantStatement statement(List<String> columns, Interval first, Interval second) {
        Optional<Side> one = side(columns, 0);
        Optional<Side> other = side(columns, 1);
        if (first.isUnknown() && second.isUnknown()) {
            return new NoJunction(Absence.OUTSIDE_BUILD, "no interval is known");
        }
        if (first.isUnknown() || second.isUnknown()) {
            Interval known = first.isUnknown() ? second : first;
            Side kept = (first.isUnknown() ? other : one).orElseThrow(BedpeRowReader::noStrand);
            return placing.alone(known.end(kept), "", Missing.MATE_NOT_STATED);
        }
        if (one.isEmpty() || other.isEmpty()) {
            return placing.unoriented(first.end(Side.LEFT), second.end(Side.LEFT));
        }
        if (!detail.isEmpty()) {
            int outward = Math.max(0, Math.max(first.length(), second.length()) - 1);
            return placing.joined(
                    first.innermost(one.get()),
                    second.innermost(other.get()),
                    detail.get(0).junction(columns, outward));
        }
        int uncertainty = Math.max(first.length(), second.length()) / 2;
        return placing.joined(first.end(one.get()), second.end(other.get()), VariantJunction.within(uncertainty));
    }

    private static VariantProblem noStrand() {
        return new VariantProblem("strand", "expected + or - where only one interval is known, found neither");
    }

    private static Interval interval(List<String> columns, int from, String field) {
        int start = VariantNumber.of(field, columns.get(from + 1));
        int end = VariantNumber.of(field, columns.get(from + 2));
        if (start < UNKNOWN || end < start) {
            throw new VariantProblem(
                    field, "expected a start of 0 or more and an end not before it, found " + start + " and " + end);
        }
        return new Interval(columns.get(from), start, end, field);
    }

    private Optional<Side> side(List<String> columns, int end) {
        int column = STRANDS + end;
        String strand = column < columns.size() ? columns.get(column) : MISSING;
        return switch (strand) {
            case "+" -> Optional.of(keptByPlus());
            case "-" -> Optional.of(keptByPlus().opposite());
            case MISSING, "*", "" -> Optional.empty();
            default ->
                throw new VariantProblem(
                        "strand " + (end + 1), "expected +, - or a dot, found " + VariantNumber.quoted(strand));
        };
    }

    private Side keptByPlus() {
        return switch (strands) {
            case PLUS_KEEPS_LEFT -> Side.LEFT;
            case PLUS_KEEPS_RIGHT -> Side.RIGHT;
        };
    }
}
