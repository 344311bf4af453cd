package org.kinfuse.draw;

import java.util.ArrayList;
import java.util.List;

/** Draws an exon as text books do: high where it is translated, low where it is not. */
final class ExonBox {
    static final double CODING = 26;
    static final double UNTRANSLATED = 14;

    private ExonBox() {}

    /**
     * The parts of an exon, as wide as their shares of it.
     *
     * @param box the whole exon as if it were translated
     */
    static List<Box> parts(Box box, int before, int coding, int behind) {
        double all = (double) before + coding + behind;
        List<Box> parts = new ArrayList<>();
        double x = box.x();
        double middle = box.y() + box.height() / 2;
        for (int part = 0; part < 3; part++) {
            int bases = part == 0 ? before : part == 1 ? coding : behind;
            if (bases > 0) {
                double width = box.width() * bases / all;
                double height = part == 1 ? CODING : UNTRANSLATED;
                parts.add(Box.of(x, middle - height / 2, width, height));
                x += width;
            }
        }
        return parts;
    }

    /** What of some boxes lies between two places. */
    static List<Box> between(List<Box> boxes, double left, double right) {
        return boxes.stream()
                .filter(box -> box.right() > left && box.x() < right)
                .map(box -> {
                    double x = Math.max(left, box.x());
                    return Box.of(x, box.y(), Math.min(right, box.right()) - x, box.height());
                })
                .toList();
    }
}
