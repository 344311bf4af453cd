package org.kinfuse.variants;

/**
 * How variant files are read.
 *
 * @param malformed what becomes of a malformed record
 * @param bedpeStrands what the strands of a BEDPE file mean
 * @param fewestDeleted the fewest deleted bases, spelled out in REF, that make a rearrangement
 */
public record VariantIntakeSettings(Malformed malformed, BedpeStrands bedpeStrands, int fewestDeleted) {
    /**
     * Stop at a malformed record; plus keeps the left side; 50 bases, the size from which the VCF specification (4.4,
     * section 1.6.1, SVLEN) and dbVar call a change structural.
     */
    public static final VariantIntakeSettings DEFAULT =
            new VariantIntakeSettings(Malformed.STOP, BedpeStrands.PLUS_KEEPS_LEFT, 50);

    /** What becomes of a malformed record. */
    public enum Malformed {
        /** The reading stops with the sentence that names it. */
        STOP,
        /** It is passed over, counted and listed. */
        PASS_OVER
    }

    /** What the strands of a BEDPE file mean. */
    public enum BedpeStrands {
        /** As LUMPY, SvABA and SURVIVOR write them: plus, the segment left of the break is kept. */
        PLUS_KEEPS_LEFT,
        /** As gGnome writes junctions: plus, the segment right of the break is kept. */
        PLUS_KEEPS_RIGHT
    }

    /** @throws IllegalArgumentException if fewer than one base were to make a rearrangement */
    public VariantIntakeSettings {
        if (fewestDeleted < 1) {
            throw new IllegalArgumentException("a deletion deletes at least one base, not " + fewestDeleted);
        }
    }

    /** The same with malformed records treated as given. */
    public VariantIntakeSettings with(Malformed treatment) {
        return new VariantIntakeSettings(treatment, bedpeStrands, fewestDeleted);
    }

    /** The same with the strands of BEDPE read as given. */
    public VariantIntakeSettings with(BedpeStrands meaning) {
        return new VariantIntakeSettings(malformed, meaning, fewestDeleted);
    }
}
