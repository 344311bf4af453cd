package org.kinfuse.variants;

import java.util.Locale;

/** A record of VCF text, split into its columns. */
final class VcfRow {
    static final int CHROM = 0;
    static final int POS = 1;
    static final int ID = 2;
    static final int REF = 3;
    static final int ALT = 4;
    static final int FILTER = 6;
    static final int INFO = 7;
    static final int FORMAT = 8;

    /** Columns that every record has. */
    static final int FIXED = 8;

    private static final int SPLIT = 9;

    private final String text;
    private final int[] ends;

    private VcfRow(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    /**
     * Splits a record.
     *
     * @param text the record without its line end
     * @param columns how many columns the header announces
     * @throws VariantProblem if it has another number of columns
     */
    static VcfRow of(String text, int columns) {
        int[] ends = new int[SPLIT];
        int found = 0;
        int from = 0;
        while (from >= 0) {
            int tab = text.indexOf('\t', from);
            if (found < SPLIT) {
                ends[found] = tab < 0 ? text.length() : tab;
            }
            found++;
            from = tab < 0 ? -1 : tab + 1;
        }
        if (found != columns) {
            throw new VariantProblem(
                    "the record",
                    String.format(
                            Locale.ROOT,
                            "expected %d columns separated by tabs, as the header has, found %d",
                            columns,
                            found));
        }
        return new VcfRow(text, ends);
    }

    /** The text of one of the first nine columns; empty for FORMAT where there are no samples. */
    String column(int index) {
        int from = index == 0 ? 0 : ends[index - 1] + 1;
        return ends[index] < from ? "" : text.substring(from, ends[index]);
    }

    /** Everything after the FORMAT column: the samples, separated by tabs; empty if there are none. */
    String samples() {
        int from = ends[FORMAT] + 1;
        return from <= 1 || from > text.length() ? "" : text.substring(from);
    }
}
