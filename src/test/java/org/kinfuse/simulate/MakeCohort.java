package org.kinfuse.simulate;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinfuse.genome.Adjacency;

/** Makes the samples of a cohort, each a BAM, and the table of what they hold. */
public final class MakeCohort {
    private static final int SORTED_IN_MEMORY = 1_000_000;
    /** Bases of either side that a molecule must hold to be counted as support: fewer seldom find their place. */
    static final int SHOWN = 20;

    private MakeCohort() {}

    /**
     * Makes samples that are not there yet.
     *
     * @param arguments the FASTA of loci, the work folder, first seed of tumours, number of tumours, first seed of
     *     normals, number of normals, fusions in a tumour, events within one gene in a tumour
     * @throws IOException if bwa fails or a file cannot be written
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Loci loci = Loci.read(Path.of(arguments[0]));
        Path reference = folder.resolve("reference");
        Bwa.index(loci.slices(), reference);
        if (!Files.exists(reference.resolve("genome.fa.gz"))) {
            SparseGenome.write(loci.slices(), reference.resolve("genome.fa.gz"));
        }
        Cohort cohort = Cohort.of(loci);
        int fusions = Integer.parseInt(arguments[6]);
        int local = Integer.parseInt(arguments[7]);
        for (int number = 0; number < Integer.parseInt(arguments[3]); number++) {
            long seed = Long.parseLong(arguments[2]) + number;
            make(
                    new CohortSample(cohort, "tumour" + seed, seed).draw(CohortSample.Kind.TUMOUR, fusions, local),
                    folder);
        }
        for (int number = 0; number < Integer.parseInt(arguments[5]); number++) {
            long seed = Long.parseLong(arguments[4]) + number;
            make(new CohortSample(cohort, "normal" + seed, seed).draw(CohortSample.Kind.NORMAL, 0, 0), folder);
        }
    }

    private static void make(CohortSample.Drawn sample, Path folder) throws IOException, InterruptedException {
        String name = sample.simulation().specimen().name();
        Path truth = folder.resolve(name + ".truth.tsv");
        if (Files.exists(truth)) {
            return;
        }
        Simulation.Sequenced sequenced = sample.simulation().sequenced();
        writeBam(sample.simulation(), sequenced, folder, folder.resolve(name + ".bam"));
        List<String> lines = new ArrayList<>(List.of(HEADER));
        Map<Adjacency, List<Molecule>> carriers = sequenced.molecules().stream()
                .filter(molecule -> molecule.junction().isPresent())
                .collect(Collectors.groupingBy(
                        molecule -> molecule.junction().orElseThrow(), HashMap::new, Collectors.toList()));
        for (Planted event : sample.events()) {
            lines.add(line(name, event, carriers.getOrDefault(event.adjacency(), List.of())));
        }
        Files.write(truth, lines);
    }

    private static final String HEADER =
            "sample\tevent\tkind\ttype\tcontig1\tposition1\tkept1\tcontig2\tposition2\tkept2"
                    + "\thomology\tinserted\tshare\tgene1\tgene2\tmolecules\tsupporting";

    private static String line(String sample, Planted event, List<Molecule> molecules) {
        Adjacency adjacency = event.adjacency();
        long supporting = molecules.stream()
                .filter(molecule -> molecule.sources().size() > 1)
                .filter(molecule -> molecule.sources().get(0).length() >= SHOWN
                        && molecule.sources().get(molecule.sources().size() - 1).length() >= SHOWN)
                .count();
        return String.join(
                "\t",
                sample,
                event.name(),
                event.kind().name().toLowerCase(Locale.ROOT),
                type(adjacency),
                adjacency.first().contig().name(),
                String.valueOf(adjacency.first().position()),
                adjacency.first().kept().word(),
                adjacency.second().contig().name(),
                String.valueOf(adjacency.second().position()),
                adjacency.second().kept().word(),
                String.valueOf(adjacency.homology()),
                adjacency.inserted().isEmpty() ? "." : adjacency.inserted(),
                String.format(Locale.ROOT, "%.4f", event.share()),
                event.genes().first(),
                event.genes().second(),
                String.valueOf(molecules.size()),
                String.valueOf(supporting));
    }

    private static String type(Adjacency adjacency) {
        if (!adjacency.first().contig().equals(adjacency.second().contig())) {
            return "translocation";
        }
        if (adjacency.first().kept() == adjacency.second().kept()) {
            return "inversion";
        }
        return switch (adjacency.first().kept()) {
            case LEFT -> "deletion";
            case RIGHT -> "duplication";
        };
    }

    /** Aligns the reads to the index below a folder and writes the file. */
    static void writeBam(Simulation simulation, Simulation.Sequenced sequenced, Path folder, Path bam)
            throws IOException, InterruptedException {
        String name = simulation.specimen().name();
        SAMFileHeader header = BamFile.header(name, Bwa.version(), List.of("Simulated reads"));
        Lift lift = new Lift(simulation.slices(), header);
        Set<String> copies = sequenced.pairs().stream()
                .filter(pair -> pair.kind() == ReadPair.Kind.COPY)
                .map(ReadPair::name)
                .collect(Collectors.toSet());
        SAMFileWriterFactory factory =
                new SAMFileWriterFactory().setCreateIndex(false).setMaxRecordsInRam(SORTED_IN_MEMORY);
        try (SAMFileWriter writer = factory.makeBAMWriter(header, false, bam)) {
            Bwa.align(folder.resolve("reference"), sequenced.pairs(), local -> {
                SAMRecord record = lift.lifted(local);
                record.setDuplicateReadFlag(copies.contains(record.getReadName()));
                record.setAttribute(SAMTag.RG, name);
                writer.addAlignment(record);
            });
        }
        BamFile.index(bam);
    }
}
