package org.kinfuse.bam;

/**
 * The tags of a record, found where they lie. What was passed over while one was looked for need not be passed over again.
 */
final class BamTags {
    /** Records have about ten; of those with more, those behind are looked for each time. */
    private static final int KNOWN = 32;

    private final char[] names = new char[KNOWN];
    private final int[] values = new int[KNOWN];
    private byte[] bytes = {};
    private int to;
    private int known;
    /** The first that was not looked at yet. */
    private int next;

    /**
     * Shows the tags of another record.
     *
     * @param where where they lie
     * @param from the first byte
     * @param end the byte behind the last
     */
    void show(byte[] where, int from, int end) {
        bytes = where;
        next = from;
        to = end;
        known = 0;
    }

    /**
     * Where a tag's value starts, after its type; below 0 if there is no such tag.
     *
     * @throws DamagedBam if what lies before it cannot be read
     */
    int value(char first, char second) {
        char name = name(first, second);
        for (int i = 0; i < known; i++) {
            if (names[i] == name) {
                return values[i];
            }
        }
        int at = next;
        while (at < to) {
            within(at, 3);
            int value = at + 3;
            char found = name((char) (bytes[at] & 0xff), (char) (bytes[at + 1] & 0xff));
            at = valueEnd(value, bytes[at + 2]);
            if (known < KNOWN) {
                names[known] = found;
                values[known] = value;
                known++;
                next = at;
            }
            if (found == name) {
                return value;
            }
        }
        return -1;
    }

    private static char name(char first, char second) {
        return (char) (first << Byte.SIZE | second);
    }

    private int valueEnd(int value, byte type) {
        return switch (type) {
            case 'A', 'c', 'C' -> skipped(value, 1);
            case 's', 'S' -> skipped(value, 2);
            case 'i', 'I', 'f' -> skipped(value, 4);
            case 'd' -> skipped(value, 8);
            case 'Z', 'H' -> skipped(textEnd(value), 1);
            case 'B' -> arrayEnd(value);
            default -> throw new DamagedBam("its tags hold a value of unknown type");
        };
    }

    private int arrayEnd(int value) {
        within(value, 5);
        int width =
                switch (bytes[value]) {
                    case 'c', 'C' -> 1;
                    case 's', 'S' -> 2;
                    case 'i', 'I', 'f' -> 4;
                    default -> throw new DamagedBam("its tags hold an array of unknown type");
                };
        return skipped(value + 5, (long) width * LittleEndian.intAt(bytes, value + 1));
    }

    /** Where a text ends that starts at a place. */
    int textEnd(int at) {
        int end = at;
        while (end < to && bytes[end] != 0) {
            end++;
        }
        if (end == to) {
            throw new DamagedBam("its tags hold a text without an end");
        }
        return end;
    }

    private int skipped(int at, long length) {
        within(at, length);
        return at + (int) length;
    }

    private void within(int at, long length) {
        if (length < 0 || at + length > to) {
            throw new DamagedBam("its tags cannot be read");
        }
    }
}
