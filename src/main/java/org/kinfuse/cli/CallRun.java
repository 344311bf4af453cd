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
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.forms.FormWriter;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Targets;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.MeasuredStretches;
import org.kinfuse.intake.MoleculeIdentifier;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.judge.Background;
import org.kinfuse.judge.Judge;
import org.kinfuse.judge.Judgement;
import org.kinfuse.judge.Noise;
import org.kinfuse.noise.ChanceModel;
import org.kinfuse.normals.MatchedNormal;
import org.kinfuse.normals.PanelLookup;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleName;
import org.kinfuse.report.SequenceDetail;
import org.kinfuse.splicing.Splicing;

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
        GenomeBuild build = reference.bundle().build();
        Targets targets = beside.targets(build);
        PanelLookup panel = beside.panel(build);
        ReadIntake everywhere = new ReadIntake(build, settings.intake(), genes.fasta()).using(input.threads());
        ReadIntake intake = input.scope()
                .stretches(reference.bundle())
                .map(everywhere::within)
                .orElse(everywhere);
        List<BreakIntron> introns = reference.breakIntrons();
        MeasuredStretches measured = new MeasuredStretches(
                introns.stream().map(BreakIntron::place).toList(),
                settings.judge().minimumMappingQuality());
        IntakeResult reads = sample.read(intake.counting(targets).measuring(measured), log);
        List<RunFacts.Stage> stages = new ArrayList<>(CallStages.of(reads.counts()));
        stages.forEach(log::stage);
        beside.tellTargets(targets, reads);
        tellMissingIdentifiers(settings.intake().identifier(), reads);

        Material material = input.material(reads.seemingMaterial());
        SplicedSample spliced = SplicedSample.of(
                material,
                reads,
                new Splicing(reference.bundle().genes(), settings.intake().discordantDistance()));
        spliced.stages().forEach(stage -> tell(stage, stages));
        ClusterResult clusters = spliced.crossed(new EvidenceClusterer(settings.cluster(), material)
                .reading(reference.bases())
                .cluster(spliced.evidence(), reads.library(), reads.depth()));
        ChanceModel chance = ChanceModel.of(clusters.adjacencies(), reads.library());
        List<SupportedAdjacency> judged = clusters.adjacencies().stream()
                .filter(junction -> junction.support().uniqueFragments() >= evidence.judgedFragments())
                .toList();
        tell(CallStages.of(clusters, judged.size()), stages);
        tell(CallStages.of(chance), stages);

        MatchedNormal normal = beside.normal(reads, judged, intake, settings.cluster());
        stages.addAll(beside.stages());
        Noise noise = new Noise(chance, reference.bundle().excludedRegions());
        Background known = new Background(normal, panel, targets, background.settings(), material);
        Judgement judgement = new Judge(
                        reference.assessor(OpenedReference.Junctions.of(material)), settings.judge(), noise, known)
                .judge(judged);
        CallStages.of(judgement).forEach(stage -> tell(stage, stages));
        return reference
                .reporter()
                .knowing(known)
                .reading(reference.bases())
                .telling(SequenceDetail.SEQUENCES)
                .showing(clusters.reads())
                .report(facts(sample.file(), reads, beside, reference, words, stages), judgement)
                .telling(callable(material, introns, reads, targets, settings, chance));
    }

    /** Splicing takes introns out of RNA: whether they are covered there says nothing. */
    private List<IntronCallability> callable(
            Material material,
            List<BreakIntron> introns,
            IntakeResult reads,
            Targets targets,
            EvidenceOptions.Settings settings,
            ChanceModel chance) {
        return switch (material) {
            case RNA -> List.of();
            case DNA ->
                new Callability(callability.settings(), settings.judge(), chance, reads.sizes())
                        .of(introns, reads.measured(), targets);
        };
    }

    private void tellMissingIdentifiers(MoleculeIdentifier identifier, IntakeResult reads) {
        boolean none =
                reads.evidence().stream().allMatch(piece -> piece.fragment().molecule() == Fragment.NO_IDENTIFIER);
        if (identifier != MoleculeIdentifier.NONE && none) {
            log.note("no read of the evidence has a molecular identifier where --umi " + identifier
                    + " looks for it: molecules are told by their ends alone");
        }
    }

    private void tell(RunFacts.Stage stage, List<RunFacts.Stage> stages) {
        log.stage(stage);
        stages.add(stage);
    }

    private RunFacts facts(
            InputFile file,
            IntakeResult reads,
            CallBackground beside,
            OpenedReference reference,
            List<String> words,
            List<RunFacts.Stage> stages) {
        List<RunFacts.Input> inputs = new ArrayList<>();
        inputs.add(new RunFacts.Input(file.name(), file.size(), reads.headerSha256()));
        inputs.addAll(beside.inputs());
        SortedMap<String, Integer> settings = evidence.byName();
        settings.putAll(background.byName());
        settings.putAll(callability.byName());
        return new RunFacts(
                input.sample(file).orElseGet(() -> SampleName.ofText(reads.sample())),
                beside.normalName(),
                input.material(reads.seemingMaterial()).word(),
                new RunFacts.Program(ProgramVersion.NAME, ProgramVersion.number()),
                reference.facts(),
                inputs,
                CommandWords.withoutFolders(words),
                settings,
                genes.transcripts().word(),
                reads.library(),
                stages);
    }
}
