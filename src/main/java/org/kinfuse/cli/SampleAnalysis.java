package org.kinfuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Targets;
import org.kinfuse.intake.EvidenceKept;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.MoleculeIdentifier;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.judge.Background;
import org.kinfuse.judge.Judge;
import org.kinfuse.judge.Judgement;
import org.kinfuse.judge.Noise;
import org.kinfuse.noise.ChanceModel;
import org.kinfuse.normals.MatchedNormal;
import org.kinfuse.normals.PanelLookup;
import org.kinfuse.report.RunFacts;
import org.kinfuse.splicing.Splicing;

/** From the reads of one sample to what is made of them: the same for {@code call} and for {@code explain}. */
final class SampleAnalysis {
    private final SampleReading sample;
    private final CallBackground beside;
    private final OpenedReference reference;
    private final EvidenceOptions evidence;
    private final BackgroundOptions background;
    private final StageLog log;
    private final InFull inFull;

    /** Which junctions are counted in full, with all that their reads tell. */
    enum InFull {
        /** Those that are judged; of the others it is enough to know how many there are, and where. */
        JUDGED,
        /** Those of single fragments, too. */
        ALL
    }

    SampleAnalysis(
            SampleReading sample,
            CallBackground beside,
            OpenedReference reference,
            EvidenceOptions evidence,
            BackgroundOptions background,
            StageLog log,
            InFull inFull) {
        this.inFull = inFull;
        this.sample = sample;
        this.beside = beside;
        this.reference = reference;
        this.evidence = evidence;
        this.background = background;
        this.log = log;
    }

    /**
     * What the reads of a sample show.
     *
     * @param reads what was read
     * @param targets what was meant to be sequenced
     * @param material what the reads are of
     * @param clusters every junction that reads show
     * @param chance how often the library joins places by chance
     * @param judged the junctions with fragments enough to be judged
     */
    record Look(
            IntakeResult reads,
            Targets targets,
            Material material,
            ClusterResult clusters,
            ChanceModel chance,
            List<SupportedAdjacency> judged) {
        /** Copies the list. */
        public Look {
            judged = List.copyOf(judged);
        }
    }

    /**
     * What was made of them.
     *
     * @param look what they show
     * @param known what is known beside the sample's own reads
     * @param judge who judges
     * @param judgement the calls and what was turned down
     * @param stages what was counted
     */
    record Analysis(Look look, Background known, Judge judge, Judgement judgement, List<RunFacts.Stage> stages) {
        /** Copies the list. */
        public Analysis {
            stages = List.copyOf(stages);
        }

        IntakeResult reads() {
            return look.reads();
        }
    }

    /**
     * Reads the sample, and what it is compared with.
     *
     * @param intake reads as much as is wanted
     * @param materialOf what the reads are of, by what they seem to be of
     * @throws org.kinfuse.genome.BadInput if a file cannot be used
     */
    Analysis run(ReadIntake intake, UnaryOperator<Material> materialOf) {
        List<RunFacts.Stage> stages = new ArrayList<>();
        PanelLookup panel = beside.panel(reference.bundle().build());
        Look look = look(intake, materialOf, stages);
        beside.tellTargets(look.targets(), look.reads());
        tellMissingIdentifiers(evidence.settings().intake().identifier(), look.reads());
        MatchedNormal normal = beside.normal(
                look.reads(), look.judged(), intake, evidence.settings().cluster());
        stages.addAll(beside.stages());
        Background known = new Background(normal, panel, look.targets(), background.settings(), look.material());
        Judge judge = judge(look, known);
        Judgement judgement = judge.judge(look.judged());
        CallStages.of(judgement).forEach(stage -> tell(stage, stages));
        return new Analysis(look, known, judge, judgement, stages);
    }

    /**
     * Reads the sample alone.
     *
     * @param stages takes what was counted
     */
    Look look(ReadIntake intake, UnaryOperator<Material> materialOf, List<RunFacts.Stage> stages) {
        Targets targets = beside.targets(reference.bundle().build());
        IntakeResult reads = sample.read(intake.counting(targets).keeping(kept(materialOf)), log);
        CallStages.of(reads.counts()).forEach(stage -> tell(stage, stages));
        Material material = materialOf.apply(reads.seemingMaterial());
        ClusterResult clusters = clustered(reads, material, evidence.settings(), stages);
        ChanceModel chance = ChanceModel.of(clusters.adjacencies(), clusters.lone(), reads.library());
        List<SupportedAdjacency> judged = clusters.adjacencies().stream()
                .filter(junction -> junction.support().uniqueFragments() >= evidence.judgedFragments())
                .toList();
        tell(CallStages.of(clusters, judged.size()), stages);
        tell(CallStages.of(chance), stages);
        return new Look(reads, targets, material, clusters, chance, judged);
    }

    /**
     * What stands alone is left out where it is neither asked for nor judged; of what is known to be RNA it tells how often a
     * splice junction was crossed.
     */
    private EvidenceKept kept(UnaryOperator<Material> materialOf) {
        if (inFull == InFull.ALL || evidence.judgedFragments() <= 1 || materialOf.apply(Material.DNA) == Material.RNA) {
            return EvidenceKept.ALL;
        }
        return reference.bases().isEmpty() ? EvidenceKept.WITH_COMPANY : EvidenceKept.WITH_COMPANY_ON_REFERENCE;
    }

    /** Who judges what such reads show. */
    Judge judge(Look look, Background known) {
        return new Judge(
                reference.assessor(OpenedReference.Junctions.of(look.material())),
                evidence.settings().judge(),
                new Noise(look.chance(), reference.bundle().excludedRegions()),
                known);
    }

    private ClusterResult clustered(
            IntakeResult reads, Material material, EvidenceOptions.Settings settings, List<RunFacts.Stage> stages) {
        SplicedSample spliced = SplicedSample.of(
                material,
                reads,
                new Splicing(reference.bundle().genes(), settings.intake().discordantDistance()));
        spliced.stages().forEach(stage -> tell(stage, stages));
        return spliced.crossed(new EvidenceClusterer(settings.cluster(), material)
                        .reading(reference.bases())
                        .judging(
                                switch (inFull) {
                                    case JUDGED -> evidence.judgedFragments();
                                    case ALL -> 1;
                                })
                        .cluster(spliced.evidence(), reads.library(), reads.depth()))
                .with(reads.lone(), settings.cluster());
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
}
