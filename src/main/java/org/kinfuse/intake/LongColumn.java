package org.kinfuse.intake;

import java.util.Arrays;

/** Numbers in the order in which they were added, 8 bytes each, in pages: none is moved when further ones are added. */
final class LongColumn {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    private long[][] pages = new long[8][];
    private int size;

    void add(long value) {
        int page = size >>> PAGE_BITS;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, 2 * page);
        }
        if ((size & (PAGE - 1)) == 0) {
            pages[page] = new long[PAGE];
        }
        pages[page][size & (PAGE - 1)] = value;
        size++;
    }

    long get(int index) {
        return pages[index >>> PAGE_BITS][index & (PAGE - 1)];
    }

    /** Puts another value in place of one. */
    void set(int index, long value) {
        pages[index >>> PAGE_BITS][index & (PAGE - 1)] = value;
    }

    int size() {
        return size;
    }

    /** A sorted copy. */
    long[] sorted() {
        long[] sorted = new long[size];
        for (int from = 0; from < size; from += PAGE) {
            System.arraycopy(pages[from >>> PAGE_BITS], 0, sorted, from, Math.min(PAGE, size - from));
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
