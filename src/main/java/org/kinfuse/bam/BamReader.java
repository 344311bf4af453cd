package org.kinfuse.bam;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The header and the records of a BAM stream, one after the other, without an index. Every block's checksum is checked.
 *
 * <pre>
 *   try (BamReader bam = BamReader.open(in, InflaterKind.fastest(), 2)) {
 *       while (bam.advance()) {
 *           int flags = bam.record().flags();
 *           ...
 *       }
 *   }
 * </pre>
 *
 * <p>The format is that of the SAM specification, "The BAM format". What is read does not depend on the number of threads.
 */
public final class BamReader implements AutoCloseable {
    /** Bytes of the number that stands before each record: its length. */
    static final int NUMBER = 4;

    private static final byte[] MAGIC = {'B', 'A', 'M', 1};

    private final InflatedBytes in;
    private final BamRecord record = new BamRecord();
    private final String headerText;
    private final List<ListedContig> contigs;

    /**
     * A contig as the header lists it.
     *
     * @param name its name
     * @param length its length in bases
     */
    public record ListedContig(String name, int length) {}

    private BamReader(InflatedBytes in) throws IOException {
        this.in = in;
        requireMagic();
        this.headerText = text(number("the length of the header's text"));
        this.contigs = new ArrayList<>();
        int count = number("the number of contigs");
        for (int i = 0; i < count; i++) {
            String name = text(number("the length of a contig's name"));
            contigs.add(new ListedContig(name, number("the length of a contig")));
        }
    }

    /**
     * Opens a stream and reads its header.
     *
     * @param in a BAM stream from its start, which the caller closes
     * @param kind what inflates
     * @param threads threads that inflate, the caller's among them; at least 1
     * @throws DamagedBam if the header is not whole
     * @throws IOException if the stream cannot be read
     */
    public static BamReader open(InputStream in, InflaterKind kind, int threads) throws IOException {
        InflatedBytes inflated = new InflatedBytes(new Batches(in, kind, threads));
        try {
            return new BamReader(inflated);
        } catch (IOException | RuntimeException failed) {
            inflated.close();
            throw failed;
        }
    }

    /** The header's text, as SAM has it; empty if the file holds none. */
    public String headerText() {
        return headerText;
    }

    /** The contigs, in the order in which records count them. */
    public List<ListedContig> contigs() {
        return List.copyOf(contigs);
    }

    /**
     * Goes on to the next record.
     *
     * @return whether there is one
     * @throws DamagedBam if what comes next is damaged or ends early
     * @throws IOException if the stream cannot be read
     */
    public boolean advance() throws IOException {
        if (!in.hasMore()) {
            return false;
        }
        int at = in.take(NUMBER);
        int length = recordLength(LittleEndian.intAt(in.bytes(), at));
        int from = in.take(length);
        record.show(in.bytes(), from, length);
        return true;
    }

    /**
     * Passes over plain records, as long as they follow each other, lie in order and are inflated already. The last of them
     * is the record at hand then. It may stop at any record; only {@link #advance} tells whether there is another.
     *
     * @param rule what is plain, on the contig of the record at hand
     * @param taker takes what is told of them
     * @return how many
     */
    public int passPlain(PlainRule rule, PlainTaker taker) {
        PlainPass pass = new PlainPass(rule, taker, record.start(), Integer.MAX_VALUE);
        byte[] bytes = in.ahead();
        int next = pass.over(bytes, in.next(), in.end());
        if (pass.passed() > 0) {
            record.show(bytes, pass.last(), next - pass.last());
            in.takeUpTo(next);
        }
        return pass.passed();
    }

    /** The length that a record states, if a record can be so long. */
    static int recordLength(int stated) {
        if (stated < BamRecord.FIXED_LENGTH) {
            throw new DamagedBam(
                    "a record says it is " + stated + " bytes long, expected at least " + BamRecord.FIXED_LENGTH);
        }
        return stated;
    }

    /** The record at hand: the same view of other bytes after each {@link #advance}. */
    public BamRecord record() {
        return record;
    }

    private void requireMagic() throws IOException {
        int from = in.take(MAGIC.length);
        for (int i = 0; i < MAGIC.length; i++) {
            if (in.bytes()[from + i] != MAGIC[i]) {
                throw new DamagedBam("it does not start as a BAM file does");
            }
        }
    }

    private int number(String what) throws IOException {
        int from = in.take(NUMBER);
        int number = LittleEndian.intAt(in.bytes(), from);
        if (number < 0) {
            throw new DamagedBam(what + " is negative");
        }
        return number;
    }

    /** Text up to its first zero byte. */
    private String text(int length) throws IOException {
        int from = in.take(length);
        int to = from;
        while (to < from + length && in.bytes()[to] != 0) {
            to++;
        }
        return new String(in.bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        in.close();
    }

    /** What is missing when a stream ends before it should. */
    static DamagedBam endedEarly() {
        return new DamagedBam("it ends within a record", new EOFException());
    }
}
