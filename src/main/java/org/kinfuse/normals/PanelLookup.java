package org.kinfuse.normals;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.kinfuse.evidence.SupportedAdjacency;

/** Finds how many samples of a panel show a rearrangement. */
public final class PanelLookup {
    /** There is no panel. */
    public static final PanelLookup NONE = PanelOfNormals.NONE.lookup();

    private final List<PanelSample> samples;
    private final BreakIndex<PanelEntry> index = new BreakIndex<>();

    PanelLookup(PanelOfNormals panel) {
        this.samples = panel.samples();
        panel.entries().forEach(entry -> index.put(entry.found(), entry));
    }

    /** How many samples the panel has; 0 if there is none. */
    public int size() {
        return samples.size();
    }

    /** How many samples show a rearrangement, each counted once; nothing if there is no panel. */
    public OptionalInt samplesWith(SupportedAdjacency rearrangement) {
        if (samples.isEmpty()) {
            return OptionalInt.empty();
        }
        Set<Integer> numbers = new TreeSet<>();
        index.sameAs(rearrangement).forEach(entry -> numbers.addAll(entry.samples()));
        return OptionalInt.of(numbers.size());
    }
}
