package org.kinfuse.simulate;

import htsjdk.samtools.BAMIndexer;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMProgramRecord;
import htsjdk.samtools.SAMReadGroupRecord;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMRecordCoordinateComparator;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes records as a sorted, indexed BAM. */
final class BamFile {
    /** The best that deflate can do: these files live in a repository. */
    private static final int COMPRESSION_LEVEL = 9;

    private BamFile() {}

    /**
     * The header of a simulated file: the whole genome, one read group, what was run.
     *
     * @param sample its sample
     * @param bwaVersion the version of bwa
     * @param comments what a reader must know of the file
     */
    static SAMFileHeader header(String sample, String bwaVersion, List<String> comments) {
        SAMFileHeader header = new SAMFileHeader(Hg19.dictionary());
        header.setSortOrder(SAMFileHeader.SortOrder.coordinate);
        SAMReadGroupRecord group = new SAMReadGroupRecord(sample);
        group.setSample(sample);
        group.setLibrary(sample);
        group.setPlatform("ILLUMINA");
        header.addReadGroup(group);
        SAMProgramRecord bwa = new SAMProgramRecord("bwa");
        bwa.setProgramName("bwa");
        bwa.setProgramVersion(bwaVersion);
        bwa.setCommandLine(String.join(" ", Bwa.ALIGN));
        header.addProgramRecord(bwa);
        comments.forEach(header::addComment);
        return header;
    }

    /**
     * Writes a BAM and, beside it, its index {@code .bam.bai}.
     *
     * @param records all under the same header, in any order
     * @throws IOException if it cannot be written
     */
    static void write(List<SAMRecord> records, SAMFileHeader header, Path bam) throws IOException {
        Files.deleteIfExists(indexOf(bam));
        SAMFileWriterFactory factory = new SAMFileWriterFactory()
                .setCreateIndex(false)
                .setCreateMd5File(false)
                .setCompressionLevel(COMPRESSION_LEVEL);
        try (SAMFileWriter writer = factory.makeBAMWriter(header, true, bam)) {
            records.stream().sorted(new SAMRecordCoordinateComparator()).forEach(writer::addAlignment);
        }
        index(bam);
    }

    /** The file beside a BAM that indexes it. */
    static Path indexOf(Path bam) {
        return bam.resolveSibling(bam.getFileName() + ".bai");
    }

    /**
     * Indexes a sorted BAM.
     *
     * @throws IOException if it cannot be read or the index not written
     */
    static void index(Path bam) throws IOException {
        SamReaderFactory indexable =
                SamReaderFactory.makeDefault().enable(SamReaderFactory.Option.INCLUDE_SOURCE_IN_RECORDS);
        try (SamReader reader = indexable.open(SamInputResource.of(bam))) {
            BAMIndexer.createIndex(reader, indexOf(bam));
        }
    }
}
