package org.kinfuse.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.ReadCounts;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.judge.Judge;
import org.kinfuse.judge.Judgement;
import org.kinfuse.judge.Noise;
import org.kinfuse.noise.ChanceModel;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleName;

/** The stages of {@code kinfuse call}, one after the other, and what each of them counted. */
final class CallRun {
    private static final String STANDARD_INPUT = "standard input";

    private final InputOptions input;
    private final GeneOptions genes;
    private final EvidenceOptions evidence;
    private final StageLog log;

    CallRun(InputOptions input, GeneOptions genes, EvidenceOptions evidence, StageLog log) {
        this.input = input;
        this.genes = genes;
        this.evidence = evidence;
        this.log = log;
    }

    /**
     * From reads to answers.
     *
     * @param in standard input, read where the options say so
     * @param words the words of the command
     */
    FusionReport run(InputStream in, List<String> words) {
        EvidenceOptions.Settings settings = evidence.settings();
        try (OpenedReference reference = genes.open()) {
            return run(in, words, reference, settings);
        }
    }

    private FusionReport run(
            InputStream in, List<String> words, OpenedReference reference, EvidenceOptions.Settings settings) {
        reference.unknownTranscripts().forEach(log::note);
        IntakeResult reads = read(in, reference.bundle().build(), settings);
        List<RunFacts.Stage> ofReading = CallStages.of(reads.counts());
        ofReading.forEach(log::stage);
        reads.counts().malformedExamples().forEach(example -> log.note("malformed: " + example));
        requireMostlySound(reads.counts());

        ClusterResult clusters =
                new EvidenceClusterer(settings.cluster()).cluster(reads.evidence(), reads.library(), reads.depth());
        ChanceModel chance = ChanceModel.of(clusters.adjacencies(), reads.library());
        List<SupportedAdjacency> judged = clusters.adjacencies().stream()
                .filter(junction -> junction.support().uniqueFragments() >= evidence.judgedFragments())
                .toList();
        List<RunFacts.Stage> ofClustering = List.of(CallStages.of(clusters, judged.size()), CallStages.of(chance));
        ofClustering.forEach(log::stage);

        Noise noise = new Noise(chance, reference.bundle().excludedRegions());
        Judgement judgement =
                new Judge(reference.assessor(OpenedReference.Junctions.OF_DNA), settings.judge(), noise).judge(judged);
        List<RunFacts.Stage> ofJudging = CallStages.of(judgement);
        ofJudging.forEach(log::stage);

        List<RunFacts.Stage> stages = new ArrayList<>(ofReading);
        stages.addAll(ofClustering);
        stages.addAll(ofJudging);
        return reference.reporter().report(facts(reads, reference, words, stages), judgement);
    }

    /** A few odd records do no harm; where most are, an empty answer would pass for a negative one. */
    private void requireMostlySound(ReadCounts counts) {
        if (counts.malformed() > counts.used()) {
            String name =
                    switch (input.file().source()) {
                        case STANDARD_INPUT -> STANDARD_INPUT;
                        case FILE -> input.file().path().toString();
                    };
            throw new BadInput(String.format(
                    Locale.ROOT,
                    "%s has more records that contradict themselves (%,d) than usable ones (%,d), the first: %s",
                    name,
                    counts.malformed(),
                    counts.used(),
                    counts.malformedExamples().get(0)));
        }
    }

    private IntakeResult read(InputStream in, GenomeBuild build, EvidenceOptions.Settings settings) {
        ReadIntake intake = new ReadIntake(build, settings.intake(), genes.fasta());
        return switch (input.file().source()) {
            case STANDARD_INPUT -> intake.read(in, STANDARD_INPUT, "stdin", log::progress);
            case FILE -> intake.read(input.file().path(), log::progress);
        };
    }

    private RunFacts facts(
            IntakeResult reads, OpenedReference reference, List<String> words, List<RunFacts.Stage> stages) {
        return new RunFacts(
                input.sample().orElseGet(() -> SampleName.ofText(reads.sample())),
                new RunFacts.Program(ProgramVersion.NAME, ProgramVersion.number()),
                reference.facts(),
                List.of(new RunFacts.Input(input.file().name(), input.file().size(), reads.headerSha256())),
                CommandWords.withoutFolders(words),
                evidence.byName(),
                genes.transcripts().word(),
                reads.library(),
                stages);
    }
}
