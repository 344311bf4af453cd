package org.kinfuse.reference;

import java.util.OptionalInt;

/**
 * Rows of any length that can be reached by number: their count, the offset of each and the end of the last, then the
 * rows themselves.
 *
 * @param section the whole table
 * @param count number of rows
 */
record RowTable(ByteCursor section, int count) {
    static RowTable of(ByteCursor section) {
        return new RowTable(section, section.fixedAt(0));
    }

    /** A cursor over the row of a number, from 0. */
    ByteCursor row(int number) {
        if (number < 0 || number >= count) {
            throw new ByteCursor.Damaged("it refers to row " + number + " of a table of " + count);
        }
        int rowsAt = Integer.BYTES * (count + 2);
        int offset = section.fixedAt(Integer.BYTES * (number + 1));
        int next = section.fixedAt(Integer.BYTES * (number + 2));
        return section.stretch(rowsAt + offset, next - offset);
    }

    /** The number of the row that is this text; the rows are sorted texts. */
    OptionalInt find(String wanted) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = text(middle).compareTo(wanted);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return OptionalInt.empty();
    }

    /** The text that is the row of a number. */
    String text(int number) {
        ByteCursor row = row(number);
        return row.textOf(row.length());
    }
}
