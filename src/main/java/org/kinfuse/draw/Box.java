package org.kinfuse.draw;

/**
 * A rectangle, in pixels from the left upper corner.
 *
 * @param round radius of its corners
 */
record Box(double x, double y, double width, double height, double round) {
    static Box of(double x, double y, double width, double height) {
        return new Box(x, y, width, height, 0);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middle() {
        return x + width / 2;
    }

    Box rounded(double radius) {
        return new Box(x, y, width, height, radius);
    }
}
