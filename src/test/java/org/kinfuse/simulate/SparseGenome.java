package org.kinfuse.simulate;

import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes hg19 as a FASTA in which all is N but the slices: for callers that want a genome under their reads. */
final class SparseGenome {
    private static final int LINE = 1000;

    private SparseGenome() {}

    /**
     * Writes the FASTA, compressed with bgzip.
     *
     * @throws IOException if it cannot be written
     */
    static void write(ReferenceSlices slices, Path fasta) throws IOException {
        try (BlockCompressedOutputStream out = new BlockCompressedOutputStream(Files.newOutputStream(fasta), fasta)) {
            for (SAMSequenceRecord contig : Hg19.dictionary().getSequences()) {
                out.write((">" + contig.getSequenceName() + "\n").getBytes(StandardCharsets.US_ASCII));
                byte[] bases = bases(slices.slices(), contig);
                for (int start = 0; start < bases.length; start += LINE) {
                    out.write(bases, start, Math.min(LINE, bases.length - start));
                    out.write('\n');
                }
            }
        }
    }

    private static byte[] bases(List<Slice> slices, SAMSequenceRecord contig) {
        byte[] bases = new byte[contig.getSequenceLength()];
        Arrays.fill(bases, (byte) 'N');
        for (Slice slice : slices) {
            if (slice.interval().contig().name().equals(contig.getSequenceName())) {
                byte[] known = slice.bases().getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(known, 0, bases, slice.interval().start() - 1, known.length);
            }
        }
        return bases;
    }
}
