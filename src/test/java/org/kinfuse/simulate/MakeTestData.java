package org.kinfuse.simulate;

import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Makes every file of {@code test-data/}: the program behind {@code test-data/make}. */
public final class MakeTestData {
    private MakeTestData() {}

    /**
     * Makes the files.
     *
     * @param arguments the gzipped FASTA of slices, the folder to write to
     * @throws IOException if the slices cannot be read, bwa fails or a file cannot be written
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        make(readSlices(Path.of(arguments[0])), Path.of(arguments[1]));
    }

    /** The slices of a gzipped FASTA. */
    static ReferenceSlices readSlices(Path fasta) throws IOException {
        try (InputStream bases = new GZIPInputStream(Files.newInputStream(fasta))) {
            return ReferenceSlices.read(bases);
        }
    }

    /** Writes all BAM files, their indexes and {@code truth.tsv}. */
    static void make(ReferenceSlices slices, Path folder) throws IOException, InterruptedException {
        List<String> truth = new ArrayList<>(List.of(String.join("\t", TruthTable.COLUMNS)));
        for (TestSpecimens.TestSpecimen specimen : new TestSpecimens(slices).all()) {
            truth.addAll(make(specimen, folder));
        }
        Files.writeString(folder.resolve("truth.tsv"), String.join("\n", truth) + "\n");
    }

    private static List<String> make(TestSpecimens.TestSpecimen specimen, Path folder)
            throws IOException, InterruptedException {
        String file = specimen.name() + ".bam";
        Path bam = folder.resolve(file);
        Simulation.Sequenced sequenced = specimen.simulation().sequenced();
        specimen.simulation().writeBam(sequenced, comments(specimen), bam);
        try (SamReader reader = SamReaderFactory.makeDefault().open(SamInputResource.of(bam))) {
            List<SAMRecord> records = reader.iterator().toList();
            return specimen.events().stream()
                    .map(event -> TruthTable.line(file, event, sequenced.molecules(), records))
                    .toList();
        }
    }

    private static List<String> comments(TestSpecimens.TestSpecimen specimen) {
        List<String> comments = new ArrayList<>(List.of("Simulated reads; test-data/README.md says how"));
        for (Slice standIn : specimen.standIns()) {
            comments.add("The bases of " + standIn.interval() + " are made up: its sequence was not at hand");
        }
        return comments;
    }
}
