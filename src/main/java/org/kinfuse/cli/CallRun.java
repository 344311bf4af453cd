package org.kinfuse.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.kinfuse.callability.BreakIntron;
import org.kinfuse.callability.Callability;
import org.kinfuse.callability.IntronCallability;
import org.kinfuse.cli.SampleAnalysis.Analysis;
import org.kinfuse.forms.FormWriter;
import org.kinfuse.genome.BadInput;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.MeasuredStretches;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleName;
import org.kinfuse.report.SequenceDetail;

/** The stages of {@code kinfuse call}, one after the other, and what each of them counted. */
final class CallRun {
    private final InputOptions input;
    private final GeneOptions genes;
    private final EvidenceOptions evidence;
    private final BackgroundOptions background;
    private final CallabilityOptions callability;
    private final StageLog log;

    CallRun(
            InputOptions input,
            GeneOptions genes,
            EvidenceOptions evidence,
            BackgroundOptions background,
            CallabilityOptions callability,
            StageLog log) {
        this.input = input;
        this.genes = genes;
        this.evidence = evidence;
        this.background = background;
        this.callability = callability;
        this.log = log;
    }

    /**
     * What came of it.
     *
     * @param reports the answers, one for each file in their order
     * @param complaints what was to be callable and is not, in sentences
     */
    record Answers(List<FusionReport> reports, List<String> complaints) {
        /** Copies the lists. */
        public Answers {
            reports = List.copyOf(reports);
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * From reads to answers.
     *
     * @param in standard input, read where the options say so
     * @param words the words of the command
     */
    Answers run(InputStream in, List<String> words) {
        EvidenceOptions.Settings settings = evidence.settings();
        input.scope();
        input.threads();
        callability.settings();
        List<SampleReading> samples =
                input.files().stream().map(file -> new SampleReading(file, in)).toList();
        requireSense(samples);
        try (OpenedReference reference = genes.open()) {
            reference.unknownTranscripts().forEach(log::note);
            CallableGenes required = new CallableGenes(
                    callability.asked(),
                    reference.breakIntrons(),
                    reference.bundle().genes());
            Map<String, SampleReading> named = new HashMap<>();
            List<FusionReport> reports = new ArrayList<>();
            for (SampleReading sample : samples) {
                FusionReport report =
                        run(sample, new CallBackground(background, sample, log), words, reference, settings);
                requireOwnName(report.run().sample(), sample, named);
                reports.add(report);
            }
            return new Answers(
                    reports,
                    reports.stream()
                            .flatMap(report -> required.complaints(report).stream())
                            .toList());
        }
    }

    /** Tells at once, not after hours of reading, what would be wrong with a later file. */
    private void requireSense(List<SampleReading> samples) {
        if (samples.size() > 1 && background.normal().isPresent()) {
            throw new UsageProblem("--normal is of one sample, and there are " + samples.size() + " files.");
        }
        samples.forEach(sample -> new CallBackground(background, sample, log).requireSense());
        samples.stream()
                .skip(1)
                .map(SampleReading::file)
                .filter(file -> file.source() == InputFile.Source.FILE && !Files.exists(file.path()))
                .forEach(file -> {
                    throw new BadInput(file.path() + " does not exist: expected a BAM, CRAM or SAM file");
                });
    }

    private static void requireOwnName(SampleName name, SampleReading sample, Map<String, SampleReading> named) {
        SampleReading other = named.put(name.inAnyCase(), sample);
        if (other != null) {
            throw new BadInput(other.name() + " and " + sample.name() + " are both of a sample " + name
                    + ": give each a name with --sample");
        }
        if (named.size() > 1 && named.containsKey(FormWriter.JOINT.inAnyCase())) {
            throw new BadInput("A sample is called " + FormWriter.JOINT
                    + ", as the table of all samples is: give it another name with --sample");
        }
    }

    private FusionReport run(
            SampleReading sample,
            CallBackground beside,
            List<String> words,
            OpenedReference reference,
            EvidenceOptions.Settings settings) {
        ReadIntake everywhere =
                new ReadIntake(reference.bundle().build(), settings.intake(), genes.fasta()).using(input.threads());
        ReadIntake intake = input.scope()
                .stretches(reference.bundle())
                .map(everywhere::within)
                .orElse(everywhere);
        List<BreakIntron> introns = reference.breakIntrons();
        MeasuredStretches measured = new MeasuredStretches(
                introns.stream().map(BreakIntron::place).toList(),
                settings.judge().minimumMappingQuality());
        Analysis analysis = new SampleAnalysis(
                        sample, beside, reference, evidence, background, log, SampleAnalysis.InFull.JUDGED)
                .run(intake.measuring(measured), input::material);
        return reference
                .reporter()
                .knowing(analysis.known())
                .reading(reference.bases())
                .telling(SequenceDetail.SEQUENCES)
                .showing(analysis.look().clusters().reads())
                .report(facts(sample.file(), analysis, beside, reference, words), analysis.judgement())
                .telling(callable(analysis, introns, settings));
    }

    /** Splicing takes introns out of RNA: whether they are covered there says nothing. */
    private List<IntronCallability> callable(
            Analysis analysis, List<BreakIntron> introns, EvidenceOptions.Settings settings) {
        return switch (analysis.known().material()) {
            case RNA -> List.of();
            case DNA ->
                new Callability(
                                callability.settings(),
                                settings.judge(),
                                analysis.look().chance(),
                                analysis.reads().sizes())
                        .of(
                                introns,
                                analysis.reads().measured(),
                                analysis.look().targets());
        };
    }

    private RunFacts facts(
            InputFile file, Analysis analysis, CallBackground beside, OpenedReference reference, List<String> words) {
        IntakeResult reads = analysis.reads();
        List<RunFacts.Input> inputs = new ArrayList<>();
        inputs.add(new RunFacts.Input(file.name(), file.size(), reads.headerSha256()));
        inputs.addAll(beside.inputs());
        SortedMap<String, Integer> settings = evidence.byName();
        settings.putAll(background.byName());
        settings.putAll(callability.byName());
        return new RunFacts(
                input.sample(file).orElseGet(() -> SampleName.ofText(reads.sample())),
                beside.normalName(),
                analysis.known().material().word(),
                new RunFacts.Program(ProgramVersion.NAME, ProgramVersion.number()),
                reference.facts(),
                inputs,
                CommandWords.withoutFolders(words),
                settings,
                genes.transcripts().word(),
                reads.library(),
                analysis.stages());
    }
}
