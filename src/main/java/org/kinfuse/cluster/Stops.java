package org.kinfuse.cluster;

import java.util.List;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.genome.Breakend;

/** Reads that stop at breakends, found by place. */
final class Stops {
    private final PlaceIndex<ClippedRead> places;

    private Stops(PlaceIndex<ClippedRead> places) {
        this.places = places;
    }

    /** Holds each read at its breakend. */
    static Stops of(List<ClippedRead> clips) {
        return new Stops(PlaceIndex.of(clips, ClippedRead::breakend));
    }

    /** The reads that stop at a breakend. */
    List<ClippedRead> at(Breakend breakend) {
        return places.at(breakend);
    }

    /** Breakends at which reads stop, from {@code inward} bases inside of one to {@code outward} bases outside of it. */
    List<Breakend> near(Breakend breakend, int inward, int outward) {
        int inmost = breakend.position() - inward * breakend.kept().outward();
        int outmost = breakend.position() + outward * breakend.kept().outward();
        return places.breakends(breakend, Math.min(inmost, outmost), Math.max(inmost, outmost));
    }
}
