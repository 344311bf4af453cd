package org.kinfuse.bam;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * One record of a BAM stream: a view of its bytes, each field read when it is asked for. A field that does not lie within
 * the record, or contradicts it, is a {@link DamagedBam}; the other fields stay readable.
 *
 * <p>Positions are one-based, 0 where there is none. The layout is that of the SAM specification, "The BAM format".
 */
public final class BamRecord {
    /** Length of the fields that every record has. */
    static final int FIXED_LENGTH = 32;

    // Where they lie, two and more to a number: every record's are looked at, most more than once.
    static final int PLACE = 0;
    static final int KIND = 8;
    static final int SIZE_AND_MATE_CONTIG = 16;
    static final int MATE_START_AND_LENGTH = 24;

    /** The four bits of a base; whatever is not one base is N. */
    private static final byte[] LETTERS = "NACNGNNNTNNNNNNN".getBytes(StandardCharsets.ISO_8859_1);

    private byte[] bytes = new byte[FIXED_LENGTH];
    private int from;
    private int to = FIXED_LENGTH;

    // The fixed fields as they lie there.
    private long place;
    private long kind;
    private long sizeAndMateContig;
    private long mateStartAndLength;

    private final BamTags tags = new BamTags();
    private boolean tagsShown;

    /** A view of nothing yet. */
    BamRecord() {}

    /**
     * Shows another record: one view serves a whole file, so that looking at a record makes no object.
     *
     * @param where where the record lies
     * @param first its first byte, after its length
     * @param length its length, at least {@link #FIXED_LENGTH}
     */
    void show(byte[] where, int first, int length) {
        bytes = where;
        from = first;
        to = first + length;
        tagsShown = false;
        place = LittleEndian.longAt(where, first + PLACE);
        kind = LittleEndian.longAt(where, first + KIND);
        sizeAndMateContig = LittleEndian.longAt(where, first + SIZE_AND_MATE_CONTIG);
        mateStartAndLength = LittleEndian.longAt(where, first + MATE_START_AND_LENGTH);
    }

    /** Place of the contig in the header, from 0; below 0 if none. */
    public int contigIndex() {
        return (int) place;
    }

    /** First aligned position; 0 if none. */
    public int start() {
        return start(place);
    }

    static int start(long place) {
        return oneBased(upper(place));
    }

    /** Mapping quality, 0 to 255. */
    public int mappingQuality() {
        return mappingQuality(kind);
    }

    static int mappingQuality(long kind) {
        return (int) (kind >> 8) & 0xff;
    }

    /** The SAM flags. */
    public int flags() {
        return flags(kind);
    }

    static int flags(long kind) {
        return (int) (kind >>> 48);
    }

    /** Number of bases held. */
    public int baseCount() {
        return (int) sizeAndMateContig;
    }

    /** Place of the mate's contig in the header, from 0; below 0 if none. */
    public int mateContigIndex() {
        return upper(sizeAndMateContig);
    }

    /** First aligned position of the mate; 0 if none. */
    public int mateStart() {
        return mateStart(mateStartAndLength);
    }

    static int mateStart(long mateStartAndLength) {
        return oneBased((int) mateStartAndLength);
    }

    /** TLEN, with its sign. */
    public int templateLength() {
        return upper(mateStartAndLength);
    }

    /** The second of two numbers that lie side by side. */
    static int upper(long both) {
        return (int) (both >> Integer.SIZE);
    }

    /** BAM stores positions from 0, and -1 for none. */
    private static int oneBased(int fromZero) {
        return fromZero + 1;
    }

    /** The read's name. */
    public String name() {
        int at = within(from + FIXED_LENGTH, nameLength(), "its name");
        // A zero byte ends it.
        return new String(bytes, at, Math.max(0, nameLength() - 1), StandardCharsets.ISO_8859_1);
    }

    /** Number of letters of the read's name. */
    public int nameLetters() {
        within(from + FIXED_LENGTH, nameLength(), "its name");
        return Math.max(0, nameLength() - 1);
    }

    /**
     * A letter of the read's name.
     *
     * @param index its place, from 0 and below {@link #nameLetters}
     */
    public char nameLetter(int index) {
        return (char) (bytes[from + FIXED_LENGTH + index] & 0xff);
    }

    /** Number of operations in the CIGAR field; a CIGAR that is too long for it stands in the tag CG. */
    public int storedOperations() {
        return operations(kind);
    }

    static int operations(long kind) {
        return (int) (kind >> Integer.SIZE) & 0xffff;
    }

    /** The CIGAR; that of the tag CG where the field stands in for it. */
    public BamCigar cigar() {
        int stored = storedOperations();
        int at = within(cigarFrom(), 4L * stored, "its CIGAR");
        return stored == 2 && standsForLonger(at)
                ? longer().orElse(new BamCigar(bytes, at, 2))
                : new BamCigar(bytes, at, stored);
    }

    /** The specification's stand-in: the whole read clipped, then a skip. */
    private boolean standsForLonger(int at) {
        int clip = LittleEndian.intAt(bytes, at);
        int skip = LittleEndian.intAt(bytes, at + 4);
        return (clip & 0xf) == BamCigar.OPERATIONS.indexOf('S')
                && clip >>> 4 == baseCount()
                && (skip & 0xf) == BamCigar.OPERATIONS.indexOf('N');
    }

    private Optional<BamCigar> longer() {
        int value = tagValue('C', 'G');
        // The specification says unsigned; htsjdk writes signed ones.
        if (value < 0 || bytes[value - 1] != 'B' || (bytes[value] | 0x20) != 'i') {
            return Optional.empty();
        }
        int count = LittleEndian.intAt(bytes, value + 1);
        return Optional.of(new BamCigar(bytes, within(value + 5, 4L * count, "its CIGAR"), count));
    }

    /** The bases on the forward strand: A, C, G, T, and N for whatever else. */
    public String bases() {
        int count = baseCount();
        int at = within(basesFrom(), (count + 1L) / 2, "its bases");
        byte[] letters = new byte[count];
        for (int i = 0; i < count; i += 2) {
            int pair = bytes[at + (i >> 1)];
            letters[i] = LETTERS[pair >> 4 & 0xf];
            if (i < count - 1) {
                letters[i + 1] = LETTERS[pair & 0xf];
            }
        }
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** The base qualities in the same order; empty if the file does not hold them. */
    public byte[] qualities() {
        int count = baseCount();
        int at = within(qualitiesFrom(), count, "its base qualities");
        return count > 0 && bytes[at] == (byte) 0xff ? new byte[0] : Arrays.copyOfRange(bytes, at, at + count);
    }

    /**
     * Whether the record has a tag, and it holds text.
     *
     * @param first first letter of its name
     * @param second second letter of its name
     */
    public boolean isTextTag(char first, char second) {
        int value = tagValue(first, second);
        return value >= 0 && bytes[value - 1] == 'Z';
    }

    /**
     * A tag that holds text.
     *
     * @param first first letter of its name
     * @param second second letter of its name
     * @return nothing if the record has no such tag
     */
    public Optional<String> textTag(char first, char second) {
        int value = tagValue(first, second);
        if (value < 0) {
            return Optional.empty();
        }
        if (bytes[value - 1] != 'Z') {
            throw new DamagedBam("its tag " + first + second + " is not text");
        }
        return Optional.of(new String(bytes, value, tags.textEnd(value) - value, StandardCharsets.ISO_8859_1));
    }

    /** Where a tag's value starts, after its type; below 0 if there is no such tag. */
    private int tagValue(char first, char second) {
        if (!tagsShown) {
            tags.show(bytes, within(tagsFrom(), 0, "its tags"), to);
            tagsShown = true;
        }
        return tags.value(first, second);
    }

    private int nameLength() {
        return (int) kind & 0xff;
    }

    private int cigarFrom() {
        return from + FIXED_LENGTH + nameLength();
    }

    private int basesFrom() {
        return cigarFrom() + 4 * storedOperations();
    }

    private int qualitiesFrom() {
        return basesFrom() + (baseCount() + 1) / 2;
    }

    private int tagsFrom() {
        return qualitiesFrom() + baseCount();
    }

    /** Holds a stretch to the record's bounds and returns where it starts. */
    private int within(int at, long length, String what) {
        if (baseCount() < 0 || length < 0 || at < from || at + length > to) {
            throw new DamagedBam(what + " cannot be read");
        }
        return at;
    }
}
