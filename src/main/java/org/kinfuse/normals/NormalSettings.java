package org.kinfuse.normals;

/**
 * How normals are weighed.
 *
 * @param contamination percent of tumour DNA that the matched normal may hold, 0 to 100
 * @param panelSamples samples of a panel of normals that must show a rearrangement to turn it down, 1 or more
 */
public record NormalSettings(int contamination, int panelSamples) {
    /**
     * The defaults, and where they come from.
     *
     * <ul>
     *   <li>contamination 5: blood drawn beside a solid tumour holds far less of its DNA, and indexes that hop between
     *       the samples of one run add 0.1 to 2 %. A normal of tissue next to the tumour, or blood of a leukaemia, may
     *       hold more (Taylor-Weiner et al., Nature Methods 15:531, 2018).
     *   <li>panelSamples 2: two people do not share a somatic junction to the base; one may be a sample mixed up.
     * </ul>
     */
    public static final NormalSettings DEFAULTS = new NormalSettings(5, 2);

    /** @throws IllegalArgumentException if a value is out of its range */
    public NormalSettings {
        if (contamination < 0 || contamination > 100) {
            throw new IllegalArgumentException("a contamination is 0 to 100 percent, not " + contamination);
        }
        if (panelSamples < 1) {
            throw new IllegalArgumentException("a minimum of samples is 1 or more, not " + panelSamples);
        }
    }
}
