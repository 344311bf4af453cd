package org.kinfuse.draw;

import java.util.Arrays;

/** Shares a width out among lengths, to scale, but gives each so much that it can be seen. */
final class Widths {
    private static final int ROUNDS = 30;

    private Widths() {}

    /** The width of each length, which together have the given width. */
    static double[] fit(int[] lengths, double width, double least) {
        double smallest = Math.min(least, width / Math.max(1, lengths.length));
        double low = 0;
        double high = width / Math.max(1, Arrays.stream(lengths).sum());
        for (int round = 0; round < ROUNDS; round++) {
            double scale = (low + high) / 2;
            if (sum(lengths, scale, smallest) > width) {
                high = scale;
            } else {
                low = scale;
            }
        }
        double scale = low;
        double[] widths = Arrays.stream(lengths)
                .mapToDouble(length -> Math.max(smallest, length * scale))
                .toArray();
        double stretch = width / Math.max(width / 2, Arrays.stream(widths).sum());
        return Arrays.stream(widths).map(one -> one * stretch).toArray();
    }

    private static double sum(int[] lengths, double scale, double least) {
        return Arrays.stream(lengths)
                .mapToDouble(length -> Math.max(least, length * scale))
                .sum();
    }
}
