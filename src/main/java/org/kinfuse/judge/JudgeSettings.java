package org.kinfuse.judge;

import org.kinfuse.noise.ChanceModel;

/**
 * Thresholds of the evidence rules.
 *
 * @param minimumFragments unique fragments that must support a rearrangement; a random chimera of the library is seen
 *     once, and 0.5 to 1 % of fragments are chimeras, so that two of them meet by chance at busy loci
 * @param minimumFragmentsKinase unique fragments that suffice for a candidate, where the whole kinase domain of a gene is
 *     kept
 * @param minimumScore least evidence score: -10 log10 of the junctions that chance is expected to show in the file with
 *     as many fragments, see {@link org.kinfuse.noise.ChanceModel}. 10 is one such junction in ten files
 * @param minimumMappingQuality best mapping quality that each end must reach: 20, one wrong placement in a hundred, as
 *     DELLY asks of translocations (its option {@code --qual-tra})
 * @param minimumSpan bases between the ends on one contig; nearer ones are indels and local events, which variant callers
 *     report
 */
public record JudgeSettings(
        int minimumFragments,
        int minimumFragmentsKinase,
        int minimumScore,
        int minimumMappingQuality,
        int minimumSpan) {
    /** The name of the rule that asks for fragments. */
    public static final String FRAGMENTS_RULE = FragmentRule.NAME;

    /** The settings used where none are given. */
    public static final JudgeSettings DEFAULTS = new JudgeSettings(3, 2, 10, 20, 1_000);

    /** @throws IllegalArgumentException if a threshold is below 1, or the score or the mapping quality out of range */
    public JudgeSettings {
        requireAtLeastOne("minimumFragments", minimumFragments);
        requireAtLeastOne("minimumFragmentsKinase", minimumFragmentsKinase);
        requireAtLeastOne("minimumSpan", minimumSpan);
        if (minimumScore < 0 || minimumScore > ChanceModel.HIGHEST_SCORE) {
            throw new IllegalArgumentException(
                    "a minimum score is 0 to " + ChanceModel.HIGHEST_SCORE + ", not " + minimumScore);
        }
        if (minimumMappingQuality < 0 || minimumMappingQuality > 60) {
            throw new IllegalArgumentException("a minimum mapping quality is 0 to 60, not " + minimumMappingQuality);
        }
    }

    private static void requireAtLeastOne(String name, int minimum) {
        if (minimum < 1) {
            throw new IllegalArgumentException(name + " is 1 or more, not " + minimum);
        }
    }
}
