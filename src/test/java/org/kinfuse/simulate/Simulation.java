package org.kinfuse.simulate;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A specimen, captured, sequenced, aligned: from a known truth to a BAM.
 *
 * @param specimen what is sequenced
 * @param panel what is captured
 * @param library how
 * @param slices what the reads are aligned to; the alleles of the specimen are made of them
 */
public record Simulation(Specimen specimen, Panel panel, Library library, ReferenceSlices slices) {

    /**
     * The molecules and their reads.
     *
     * @param molecules every molecule once
     * @param pairs their reads, copies included
     */
    public record Sequenced(List<Molecule> molecules, List<ReadPair> pairs) {}

    /** The reads as a sequencer gives them. The same simulation gives the same reads. */
    public Sequenced sequenced() {
        Random random = new Random(library.seed());
        List<Molecule> molecules = new MoleculeSource(library, panel, random).molecules(specimen);
        return new Sequenced(molecules, new Sequencer(library, random).read(molecules));
    }

    /**
     * Aligns the reads, carries them to hg19, marks the copies and writes the file with its index.
     *
     * @param sequenced the reads of this simulation
     * @param comments lines for the header
     * @param bam where to write
     * @throws IOException if bwa fails or the file cannot be written
     */
    public void writeBam(Sequenced sequenced, List<String> comments, Path bam)
            throws IOException, InterruptedException {
        SAMFileHeader header = BamFile.header(specimen.name(), Bwa.version(), comments);
        Lift lift = new Lift(slices, header);
        Set<String> copies = sequenced.pairs().stream()
                .filter(pair -> pair.kind() == ReadPair.Kind.COPY)
                .map(ReadPair::name)
                .collect(Collectors.toSet());
        List<SAMRecord> records =
                Bwa.align(slices, sequenced.pairs()).stream().map(lift::lifted).toList();
        for (SAMRecord record : records) {
            record.setDuplicateReadFlag(copies.contains(record.getReadName()));
            record.setAttribute(SAMTag.RG, specimen.name());
        }
        BamFile.write(records, header, bam);
    }
}
