package org.kinfuse.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gives labels a place so that none covers another: beside each other where there is room, otherwise in further lanes. */
final class Lanes {
    private static final double BETWEEN = 8;

    private final List<List<double[]>> taken = new ArrayList<>();
    private final int size;

    /** Lanes for text of one size. */
    Lanes(int size) {
        this.size = size;
    }

    /**
     * Where a label went.
     *
     * @param lane number of its lane, from 0
     * @param middle middle of its text
     */
    record Spot(int lane, double middle) {}

    /** A place for a label about its point, within the page. */
    Spot place(double point, String words) {
        double half = Lettering.width(words, size) / 2;
        double middle = Math.max(Page.LEFT + half, Math.min(Page.RIGHT - half, point));
        for (int lane = 0; ; lane++) {
            if (lane == taken.size()) {
                taken.add(new ArrayList<>());
            }
            List<double[]> others = taken.get(lane);
            if (others.stream().noneMatch(other -> middle - half < other[1] && other[0] < middle + half)) {
                others.add(new double[] {middle - half - BETWEEN, middle + half + BETWEEN});
                return new Spot(lane, middle);
            }
        }
    }

    /**
     * Places for the labels of points on one line, which lead down from them: one about its point; of two, each on the outer
     * side of its own, so that no line crosses a label.
     */
    static List<Spot> beside(List<Double> points, List<String> words, int size) {
        if (points.size() != 2) {
            Lanes lanes = new Lanes(size);
            return IntStream.range(0, points.size())
                    .mapToObj(i -> lanes.place(points.get(i), words.get(i)))
                    .toList();
        }
        int left = points.get(0) <= points.get(1) ? 0 : 1;
        double leftHalf = Lettering.width(words.get(left), size) / 2;
        double rightHalf = Lettering.width(words.get(1 - left), size) / 2;
        double leftEnd = Math.max(points.get(left) + BETWEEN / 2, Page.LEFT + 2 * leftHalf);
        double rightStart = Math.max(points.get(1 - left) - BETWEEN / 2, leftEnd + BETWEEN);
        double over = Math.max(0, rightStart + 2 * rightHalf - Page.RIGHT);
        Spot leftSpot = new Spot(0, Math.min(leftEnd, rightStart - over - BETWEEN) - leftHalf);
        Spot rightSpot = new Spot(0, rightStart - over + rightHalf);
        return left == 0 ? List.of(leftSpot, rightSpot) : List.of(rightSpot, leftSpot);
    }

    /** Number of lanes in use. */
    int count() {
        return taken.size();
    }
}
