package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/** Reads that stop at breakends, found by place. */
final class Stops {
    private final Map<Line, NavigableMap<Integer, List<ClippedRead>>> places = new HashMap<>();

    /** A contig and a kept side. */
    private record Line(Contig contig, Side kept) {
        static Line of(Breakend breakend) {
            return new Line(breakend.contig(), breakend.kept());
        }
    }

    /** Holds each read at its breakend. */
    static Stops of(List<ClippedRead> clips) {
        Stops stops = new Stops();
        for (ClippedRead clip : clips) {
            stops.places
                    .computeIfAbsent(Line.of(clip.breakend()), line -> new TreeMap<>())
                    .computeIfAbsent(clip.breakend().position(), position -> new ArrayList<>())
                    .add(clip);
        }
        return stops;
    }

    /** The reads that stop at a breakend. */
    List<ClippedRead> at(Breakend breakend) {
        return line(breakend).getOrDefault(breakend.position(), List.of());
    }

    /** Breakends at which reads stop, from {@code inward} bases inside of one to {@code outward} bases outside of it. */
    List<Breakend> near(Breakend breakend, int inward, int outward) {
        int inmost = breakend.position() - inward * breakend.kept().outward();
        int outmost = breakend.position() + outward * breakend.kept().outward();
        return line(breakend).subMap(Math.min(inmost, outmost), true, Math.max(inmost, outmost), true).keySet().stream()
                .map(position -> new Breakend(breakend.contig(), position, breakend.kept()))
                .toList();
    }

    private NavigableMap<Integer, List<ClippedRead>> line(Breakend breakend) {
        return places.getOrDefault(Line.of(breakend), new TreeMap<>());
    }
}
