package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.IntakeSettings;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.normals.PanelBuilder;
import org.kinfuse.normals.PanelFile;
import org.kinfuse.normals.PanelOfNormals;
import org.kinfuse.normals.PanelSample;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.report.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kinfuse normals build}: the reads of many normal samples in, a panel out. */
@Command(
        name = "build",
        description = {
            "Make a panel of normals from the reads of many samples.",
            "",
            "Reads each FILE once, one after the other, and remembers every rearrangement that it shows. The order of the "
                    + "files does not matter: the same files give the same bytes. A sample may be given once."
        },
        sortOptions = false,
        footerHeading = "%n",
        footer = {
            "Example:",
            "  kinfuse normals build -o panel.bedpe.gz normals/*.bam",
            "  kinfuse call tumour.bam --panel-of-normals panel.bedpe.gz -o out"
        })
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class NormalsBuildCommand implements Callable<Integer> {
    private static final String FRAGMENTS = "--min-fragments";

    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Reads of normal samples on hg19 (GRCh37): BAM, CRAM (with --fasta) or SAM.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The panel: BEDPE, compressed by bgzip.")
    private Path output = Path.of("");

    @Option(
            names = FRAGMENTS,
            paramLabel = "N",
            description =
                    "Distinct DNA fragments with which a sample shows a rearrangement. With 1 most of a panel are "
                            + "chimeras of the libraries. Default: ${DEFAULT-VALUE}.")
    private int fragments = ClusterSettings.DEFAULT.minimumFragments();

    @Option(
            names = "--fasta",
            paramLabel = "FILE",
            description = "Bases of hg19, for CRAM files that do not hold them.")
    private @Nullable Path fasta;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "A bundle made by 'kinfuse reference build'. Default: the one of this program.")
    private @Nullable Path reference;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error but errors.")
    private boolean quiet;

    NormalsBuildCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ClusterSettings settings = settings();
        OutputFolder folder =
                new OutputFolder(Optional.ofNullable(output.getParent()).orElse(Path.of("")));
        folder.requireWritable();
        StageLog log = StageLog.of(streams, quiet ? InputOptions.Volume.QUIET : InputOptions.Volume.USUAL);
        GenomeBuild build = (reference == null ? ReferenceBundle.hg19() : ReferenceBundle.open(reference)).build();
        ReadIntake intake = new ReadIntake(build, IntakeSettings.DEFAULT, Optional.ofNullable(fasta));
        PanelBuilder builder = new PanelBuilder();
        for (Path file : files) {
            SampleReading sample = new SampleReading(new InputFile(file), streams.in());
            IntakeResult reads = sample.read(intake, log);
            add(sample.file(), reads, settings, builder, log);
            // Each file must have the contigs of the one before it.
            intake = intake.beside(sample.name(), reads);
        }
        PanelOfNormals panel = builder.panel(
                ProgramVersion.NAME + " " + ProgramVersion.number(),
                new TreeMap<>(Map.of(FRAGMENTS.substring(2), fragments)));
        String name = Objects.requireNonNull(output.getFileName(), "a file has a name")
                .toString();
        folder.writeTogether(created -> PanelFile.write(panel, build, created.create(name)));
        log.stage(CallStages.of(panel));
        return ExitCode.FINE.number();
    }

    private ClusterSettings settings() {
        try {
            return ClusterSettings.DEFAULT.withMinimumFragments(fragments);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("A threshold is out of its range: " + e.getMessage() + ".", e);
        }
    }

    private void add(InputFile file, IntakeResult reads, ClusterSettings settings, PanelBuilder builder, StageLog log) {
        ClusterResult clusters =
                new EvidenceClusterer(settings).cluster(reads.evidence(), reads.library(), reads.depth());
        builder.add(
                new PanelSample(reads.sample(), file.name(), file.size(), reads.headerSha256()),
                clusters.adjacencies());
        log.stage(CallStages.ofSample(reads.sample(), reads.counts(), clusters));
    }
}
