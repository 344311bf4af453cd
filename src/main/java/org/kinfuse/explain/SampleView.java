package org.kinfuse.explain;

import java.util.List;
import org.kinfuse.callability.Callability;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.StretchDepths;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.genome.Targets;
import org.kinfuse.judge.Call;
import org.kinfuse.judge.Judge;

/**
 * What is known of a sample.
 *
 * @param material what was sequenced
 * @param junctions all that reads show, those of single fragments among them
 * @param evidence what single fragments say
 * @param calls what was made of the junctions
 * @param scales what the rules find of a junction
 * @param coverage how deeply it was read
 */
public record SampleView(
        Material material,
        List<SupportedAdjacency> junctions,
        List<Evidence> evidence,
        List<Call> calls,
        Judge.Scales scales,
        Coverage coverage) {

    /**
     * How deeply a sample was read, and what that finds.
     *
     * @param callability what is found at a depth
     * @param measured depths of well placed fragments at each base of the parts that are asked for
     * @param depth fragments that cross a place, watched at {@link SampleExplainer#watched}
     * @param targets what was meant to be sequenced
     * @param excluded stretches on which no read can be placed
     */
    public record Coverage(
            Callability callability, StretchDepths measured, Depth depth, Targets targets, RegionSet excluded) {}

    /** Copies the lists. */
    public SampleView {
        junctions = List.copyOf(junctions);
        evidence = List.copyOf(evidence);
        calls = List.copyOf(calls);
    }
}
