package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    private Offsets lastChunks = new Offsets();

    /** The records of one contig: for each bin its chunks, as begins and ends in turn, and for each window its first offset. */
    private static final class Records {
        private final Map<Integer, Offsets> chunks = new TreeMap<>();
        private final Offsets windows = new Offsets();
        private long begin = NO_OFFSET;
        private long end;
        private long count;

        /** Those up to the farthest so far are taken: no record begins before the one that reaches so far. */
        void addWindows(int first, int last, long offset) {
            while (windows.count < first) {
                windows.add(NO_OFFSET);
            }
            while (windows.count <= last) {
                windows.add(offset);
            }
        }
    }

    /** A list of offsets. */
    private static final class Offsets {
        private long[] offsets = new long[2];
        private int count;

        void add(long offset) {
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * count);
            }
            offsets[count++] = offset;
        }
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
        last.end = offset;
        Records records = contigs.computeIfAbsent(contig, name -> new Records());
        int bin = binHalfOpen(startHalfOpen, endHalfOpen);
        // A chunk goes on where the next record is of the same bin.
        if (records != last || bin != lastBin) {
            lastChunks.add(offset);
            lastChunks = records.chunks.computeIfAbsent(bin, number -> new Offsets());
            lastChunks.add(offset);
        }
        records.addWindows(startHalfOpen >> WINDOW_SHIFT, (endHalfOpen - 1) >> WINDOW_SHIFT, offset);
        if (records.begin == NO_OFFSET) {
            records.begin = offset;
        }
        records.count++;
        this.last = records;
        this.lastBin = bin;
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
        last.end = end;
        lastChunks.add(end);
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
        bytes.writeTo(out);
    }

    private static void add(Records records, LittleEndian bytes) {
        bytes.add(records.chunks.size() + 1);
        records.chunks.forEach((bin, chunks) -> {
            bytes.add(bin);
            bytes.add(chunks.count / 2);
            for (int i = 0; i < chunks.count; i++) {
                bytes.add(chunks.offsets[i]);
            }
        });
        bytes.add(BIN_OF_COUNTS);
        bytes.add(CHUNKS_OF_COUNTS);
        bytes.add(records.begin);
        bytes.add(records.end);
        bytes.add(records.count);
        bytes.add(0L);
        bytes.add(records.windows.count);
        long before = 0;
        for (int i = 0; i < records.windows.count; i++) {
            long window = records.windows.offsets[i];
            // A window without a record leads to where the one before leads to.
            before = window == NO_OFFSET ? before : window;
            bytes.add(before);
        }
    }

    /** Numbers as the format has them. */
    private static final class LittleEndian {
        private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

        void add(byte[] more) {
            makeRoom(more.length);
            bytes.put(more);
        }

        void add(int number) {
            makeRoom(Integer.BYTES);
            bytes.putInt(number);
        }

        void add(long number) {
            makeRoom(Long.BYTES);
            bytes.putLong(number);
        }

        private void makeRoom(int more) {
            if (bytes.remaining() < more) {
                bytes = ByteBuffer.allocate(2 * (bytes.position() + more))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(bytes.flip());
            }
        }

        void writeTo(OutputStream out) throws IOException {
            out.write(bytes.array(), 0, bytes.position());
        }
    }
}
