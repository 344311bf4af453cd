package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;

/** A panel whose targets are found by place: the same answers as {@link Panel#efficiency}, for many questions. */
final class PanelIndex {
    private static final int BIN = 1 << 12;

    private final Map<Contig, Map<Integer, List<Panel.Target>>> byBin = new HashMap<>();

    PanelIndex(Panel panel) {
        for (Panel.Target target : panel.targets()) {
            GenomicInterval interval = target.interval();
            Map<Integer, List<Panel.Target>> bins = byBin.computeIfAbsent(interval.contig(), contig -> new HashMap<>());
            for (int bin = interval.start() / BIN; bin <= interval.end() / BIN; bin++) {
                bins.computeIfAbsent(bin, absent -> new ArrayList<>()).add(target);
            }
        }
    }

    /** The chance that a molecule with parts from these places is caught. */
    double efficiency(List<GenomicInterval> sources) {
        double best = 0;
        for (GenomicInterval source : sources) {
            Map<Integer, List<Panel.Target>> bins = byBin.getOrDefault(source.contig(), Map.of());
            for (int bin = source.start() / BIN; bin <= source.end() / BIN; bin++) {
                for (Panel.Target target : bins.getOrDefault(bin, List.of())) {
                    if (target.efficiency() > best && target.holds(source)) {
                        best = target.efficiency();
                    }
                }
            }
        }
        return best;
    }
}
