package org.kinfuse.bam;

/** The operations of a CIGAR: a view, as the record is. */
public final class BamCigar {
    /** The letters of operations, by their codes. */
    static final String OPERATIONS = "MIDNSHP=X";
    /** A bit for each operation that spans bases of the reference: M, D, N, = and X. */
    private static final int ON_REFERENCE = 0b1_1000_1101;

    private final byte[] bytes;
    private final int from;
    private final int count;

    BamCigar(byte[] bytes, int from, int count) {
        this.bytes = bytes;
        this.from = from;
        this.count = count;
    }

    /** Number of operations. */
    public int count() {
        return count;
    }

    /**
     * The letter of an operation.
     *
     * @param index its place, from 0
     */
    public char operation(int index) {
        int code = packed(index) & 0xf;
        if (code >= OPERATIONS.length()) {
            throw new DamagedBam("its CIGAR cannot be read");
        }
        return OPERATIONS.charAt(code);
    }

    /**
     * The length of an operation.
     *
     * @param index its place, from 0
     */
    public int length(int index) {
        return packed(index) >>> 4;
    }

    /** Number of bases of the reference that the operations span. */
    public int referenceBases() {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int packed = packed(i);
            if ((ON_REFERENCE >> (packed & 0xf) & 1) != 0) {
                sum += packed >>> 4;
            }
        }
        return sum;
    }

    private int packed(int index) {
        return LittleEndian.intAt(bytes, from + 4 * index);
    }
}
