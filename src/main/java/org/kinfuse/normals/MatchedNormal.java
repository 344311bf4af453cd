package org.kinfuse.normals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;

/** What a normal sample of the same person shows of the tumour's rearrangements. */
public final class MatchedNormal {
    /** There is no such sample. */
    public static final MatchedNormal NONE = new MatchedNormal(Map.of());

    private final Map<SupportedAdjacency, NormalCounts> counts;

    private MatchedNormal(Map<SupportedAdjacency, NormalCounts> counts) {
        this.counts = counts;
    }

    /**
     * The normal's counts of rearrangements.
     *
     * @param tumour rearrangements as the tumour shows them
     * @param normal the same, one by one, as the normal shows them
     */
    public static MatchedNormal of(List<SupportedAdjacency> tumour, List<SupportedAdjacency> normal) {
        if (tumour.size() != normal.size()) {
            throw new IllegalArgumentException("the normal was asked for each rearrangement");
        }
        Map<SupportedAdjacency, NormalCounts> counts = new HashMap<>();
        for (int i = 0; i < tumour.size(); i++) {
            counts.put(tumour.get(i), NormalCounts.of(normal.get(i)));
        }
        return new MatchedNormal(counts);
    }

    /** Whether there is such a sample. */
    public boolean isThere() {
        return this != NONE;
    }

    /** What it shows of a rearrangement; nothing if there is no such sample. */
    public Optional<NormalCounts> of(SupportedAdjacency rearrangement) {
        return Optional.ofNullable(counts.get(rearrangement));
    }
}
