package org.kinfuse.judge;

/**
 * Thresholds of the evidence rules.
 *
 * @param minimumFragments unique fragments that must support a rearrangement; a random chimera of the library is seen
 *     once, and 0.5 to 1 % of fragments are chimeras, so that two of them meet by chance at busy loci
 * @param minimumFragmentsKinase unique fragments that suffice where the product keeps some of a kinase domain and as many
 *     fragments show the junction itself
 * @param minimumMappingQuality best mapping quality that each end must reach: 20, one wrong placement in a hundred, as
 *     DELLY asks of translocations
 * @param minimumSpan bases between the ends on one contig; nearer ones are indels and local events, which variant callers
 *     report
 */
public record JudgeSettings(
        int minimumFragments, int minimumFragmentsKinase, int minimumMappingQuality, int minimumSpan) {
    /** The settings used where none are given. */
    public static final JudgeSettings DEFAULTS = new JudgeSettings(3, 2, 20, 1_000);

    /** @throws IllegalArgumentException if a threshold is below 1, or the mapping quality out of range */
    public JudgeSettings {
        if (minimumFragments < 1 || minimumFragmentsKinase < 1 || minimumSpan < 1) {
            throw new IllegalArgumentException("a minimum of fragments or bases is 1 or more");
        }
        if (minimumMappingQuality < 0 || minimumMappingQuality > 60) {
            throw new IllegalArgumentException("a minimum mapping quality is 0 to 60, not " + minimumMappingQuality);
        }
    }
}
