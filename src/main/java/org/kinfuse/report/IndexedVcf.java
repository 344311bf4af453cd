package org.kinfuse.report;

import com.intel.gkl.compression.IntelDeflaterFactory;
import htsjdk.samtools.util.BlockCompressedOutputStream;
import htsjdk.samtools.util.zip.DeflaterFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.kinfuse.report.OutputFolder.NewFiles;

/** An annotated VCF file, compressed with bgzip, and beside it its index where the order of the records allows one. */
public final class IndexedVcf implements AnnotationForm {
    /** Level 1 of DEFLATE: a quarter larger than by default, in less than half of the time. */
    private static final int FAST = 1;

    /**
     * From so many records on it pays to load Intel's library, which deflates in a third of the time of the JDK's; where it
     * does not load, it gives the JDK's.
     */
    static final long MANY = 1 << 15;

    private final NewFiles files;
    private final String name;
    private final BlockCompressedOutputStream out;
    private final AnnotationVcf vcf;
    private final VcfIndex index;

    private IndexedVcf(NewFiles files, String name, BlockCompressedOutputStream out, AnnotationVcf vcf) {
        this.files = files;
        this.name = name;
        this.out = out;
        this.vcf = vcf;
        this.index = new VcfIndex(out);
    }

    /** Makes the VCF of the stream that it is written to. */
    @FunctionalInterface
    public interface Text {
        /**
         * The VCF.
         *
         * @param out closed with it
         * @throws IOException if it cannot be written
         */
        AnnotationVcf to(OutputStream out) throws IOException;
    }

    /**
     * Starts the two files.
     *
     * @param files makes them
     * @param name of the VCF file
     * @param records how many there will be
     * @param text what is compressed
     * @throws IOException if they cannot be written
     */
    public static IndexedVcf create(NewFiles files, String name, long records, Text text) throws IOException {
        DeflaterFactory deflaters = records < MANY ? new DeflaterFactory() : new IntelDeflaterFactory();
        // Where the stream lies matters to htsjdk for its messages alone.
        BlockCompressedOutputStream out =
                new BlockCompressedOutputStream(files.create(name), Path.of(name), FAST, deflaters);
        return new IndexedVcf(files, name, out, text.to(out));
    }

    @Override
    public void record(AnnotatedRecord record) throws IOException {
        index.next(record.line());
        vcf.record(record);
    }

    @Override
    public void close() throws IOException {
        long end = out.getFilePointer();
        vcf.close();
        switch (index.order()) {
            case SORTED -> index.writeTo(files.create(name + ".tbi"), end);
            case UNSORTED -> {}
        }
    }
}
