package org.kinfuse.judge;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.evidence.Standing;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.genome.Adjacency;

/**
 * What must be known of a whole file before its first record is answered: which junctions are halves of one event, and
 * which records are told of twice.
 *
 * <p>It remembers some numbers for each junction, and a bit for each record.
 */
public final class VariantCensus {
    private final ReciprocalIndex halves = new ReciprocalIndex();
    private final BitSet toldTwice = new BitSet();
    private final Map<Absence, Integer> absences = new EnumMap<>(Absence.class);
    private int records;
    private int repeated;
    private int junctions;
    private int loneEnds;
    private int unoriented;

    /**
     * How many there are of each.
     *
     * @param records records of the file
     * @param repeated records that tell of an event that an earlier one told of
     * @param junctions junctions stated
     * @param loneEnds ends stated without the other end
     * @param unoriented pairs of places stated without their sides
     * @param absences statements that join nothing, by why
     */
    public record Counts(
            int records, int repeated, int junctions, int loneEnds, int unoriented, Map<Absence, Integer> absences) {
        /** Copies the map. */
        public Counts {
            absences = Map.copyOf(absences);
        }
    }

    /** Adds the next record of the file. */
    public void add(VariantRecord record) {
        records++;
        if (record.repeatsEvent()) {
            repeated++;
            toldTwice.set(record.event());
            return;
        }
        for (VariantStatement statement : record.statements()) {
            add(statement, record.standing());
        }
    }

    /** Junctions first, without a fold, as each of its functions would have to be made for every one of them. */
    private void add(VariantStatement statement, Standing standing) {
        if (statement instanceof VariantStatement.Joined joined) {
            addAll(joined.adjacencies(), standing);
            return;
        }
        statement.fold(
                joined -> addAll(joined.adjacencies(), standing),
                lone -> loneEnds++,
                places -> unoriented++,
                nothing -> absences.merge(nothing.why(), 1, Integer::sum));
    }

    /** What its own caller turned down is nobody's other half. */
    private int addAll(List<SupportedAdjacency> adjacencies, Standing standing) {
        for (SupportedAdjacency each : adjacencies) {
            junctions++;
            switch (standing) {
                case PASSED, CANDIDATE -> halves.add(findings(), each.adjacency());
                case TURNED_DOWN -> {}
            }
        }
        return junctions;
    }

    /** How many findings there are so far, which is the number of the last one. */
    public int findings() {
        return junctions + loneEnds + unoriented;
    }

    /**
     * Number of the finding that is the other half of the same event, the nearest of several; empty if there is none. What its own
     * caller turned down is none.
     */
    List<Integer> reciprocalsOf(Adjacency adjacency) {
        return halves.reciprocalsOf(adjacency);
    }

    /** Whether a later record tells of the same event as the record of this ordinal. */
    public boolean isToldTwice(int ordinal) {
        return toldTwice.get(ordinal);
    }

    /** How many there are of each. */
    public Counts counts() {
        return new Counts(records, repeated, junctions, loneEnds, unoriented, absences);
    }
}
