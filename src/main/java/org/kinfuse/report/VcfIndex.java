package org.kinfuse.report;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The tabix index of a VCF file that is being written, if its records stand in an order that can be indexed: those of one
 * contig together, their positions never falling.
 *
 * <p>It remembers the index itself: some numbers for each 16,384 bases that hold a record.
 */
public final class VcfIndex {
    private static final String END = "END=";
    private static final int MOST_DIGITS = 9;
    private static final int INFO = 7;

    private final BlockCompressedOutputStream vcf;
    private final TabixIndex index = new TabixIndex();
    private final Set<String> contigs = new HashSet<>();
    private String contig = "";
    private int position;
    private Order order = Order.SORTED;

    /** Whether the records so far stand in an order that can be indexed. */
    public enum Order {
        /** They do. */
        SORTED,
        /** They do not: there is no index. */
        UNSORTED
    }

    /** An index of the records that are written to a stream. */
    public VcfIndex(BlockCompressedOutputStream vcf) {
        this.vcf = vcf;
    }

    /** Sees the line of a record that is about to be written. */
    public void next(String line) {
        switch (order) {
            case SORTED -> add(line);
            case UNSORTED -> {}
        }
    }

    /** Whether the records so far can be indexed. */
    public Order order() {
        return order;
    }

    /** Sees the end of the file, which must not be closed yet, and writes the index to a stream, which is closed. */
    public void writeTo(OutputStream out, long end) throws IOException {
        // Where the stream lies matters to htsjdk for its messages alone.
        try (OutputStream compressed = new BlockCompressedOutputStream(out, Path.of("index.tbi"))) {
            index.writeTo(compressed, end);
        }
    }

    private void add(String line) {
        String[] columns = line.stripTrailing().split("\t", 9);
        if (columns.length <= INFO || !isNumber(columns[1], 0)) {
            order = Order.UNSORTED;
            return;
        }
        int start = Math.max(1, Integer.parseInt(columns[1]));
        int end = Math.max(start, end(columns, start));
        boolean sameContig = columns[0].equals(contig);
        if (end > TabixIndex.LONGEST) {
            order = Order.UNSORTED;
            return;
        }
        if (sameContig ? start < position : !contigs.add(columns[0])) {
            order = Order.UNSORTED;
            return;
        }
        contig = columns[0];
        position = start;
        index.addHalfOpen(contig, start - 1, end, vcf.getFilePointer());
    }

    /** The last base of a record as tabix takes it: that of REF, or END where it is farther. */
    private static int end(String[] columns, int start) {
        int end = start + columns[3].length() - 1;
        if (!columns[INFO].contains(END)) {
            return end;
        }
        for (String entry : columns[INFO].split(";", -1)) {
            if (entry.startsWith(END) && isNumber(entry, END.length())) {
                end = Math.max(end, Integer.parseInt(entry.substring(END.length())));
            }
        }
        return end;
    }

    /** Whether a text is, from an index on, one to nine digits. */
    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        int digits = text.length() - from;
        return digits >= 1 && digits <= MOST_DIGITS;
    }
}
