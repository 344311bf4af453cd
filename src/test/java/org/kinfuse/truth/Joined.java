package org.kinfuse.truth;

/**
 * Two joined places, as the table of positions that annotate reads has them.
 *
 * @param contig1 contig of the first
 * @param position1 its last kept base
 * @param strand1 {@code +} if what is left of it is kept, {@code -} if what is right of it
 * @param contig2 contig of the second
 * @param position2 its last kept base
 * @param strand2 as for the first
 */
record Joined(String contig1, int position1, char strand1, String contig2, int position2, char strand2) {
    static final String HEADER = "chrom1\tpos1\tstrand1\tchrom2\tpos2\tstrand2\n";

    String line() {
        return contig1 + "\t" + position1 + "\t" + strand1 + "\t" + contig2 + "\t" + position2 + "\t" + strand2 + "\n";
    }
}
