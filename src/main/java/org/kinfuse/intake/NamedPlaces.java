package org.kinfuse.intake;

import java.util.Arrays;

/**
 * Places with the fragments that tell of them, 8 bytes each, asked whether a fragment has company at a place.
 *
 * <p>A place is any number of up to 35 bits. Of a fragment's name 28 bits are kept: of two fragments at one place one in 270
 * million is taken for the other.
 */
final class NamedPlaces {
    private static final int NAME_BITS = 28;
    private static final long NAME = (1L << NAME_BITS) - 1;
    private static final long PLACE = (1L << (Long.SIZE - 1 - NAME_BITS)) - 1;

    private final long[] sorted;

    private NamedPlaces(long[] sorted) {
        this.sorted = sorted;
    }

    /** Places as they are gathered. */
    static final class Gathering {
        private final LongColumn column = new LongColumn();

        void add(long place, long name) {
            column.add(((place & PLACE) << NAME_BITS) | (name & NAME));
        }

        NamedPlaces places() {
            return new NamedPlaces(column.sorted());
        }
    }

    /** Whether a fragment of another name has a place in the range, both ends included. */
    boolean hasOther(long from, long to, long name) {
        long own = name & NAME;
        long last = ((to & PLACE) << NAME_BITS) | NAME;
        for (int i = firstAtLeast((Math.max(0, from) & PLACE) << NAME_BITS);
                i < sorted.length && sorted[i] <= last;
                i++) {
            if ((sorted[i] & NAME) != own) {
                return true;
            }
        }
        return false;
    }

    /** Whether any fragment has a place in the range, both ends included. */
    boolean hasAny(long from, long to) {
        int at = firstAtLeast((Math.max(0, from) & PLACE) << NAME_BITS);
        return at < sorted.length && sorted[at] <= (((to & PLACE) << NAME_BITS) | NAME);
    }

    private int firstAtLeast(long key) {
        int found = Arrays.binarySearch(sorted, key);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && sorted[found - 1] == key) {
            found--;
        }
        return found;
    }
}
