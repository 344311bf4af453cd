package org.kinfuse.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tabix index in the making. Source: the tabix format, and for the bin that counts the records of a contig, by which
 * {@code bcftools index --stats} and {@code --nrecords} tell them, section 5.2 of the SAM specification: bin 37450 holds where the
 * contig begins and ends in the file, and how many records it has. The index of htsjdk lacks that bin.
 *
 * <p>It remembers some numbers for each 16,384 bases that hold a record.
 */
final class TabixIndex {
    /** Bases of a contig, at most, that the format can index. */
    static final int LONGEST = 1 << 29;

    private static final byte[] MAGIC = {'T', 'B', 'I', 1};

    /** Preset 2 is VCF; columns of contig, begin and end; what a comment begins with; lines to skip. */
    private static final int[] VCF = {2, 1, 2, 0, '#', 0};

    private static final int BIN_OF_COUNTS = 37_450;
    private static final int CHUNKS_OF_COUNTS = 2;
    private static final int WINDOW_SHIFT = 14;
    private static final int LEVELS = 5;
    private static final int SHIFT_PER_LEVEL = 3;
    private static final long NO_OFFSET = -1;

    private final Map<String, Records> contigs = new LinkedHashMap<>();
    private Records last = new Records();
    private int lastBin;

    /** The records of one contig: for each bin its chunks, as begins and ends in turn, and for each window its first offset. */
    private static final class Records {
        private final Map<Integer, List<Long>> chunks = new TreeMap<>();
        private long[] windows = new long[0];
        private long begin = NO_OFFSET;
        private long end;
        private long count;
    }

    /**
     * Adds the next record of a sorted file.
     *
     * @param contig its contig
     * @param startHalfOpen its first base, from 0
     * @param endHalfOpen the base behind its last one; {@link #LONGEST} at most
     * @param offset the virtual offset at which its line begins
     */
    void addHalfOpen(String contig, int startHalfOpen, int endHalfOpen, long offset) {
        complete(offset);
        Records records = contigs.computeIfAbsent(contig, name -> new Records());
        int bin = binHalfOpen(startHalfOpen, endHalfOpen);
        List<Long> chunks = records.chunks.computeIfAbsent(bin, number -> new ArrayList<>());
        boolean goesOn = !chunks.isEmpty() && chunks.get(chunks.size() - 1) == offset;
        if (goesOn) {
            chunks.remove(chunks.size() - 1);
        } else {
            chunks.add(offset);
        }
        addWindows(records, startHalfOpen >> WINDOW_SHIFT, (endHalfOpen - 1) >> WINDOW_SHIFT, offset);
        if (records.begin == NO_OFFSET) {
            records.begin = offset;
        }
        records.count++;
        this.last = records;
        this.lastBin = bin;
    }

    /** The record before ends where the next one begins. */
    private void complete(long offset) {
        List<Long> chunks = last.chunks.get(lastBin);
        if (chunks != null) {
            chunks.add(offset);
            last.end = offset;
        }
    }

    private static void addWindows(Records records, int first, int last, long offset) {
        if (last >= records.windows.length) {
            int length = records.windows.length;
            records.windows = Arrays.copyOf(records.windows, last + 1);
            Arrays.fill(records.windows, length, last + 1, NO_OFFSET);
        }
        for (int window = first; window <= last; window++) {
            if (records.windows[window] == NO_OFFSET) {
                records.windows[window] = offset;
            }
        }
    }

    /** The smallest bin that holds an interval, zero-based and half-open: reg2bin of the SAM specification, section 5.3. */
    private static int binHalfOpen(int startHalfOpen, int endHalfOpen) {
        int last = endHalfOpen - 1;
        for (int level = LEVELS; level > 0; level--) {
            int shift = WINDOW_SHIFT + SHIFT_PER_LEVEL * (LEVELS - level);
            if (startHalfOpen >> shift == last >> shift) {
                return ((1 << (SHIFT_PER_LEVEL * level)) - 1) / ((1 << SHIFT_PER_LEVEL) - 1) + (startHalfOpen >> shift);
            }
        }
        return 0;
    }

    /**
     * Writes the index, not compressed; nothing can be added any more.
     *
     * @param end the virtual offset at which the last line ends
     * @param out stays open
     */
    void writeTo(OutputStream out, long end) throws IOException {
        complete(end);
        LittleEndian bytes = new LittleEndian();
        bytes.add(MAGIC);
        bytes.add(contigs.size());
        for (int number : VCF) {
            bytes.add(number);
        }
        byte[] names = (String.join("\0", contigs.keySet()) + (contigs.isEmpty() ? "" : "\0"))
                .getBytes(StandardCharsets.ISO_8859_1);
        bytes.add(names.length);
        bytes.add(names);
        contigs.values().forEach(records -> add(records, bytes));
        bytes.bytes.writeTo(out);
    }

    private static void add(Records records, LittleEndian bytes) {
        bytes.add(records.chunks.size() + 1);
        records.chunks.forEach((bin, chunks) -> {
            bytes.add(bin);
            bytes.add(chunks.size() / 2);
            chunks.forEach(bytes::add);
        });
        bytes.add(BIN_OF_COUNTS);
        bytes.add(CHUNKS_OF_COUNTS);
        bytes.add(records.begin);
        bytes.add(records.end);
        bytes.add(records.count);
        bytes.add(0L);
        bytes.add(records.windows.length);
        long before = 0;
        for (long window : records.windows) {
            // A window without a record leads to where the one before leads to.
            before = window == NO_OFFSET ? before : window;
            bytes.add(before);
        }
    }

    /** Numbers as the format has them. */
    private static final class LittleEndian {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void add(byte[] more) {
            bytes.writeBytes(more);
        }

        void add(int number) {
            add(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(number)
                    .array());
        }

        void add(long number) {
            add(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(number)
                    .array());
        }
    }
}
