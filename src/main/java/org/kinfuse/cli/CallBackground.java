package org.kinfuse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.cluster.JunctionCounter;
import org.kinfuse.cluster.OtherSample;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Targets;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.normals.MatchedNormal;
import org.kinfuse.normals.PanelFileReader;
import org.kinfuse.normals.PanelLookup;
import org.kinfuse.normals.PanelOfNormals;
import org.kinfuse.reference.BedReader;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleName;

/** Reads what a sample is compared with. It remembers what outputs say of these files. */
final class CallBackground {
    private final BackgroundOptions options;
    private final SampleReading tumour;
    private final StageLog log;
    private final List<RunFacts.Stage> stages = new ArrayList<>();
    private String normalHeader = "";
    private String normalName = "";

    CallBackground(BackgroundOptions options, SampleReading tumour, StageLog log) {
        this.options = options;
        this.tumour = tumour;
        this.log = log;
    }

    /** Tells at once, not after an hour of reading, what would be wrong at the end. */
    void requireSense() {
        options.settings();
        options.padding();
        options.normal().ifPresent(this::requireOther);
    }

    private void requireOther(InputFile normal) {
        InputFile file = tumour.file();
        if (normal.source() == InputFile.Source.STANDARD_INPUT) {
            if (file.source() == InputFile.Source.STANDARD_INPUT) {
                throw new UsageProblem("FILE and --normal cannot both be standard input.");
            }
            return;
        }
        if (!Files.exists(normal.path())) {
            throw new BadInput(normal.path() + " does not exist: expected the reads of a normal, BAM, CRAM or SAM");
        }
        try {
            if (file.source() == InputFile.Source.FILE && Files.isSameFile(file.path(), normal.path())) {
                throw new UsageProblem("FILE and --normal are the same file: " + file.path() + ".");
            }
        } catch (IOException e) {
            throw new BadInput(file.path() + " cannot be found: expected a BAM, CRAM or SAM file", e);
        }
    }

    /** @throws BadInput if the targets cannot be used */
    Targets targets(GenomeBuild build) {
        return options.targets()
                .map(file -> new Targets(BedReader.read(file.path(), build), options.padding()))
                .orElse(Targets.UNKNOWN);
    }

    /** @throws BadInput if the panel cannot be used */
    PanelLookup panel(GenomeBuild build) {
        return options.panel()
                .map(file -> told(PanelFileReader.read(file.path(), build)))
                .orElse(PanelLookup.NONE);
    }

    private PanelLookup told(PanelOfNormals panel) {
        tell(CallStages.of(panel));
        return panel.lookup();
    }

    /** @throws BadInput if there are reads, and none of them lies on a target */
    void tellTargets(Targets targets, IntakeResult reads) {
        if (!targets.areKnown()) {
            return;
        }
        long all = reads.targets().reads();
        long on = reads.targets().onTarget();
        if (all > 0 && on == 0) {
            throw new BadInput(String.format(
                    Locale.ROOT,
                    "%s hits nothing: none of the %,d reads of %s lies within %,d bases of its %,d regions",
                    options.targets().map(InputFile::name).orElse(""),
                    all,
                    tumour.name(),
                    targets.padding(),
                    targets.regions().regions().size()));
        }
        tell(new RunFacts.Stage(
                RunFacts.Stage.TARGETS,
                List.of(new RunFacts.Count("reads on target", on), new RunFacts.Count("off target", all - on))));
    }

    /**
     * Reads the normal, if there is one, and asks it for each rearrangement of the tumour.
     *
     * @param reads the tumour's reads
     * @param shown what they show
     * @param intake as for the tumour
     * @param settings with which the tumour was clustered
     */
    MatchedNormal normal(
            IntakeResult reads, List<SupportedAdjacency> shown, ReadIntake intake, ClusterSettings settings) {
        return options.normal()
                .map(file -> normal(new SampleReading(file, tumour.in()), reads, shown, intake, settings))
                .orElse(MatchedNormal.NONE);
    }

    private MatchedNormal normal(
            SampleReading reading,
            IntakeResult reads,
            List<SupportedAdjacency> shown,
            ReadIntake intake,
            ClusterSettings settings) {
        List<Breakend> places = shown.stream()
                .map(SupportedAdjacency::adjacency)
                .flatMap(adjacency -> Stream.of(adjacency.first(), adjacency.second()))
                .toList();
        IntakeResult normal = reading.read(intake.watching(places).beside(tumour.name(), reads), log);
        normalHeader = normal.headerSha256();
        normalName = SampleName.ofText(normal.sample()).text();
        tell(CallStages.ofNormal(normal.counts()));
        OtherSample other = new OtherSample(normal.evidence(), normal.library(), normal.depth());
        return MatchedNormal.of(shown, new JunctionCounter(settings, shown).count(reads.evidence(), other));
    }

    /** The files that were read, in the order of the help. */
    List<RunFacts.Input> inputs() {
        List<RunFacts.Input> inputs = new ArrayList<>();
        options.normal().ifPresent(file -> inputs.add(new RunFacts.Input(file.name(), file.size(), normalHeader)));
        Stream.of(options.panel(), options.targets())
                .flatMap(Optional::stream)
                .forEach(file -> inputs.add(new RunFacts.Input(file.name(), file.size(), "", file.sha256())));
        return inputs;
    }

    /** The name of the normal; empty without one. */
    String normalName() {
        return normalName;
    }

    /** What was counted. */
    List<RunFacts.Stage> stages() {
        return List.copyOf(stages);
    }

    private void tell(RunFacts.Stage stage) {
        stages.add(stage);
        log.stage(stage);
    }
}
