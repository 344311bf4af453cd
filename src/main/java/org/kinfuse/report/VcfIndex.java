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
    private static final int POS = 1;
    private static final int REF = 3;
    private static final int INFO = 7;

    private final BlockCompressedOutputStream vcf;
    private final TabixIndex index = new TabixIndex();
    private final Set<String> contigs = new HashSet<>();
    /** Where the columns of the line begin that is seen. */
    private final int[] starts = new int[INFO + 1];

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

    /** Columns are looked up where they stand, as cutting each line into pieces takes longer. */
    private void add(String line) {
        int end = withoutBlanks(line);
        for (int column = 1; column <= INFO; column++) {
            starts[column] = line.indexOf('\t', starts[column - 1]) + 1;
            if (starts[column] == 0 || starts[column] > end) {
                order = Order.UNSORTED;
                return;
            }
        }
        if (!isNumber(line, starts[POS], starts[POS + 1] - 1)) {
            order = Order.UNSORTED;
            return;
        }
        int start = Math.max(1, Integer.parseInt(line, starts[POS], starts[POS + 1] - 1, 10));
        int tab = line.indexOf('\t', starts[INFO]);
        add(line, start, Math.max(start, last(line, start, tab < 0 || tab > end ? end : tab)));
    }

    private static int withoutBlanks(String line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void add(String line, int start, int end) {
        boolean sameContig = line.startsWith(contig) && starts[1] == contig.length() + 1;
        String name = sameContig ? contig : line.substring(0, starts[1] - 1);
        if (end > TabixIndex.LONGEST || (sameContig ? start < position : !contigs.add(name))) {
            order = Order.UNSORTED;
            return;
        }
        contig = name;
        position = start;
        index.addHalfOpen(contig, start - 1, end, vcf.getFilePointer());
    }

    /** The last base of a record: that of REF, or END where it is farther. */
    private int last(String line, int start, int endOfInfo) {
        int info = starts[INFO];
        int last = start + (starts[REF + 1] - 1 - starts[REF]) - 1;
        for (int i = line.indexOf(END, info); i >= 0 && i < endOfInfo; i = line.indexOf(END, i + 1)) {
            if (i == info || line.charAt(i - 1) == ';') {
                int semicolon = line.indexOf(';', i);
                int to = semicolon < 0 || semicolon > endOfInfo ? endOfInfo : semicolon;
                if (isNumber(line, i + END.length(), to)) {
                    last = Math.max(last, Integer.parseInt(line, i + END.length(), to, 10));
                }
            }
        }
        return last;
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to - from >= 1 && to - from <= MOST_DIGITS;
    }
}
