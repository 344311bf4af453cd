package org.kinfuse.report;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import org.kinfuse.report.OutputFolder.NewFiles;

/** An annotated VCF file, compressed with bgzip, and beside it its index where the order of the records allows one. */
public final class IndexedVcf implements AnnotationForm {
    /** Level 1 of DEFLATE: a quarter larger than by default, in less than half of the time. */
    private static final int FAST = 1;

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

    /**
     * Starts the two files.
     *
     * @param files makes them
     * @param name of the VCF file
     * @param header the lines of its header
     * @param facts how the annotation came about
     * @param toldTwice as for {@link AnnotationVcf}
     * @throws IOException if they cannot be written
     */
    public static IndexedVcf create(
            NewFiles files, String name, List<String> header, AnnotationFacts facts, IntPredicate toldTwice)
            throws IOException {
        // Where the stream lies matters to htsjdk for its messages alone.
        BlockCompressedOutputStream out = new BlockCompressedOutputStream(files.create(name), Path.of(name), FAST);
        return new IndexedVcf(files, name, out, new AnnotationVcf(out, header, facts, toldTwice));
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
