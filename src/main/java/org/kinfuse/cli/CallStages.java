package org.kinfuse.cli;

import java.util.List;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.intake.ReadCounts;
import org.kinfuse.judge.Judgement;
import org.kinfuse.report.RunFacts.Count;
import org.kinfuse.report.RunFacts.Stage;

/** What each stage of {@code kinfuse call} counted, in words: first what remains, then what was left out. */
final class CallStages {
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

    static Stage of(ClusterResult result) {
        ClusterResult.Counts counts = result.counts();
        return new Stage(
                "clusters",
                List.of(
                        new Count("junctions", result.adjacencies().size()),
                        new Count("too short", counts.shortSplitReads() + (long) counts.shortPairSets()),
                        new Count(
                                "with too few fragments",
                                counts.droppedJunctions() + (long) counts.droppedPairSets())));
    }

    static Stage of(Judgement judgement) {
        return new Stage(
                "judging",
                List.of(
                        new Count("calls", judgement.calls().size()),
                        new Count("rejected", judgement.rejections().size())));
    }
}
