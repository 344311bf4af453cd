package org.kinfuse.intake;

/**
 * What counts as evidence. Duplicates, reads that failed quality checks and secondary alignments are never read.
 *
 * @param minimumMappingQuality mapping quality that the better placed end of a piece of evidence must reach, 0 to 255
 * @param discordantDistance bases, outer end to outer end, beyond which two mates on one contig are too far apart for one
 *     fragment; 1 to a million, since a counter is kept for each length
 * @param minimumClip clipped bases from which a clip is evidence, 1 or more
 * @param minimumClipQuality mean base quality that the clipped bases must reach, 0 or more
 * @param keptBases bases past a breakend that a piece of evidence carries along, 1 or more
 * @param identifier where reads keep the identifier of their molecule
 */
public record IntakeSettings(
        int minimumMappingQuality,
        int discordantDistance,
        int minimumClip,
        int minimumClipQuality,
        int keptBases,
        MoleculeIdentifier identifier) {
    private static final int LONGEST_DISTANCE = 1_000_000;

    /**
     * The defaults, and where they come from.
     *
     * <ul>
     *   <li>minimumMappingQuality 1: one end in a repeat must not hide a fusion whose other end is placed well (NSF has a
     *       near copy), but where both ends fit elsewhere equally well nothing is known.
     *   <li>discordantDistance 2000: pairs "more than 2 kb apart" in the clinical panel method that kinfuse follows.
     *   <li>minimumClip 10: at a junction already known, 10 bases agree with its other side by chance once in a million.
     *   <li>minimumClipQuality 15: our choice; one error in 30 bases. Below lie the tails that sequencers lose track of.
     *   <li>keptBases 60: our choice; what aligners place with certainty, and a bound on memory.
     * </ul>
     */
    public static final IntakeSettings DEFAULT = new IntakeSettings(1, 2000, 10, 15, 60, MoleculeIdentifier.NONE);

    /** @throws IllegalArgumentException if a value is out of its range */
    public IntakeSettings {
        requireAtLeast(0, minimumMappingQuality, "minimumMappingQuality");
        requireAtLeast(1, discordantDistance, "discordantDistance");
        requireAtLeast(1, minimumClip, "minimumClip");
        requireAtLeast(0, minimumClipQuality, "minimumClipQuality");
        requireAtLeast(1, keptBases, "keptBases");
        requireAtMost(255, minimumMappingQuality, "minimumMappingQuality");
        requireAtMost(LONGEST_DISTANCE, discordantDistance, "discordantDistance");
    }

    private static void requireAtMost(int most, int value, String name) {
        if (value > most) {
            throw new IllegalArgumentException(name + " is " + most + " or less, not " + value);
        }
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + least + " or more, not " + value);
        }
    }
}
