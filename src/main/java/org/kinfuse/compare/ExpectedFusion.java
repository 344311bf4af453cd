package org.kinfuse.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.judge.Tier;

/**
 * What is expected of a sample: one row of a table, or one call of a file that is taken as the truth.
 *
 * @param row where it stands
 * @param must whether it must be there
 * @param place where its junction lies: one, or none if genes say which fusion it is
 * @param within bases by which each end may lie off
 * @param reciprocal whether the other half of the event will do
 * @param conditions what a call must hold
 */
public record ExpectedFusion(
        Row row,
        Must must,
        List<ExpectedJunction> place,
        int within,
        Reciprocal reciprocal,
        Map<ExpectedColumn, Condition> conditions) {
    /**
     * Where a row stands, and what it is called.
     *
     * @param line its line or the number of its call, from 1
     * @param sample its sample; empty for every sample
     * @param name what answers call it
     */
    public record Row(int line, String sample, String name) {}

    /** Whether something must be there. */
    public enum Must {
        /** It must. */
        PRESENT,
        /** It must not. */
        ABSENT,
        /** It may. */
        ALLOWED;

        /** As tables have it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the other half of a balanced event answers for it. */
    public enum Reciprocal {
        /** It does. */
        YES,
        /** It does not. */
        NO
    }

    /** Copies map and list. */
    public ExpectedFusion {
        place = List.copyOf(place);
        conditions = conditions.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(conditions));
    }

    /** The gene it names as that partner, if it names one. */
    Optional<String> gene(ExpectedColumn partner) {
        return Optional.ofNullable(conditions.get(partner)).map(Condition::words);
    }

    /** Whether it speaks of rearrangements that make no transcript. */
    boolean speaksOfNoTranscript() {
        Condition tier = conditions.get(ExpectedColumn.TIER);
        return tier instanceof NumberRange range && range.contains(NO_TRANSCRIPT);
    }

    private static final int NO_TRANSCRIPT = Tier.FIVE.number();
}
