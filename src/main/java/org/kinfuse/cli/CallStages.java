package org.kinfuse.cli;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.intake.ReadCounts;
import org.kinfuse.judge.Judgement;
import org.kinfuse.noise.ChanceModel;
import org.kinfuse.normals.PanelOfNormals;
import org.kinfuse.report.RunFacts.Count;
import org.kinfuse.report.RunFacts.Stage;

/** What each stage of {@code kinfuse call} counted, in words: first what remains, then what was left out. */
final class CallStages {
    private static final int MILLION = 1_000_000;

    private CallStages() {}

    static List<Stage> of(ReadCounts counts) {
        ReadCounts.SetAside aside = counts.setAside();
        return List.of(
                new Stage(
                        "reading",
                        List.of(
                                new Count("records used", counts.used()),
                                new Count("read", counts.records()),
                                new Count("duplicates", counts.duplicates()),
                                new Count("failed quality checks", counts.failedQuality()),
                                new Count("secondary", counts.secondary()),
                                new Count("unmapped", counts.unmapped()),
                                new Count("on other contigs", counts.outsideBuild()),
                                new Count("malformed", counts.malformed()))),
                new Stage(
                        "evidence",
                        List.of(
                                new Count("split reads", counts.evidence().splitReads()),
                                new Count("discordant pairs", counts.evidence().discordantPairs()),
                                new Count("clipped reads", counts.evidence().clippedReads()),
                                new Count("ends on other contigs", aside.endsOutsideBuild()),
                                new Count("poorly placed", aside.poorlyPlaced()),
                                new Count("mates missing", aside.matesMissing()),
                                new Count("folded pairs", aside.foldedPairs()),
                                new Count("adapter clips", aside.adapterClips()),
                                new Count("low-quality clips", aside.lowQualityClips()),
                                new Count("one-letter clips", aside.oneLetterClips()))));
    }

    static Stage ofNormal(ReadCounts counts) {
        return new Stage(
                "normal",
                List.of(
                        new Count("records used", counts.used()),
                        new Count("read", counts.records()),
                        new Count("duplicates", counts.duplicates()),
                        new Count("malformed", counts.malformed()),
                        new Count("split reads", counts.evidence().splitReads()),
                        new Count("discordant pairs", counts.evidence().discordantPairs()),
                        new Count("clipped reads", counts.evidence().clippedReads())));
    }

    static Stage ofSample(String sample, ReadCounts counts, ClusterResult result) {
        return new Stage(
                "sample",
                List.of(
                        new Count("junctions of " + sample, result.adjacencies().size()),
                        new Count("records used", counts.used()),
                        new Count("read", counts.records()),
                        new Count("malformed", counts.malformed())));
    }

    static Stage of(PanelOfNormals panel) {
        return new Stage(
                "panel",
                List.of(
                        new Count("junctions", panel.entries().size()),
                        new Count("samples", panel.samples().size())));
    }

    /** The clusters, those with fragments enough to be judged first. */
    static Stage of(ClusterResult result, int judged) {
        ClusterResult.Counts counts = result.counts();
        return new Stage(
                "clusters",
                List.of(
                        new Count("junctions", judged),
                        new Count("too short", counts.shortSplitReads() + (long) counts.shortPairSets()),
                        new Count(
                                "with too few fragments",
                                result.adjacencies().size()
                                        + (long) result.lone().size()
                                        - judged)));
    }

    static Stage of(ChanceModel chance) {
        return new Stage(
                "noise",
                List.of(
                        new Count("chimeras", chance.chimeras()),
                        new Count("in a million fragments", Math.round(chance.chimeraRate() * MILLION))));
    }

    /** A stage for each rule, then all of them together. */
    static List<Stage> of(Judgement judgement) {
        List<Stage> stages = new ArrayList<>();
        for (Judgement.RuleOutcome rule : judgement.rules()) {
            stages.add(new Stage(
                    rule.rule(), List.of(new Count("remain", rule.remaining()), new Count("rejected", rule.failed()))));
        }
        stages.add(new Stage(
                "judging",
                List.of(
                        new Count("calls", judgement.calls().size()),
                        new Count("rejected", judgement.rejections().size()))));
        return stages;
    }
}
