package org.kinfuse.normals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.BadInput;

/**
 * Gathers what samples show into a panel. The order of the samples does not matter.
 *
 * <p>It remembers a junction's ends and its number of fragments for each junction of each sample.
 */
public final class PanelBuilder {
    private static final Comparator<Seen> CLEAREST_FIRST = Comparator.comparing(
                    (Seen seen) -> seen.found().precision())
            .thenComparing(seen -> seen.found().support().uniqueFragments(), Comparator.reverseOrder())
            .thenComparing(seen -> seen.found().adjacency())
            .thenComparing(seen -> seen.found().uncertainty())
            .thenComparing(Seen::sample);

    private final SortedMap<String, PanelSample> samples = new TreeMap<>();
    private final List<Seen> all = new ArrayList<>();

    private record Seen(SupportedAdjacency found, String sample) {}

    /**
     * Adds a sample.
     *
     * @param found what it shows
     * @throws BadInput if there is a sample of that name already
     */
    public void add(PanelSample sample, List<SupportedAdjacency> found) {
        PanelSample other = samples.putIfAbsent(sample.name(), sample);
        if (other != null) {
            throw new BadInput(other.file() + " and " + sample.file() + " are of the same sample, '" + sample.name()
                    + "': a panel counts samples, so each may be given once");
        }
        for (SupportedAdjacency each : found) {
            all.add(new Seen(
                    PanelEntry.seen(
                            each.adjacency(),
                            each.precision(),
                            each.uncertainty(),
                            each.support().uniqueFragments()),
                    sample.name()));
        }
    }

    /**
     * The panel of all samples added.
     *
     * @param program name and version of the program
     * @param settings what was asked of a break, by the name of the option
     */
    public PanelOfNormals panel(String program, SortedMap<String, Integer> settings) {
        List<String> names = List.copyOf(samples.keySet());
        List<PanelEntry> entries = new ArrayList<>();
        for (List<Seen> one : breaks()) {
            SortedSet<Integer> numbers = new TreeSet<>();
            one.forEach(seen -> numbers.add(names.indexOf(seen.sample()) + 1));
            entries.add(new PanelEntry(one.get(0).found(), numbers));
        }
        entries.sort(Comparator.comparing((PanelEntry entry) -> entry.found().adjacency())
                .thenComparing(entry -> entry.found().precision())
                .thenComparing(entry -> entry.found().uncertainty()));
        return new PanelOfNormals(program, settings, List.copyOf(samples.values()), entries);
    }

    /** What is the same break, the clearest sight of it first. */
    private List<List<Seen>> breaks() {
        List<Seen> clearestFirst = new ArrayList<>(all);
        clearestFirst.sort(CLEAREST_FIRST);
        BreakIndex<Seen> index = new BreakIndex<>();
        clearestFirst.forEach(seen -> index.put(seen.found(), seen));
        Set<Seen> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Seen>> breaks = new ArrayList<>();
        for (Seen centre : clearestFirst) {
            if (taken.add(centre)) {
                List<Seen> same = new ArrayList<>(List.of(centre));
                index.sameAs(centre.found()).stream().filter(taken::add).forEach(same::add);
                breaks.add(same);
            }
        }
        return breaks;
    }
}
