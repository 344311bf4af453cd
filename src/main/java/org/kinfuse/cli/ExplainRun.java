package org.kinfuse.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.kinfuse.callability.Callability;
import org.kinfuse.callability.CallabilitySettings;
import org.kinfuse.cli.SampleAnalysis.Analysis;
import org.kinfuse.cli.SampleAnalysis.Look;
import org.kinfuse.explain.AskedPlace;
import org.kinfuse.explain.AskedPlaces;
import org.kinfuse.explain.Question;
import org.kinfuse.explain.SampleExplainer;
import org.kinfuse.explain.SampleExplanation;
import org.kinfuse.explain.SampleView;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.intake.MeasuredStretches;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.judge.Call;
import org.kinfuse.judge.Judge;
import org.kinfuse.report.ExplanationEntry.AskerEntry;
import org.kinfuse.report.SampleExplanationEntry;
import org.kinfuse.report.SampleExplanationEntry.Extent;
import org.kinfuse.report.SampleExplanationEntry.SampleEntry;
import org.kinfuse.report.SampleExplanationReporter;
import org.kinfuse.report.SampleName;

/** The stages of {@code kinfuse explain} where a sample is asked. */
final class ExplainRun {
    private final GeneOptions genes;
    private final ExplainReadsOptions options;
    private final EvidenceOptions evidence;
    private final BackgroundOptions background;
    private final StageLog log;

    ExplainRun(
            GeneOptions genes,
            ExplainReadsOptions options,
            EvidenceOptions evidence,
            BackgroundOptions background,
            StageLog log) {
        this.genes = genes;
        this.options = options;
        this.evidence = evidence;
        this.background = background;
        this.log = log;
    }

    /**
     * The answer. Of a file with an index the surroundings of the two places are read first. If nothing joins these, no rule
     * of {@code call} has anything to judge, and that is the answer. Else the whole file is read, as {@code call} does: how
     * often the library joins places by chance, and what else ends there, is known from nothing less.
     *
     * @param file the reads
     * @param in standard input, read where the file says so
     */
    SampleExplanationEntry run(
            InputFile file, InputStream in, Question question, OpenedReference reference, AskerEntry asker) {
        EvidenceOptions.Settings settings = evidence.settings();
        SampleReading reading = new SampleReading(file, in);
        new CallBackground(background, reading, log).requireSense();
        AskedPlaces places = new AskedPlaces(reference.bundle().genes(), reference.finder(), reference.breakIntrons());
        List<AskedPlace> asked = places.of(question);
        SampleExplainer explainer =
                new SampleExplainer(asked.get(0), asked.get(1), settings.judge().minimumSpan());
        ReadIntake intake = new ReadIntake(reference.bundle().build(), settings.intake(), genes.fasta())
                .using(options.threads())
                .watching(explainer.watched())
                .measuring(new MeasuredStretches(parts(asked), settings.judge().minimumMappingQuality()));

        if (file.source() == InputFile.Source.FILE && ReadIntake.hasIndex(file.path())) {
            ReadIntake near =
                    intake.within(asked.stream().map(AskedPlace::around).toList());
            Look look =
                    analysis(reading, reference, StageLog.silent()).look(near, options::material, new ArrayList<>());
            if (look.clusters().adjacencies().stream().noneMatch(explainer::joins)) {
                Judge.Scales scales = junction -> List.of();
                return answer(explainer, look, List.of(), scales, reference, asker, file, Extent.NEAR_THE_PLACES);
            }
        }
        Analysis analysis = analysis(reading, reference, log).run(intake, options::material);
        return answer(
                explainer,
                analysis.look(),
                analysis.judgement().calls(),
                analysis.judge().scales(analysis.look().judged()),
                reference,
                asker,
                file,
                Extent.WHOLE_FILE);
    }

    private SampleAnalysis analysis(SampleReading reading, OpenedReference reference, StageLog told) {
        return new SampleAnalysis(
                reading,
                new CallBackground(background, reading, told),
                reference,
                evidence,
                background,
                told,
                SampleAnalysis.InFull.ALL);
    }

    private static List<GenomicInterval> parts(List<AskedPlace> asked) {
        return asked.stream()
                .flatMap(place -> place.parts().stream())
                .map(AskedPlace.Part::place)
                .toList();
    }

    private SampleExplanationEntry answer(
            SampleExplainer explainer,
            Look look,
            List<Call> calls,
            Judge.Scales scales,
            OpenedReference reference,
            AskerEntry asker,
            InputFile file,
            Extent extent) {
        Callability callability = new Callability(
                CallabilitySettings.DEFAULTS,
                evidence.settings().judge(),
                look.chance(),
                look.reads().sizes());
        SampleExplanation explanation = explainer.explain(new SampleView(
                look.material(),
                look.clusters().adjacencies(),
                look.reads().evidence(),
                calls,
                scales,
                new SampleView.Coverage(
                        callability,
                        look.reads().measured(),
                        look.reads().depth(),
                        look.targets(),
                        reference.bundle().excludedRegions())));
        return new SampleExplanationReporter(reference.reporter())
                .entry(explanation, asker, sample(look, file, extent));
    }

    private SampleEntry sample(Look look, InputFile file, Extent extent) {
        SortedMap<String, Integer> settings = evidence.byName();
        settings.putAll(background.byName());
        return new SampleEntry(
                SampleName.ofText(look.reads().sample()),
                file.name(),
                look.material().word(),
                extent.word(),
                look.reads().counts().used(),
                look.reads().library().fragments(),
                look.chance().chimeras(),
                settings);
    }
}
