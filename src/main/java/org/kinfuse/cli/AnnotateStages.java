package org.kinfuse.cli;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.judge.VariantCensus;
import org.kinfuse.report.RunFacts.Count;
import org.kinfuse.report.RunFacts.Stage;

/** What {@code kinfuse annotate} counted, in words. */
final class AnnotateStages {
    private AnnotateStages() {}

    static List<Stage> of(VariantCensus.Counts counts) {
        List<Count> found = new ArrayList<>(List.of(
                new Count("junctions", counts.junctions()),
                new Count("other sides of them", counts.repeated()),
                new Count("one end only", counts.loneEnds()),
                new Count("sides not stated", counts.unoriented())));
        for (Absence why : Absence.values()) {
            found.add(new Count(why.words(), counts.absences().getOrDefault(why, 0)));
        }
        return List.of(
                new Stage("reading", List.of(new Count("records", counts.records()))), new Stage("findings", found));
    }
}
