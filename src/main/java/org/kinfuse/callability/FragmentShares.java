package org.kinfuse.callability;

import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.FragmentSizes;

/**
 * Of the places at which fragments of a library can be cut by a junction, the shares at which they are of use.
 *
 * <pre>
 *   a fragment of L bases, reads of r      ==r==&gt;------------&lt;==r==
 *
 *   crosses       at least a bases on both sides                        a &lt;= x &lt;= L - a
 *   shows         and a read has a bases on both sides                  x &lt;= r - a  or  x &gt;= L - r + a
 *   shows, founds and the aligner places both sides, m bases of each    m &lt;= x &lt;= L - m
 *   splits        and does so within one read                           x &lt;= r - m  or  x &gt;= L - r + m
 * </pre>
 *
 * <p>{@code a} is {@value Depth#ANCHOR}, as for the depth; {@code m} is {@value #PLACED}, the least score of an alignment that bwa
 * mem reports (its option {@code -T}), at one for each base. What is shown by no read is founded by the pair.
 *
 * @param showing share of the places where a fragment crosses a junction at which it shows it
 * @param founding share of the latter at which it founds it, alone or with its mate
 * @param splitting share of the same at which it founds it alone
 */
record FragmentShares(double showing, double founding, double splitting) {
    private static final int PLACED = 30;

    static FragmentShares of(FragmentSizes sizes) {
        int read = sizes.readLength();
        double crossing = sizes.sum(length -> cuts(length, length, Depth.ANCHOR, Depth.ANCHOR));
        double showing = sizes.sum(length -> cuts(length, read, Depth.ANCHOR, Depth.ANCHOR));
        double founding = sizes.sum(length -> cuts(length, read, Depth.ANCHOR, PLACED));
        double splitting = sizes.sum(length -> cuts(length, read, PLACED, PLACED));
        return new FragmentShares(share(showing, crossing), share(founding, showing), share(splitting, showing));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /**
     * Cuts of a fragment that lie in a read.
     *
     * @param inRead bases of the read on both sides
     * @param inFragment bases of the fragment on both sides
     */
    private static long cuts(int length, int read, int inRead, int inFragment) {
        int within = Math.min(read, length);
        long first = Math.max(inRead, inFragment);
        long last = length - first;
        long endOfFirstRead = Math.min(last, within - (long) inRead);
        long startOfSecondRead = Math.max(first, length - within + (long) inRead);
        long both = Math.max(0, endOfFirstRead - startOfSecondRead + 1);
        return Math.max(0, endOfFirstRead - first + 1) + Math.max(0, last - startOfSecondRead + 1) - both;
    }
}
