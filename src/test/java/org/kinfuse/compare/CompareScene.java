package org.kinfuse.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinfuse.explain.LocusFinder;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.ReportScene;
import org.kinfuse.report.SampleName;

/** Expectations and calls for tests, on the genes of {@link ReportScene}. */
final class CompareScene {
    static final SampleName SAMPLE = new SampleName("tumour");

    private CompareScene() {}

    static ExpectedRows rows() {
        return new ExpectedRows(
                ReportScene.MODELS,
                new LocusFinder(ReportScene.MODELS, TranscriptPreference.MSK, () -> List.of("FIVE", "KIN", "LONE")),
                ExpectedSettings.DEFAULTS);
    }

    /** The rows of a table; blanks in front of bars are not read, a bar separates cells. */
    static List<ExpectedFusion> expected(String... lines) {
        return new ExpectedTable("expected.tsv", rows())
                .read(Arrays.stream(lines)
                        .map(line -> line.replaceAll(" *¦ *", "\t"))
                        .toList());
    }

    /** Calls of these junctions, in the order in which they are given. */
    static ObservedSample observed(Adjacency... junctions) {
        return observed(SAMPLE.text(), junctions);
    }

    static ObservedSample observed(String sample, Adjacency... junctions) {
        SampleName name = new SampleName(sample);
        return new ObservedSample(
                name,
                IntStream.range(0, junctions.length)
                        .mapToObj(number -> call(name, 0, junctions[number]))
                        .toList(),
                List.of());
    }

    static ObservedCall call(SampleName sample, int file, Adjacency junction) {
        FusionReport report = ReportScene.report(ReportScene.supported(junction));
        CallEntry entry = report.calls().get(0);
        return new ObservedCall(sample, file, entry, junction);
    }
}
