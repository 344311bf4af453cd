package org.kinfuse.judge;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.OnTarget;
import org.kinfuse.genome.Targets;

/** At least one end lies in or near a target. */
final class TargetRule implements EvidenceRule {
    static final String NAME = "targets";

    private final Targets targets;

    TargetRule(Background background) {
        this.targets = background.targets();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Adjacency adjacency = rearrangement.adjacency();
        boolean far = targets.at(adjacency.first()) == OnTarget.OFF && targets.at(adjacency.second()) == OnTarget.OFF;
        return new RuleVerdict(
                NAME,
                far ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                far ? distance(adjacency) : "on target",
                "<= " + targets.padding());
    }

    private String distance(Adjacency adjacency) {
        OptionalInt nearest = IntStream.concat(
                        targets.distance(adjacency.first()).stream(), targets.distance(adjacency.second()).stream())
                .min();
        return nearest.isPresent() ? Integer.toString(nearest.getAsInt()) : "no target on these contigs";
    }
}
