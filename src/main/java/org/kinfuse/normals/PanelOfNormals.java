package org.kinfuse.normals;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What many normal samples show: inherited rearrangements, and artefacts that come again in every library.
 *
 * @param program name and version of the program that made it
 * @param settings what was asked of a break to be in it, by the name of the option
 * @param samples the samples, in order of their names
 * @param entries the breaks, in genome order
 */
public record PanelOfNormals(
        String program, SortedMap<String, Integer> settings, List<PanelSample> samples, List<PanelEntry> entries) {
    /** There is no panel. */
    public static final PanelOfNormals NONE = new PanelOfNormals("", new TreeMap<>(), List.of(), List.of());

    /** @throws IllegalArgumentException if an entry tells of a sample that is not in the panel */
    public PanelOfNormals {
        settings = new TreeMap<>(settings);
        samples = List.copyOf(samples);
        entries = List.copyOf(entries);
        for (PanelEntry entry : entries) {
            if (entry.samples().last() > samples.size()) {
                throw new IllegalArgumentException(
                        "sample " + entry.samples().last() + " is not among the " + samples.size() + " of the panel");
            }
        }
    }

    /** Finds breaks in it. */
    public PanelLookup lookup() {
        return new PanelLookup(this);
    }
}
