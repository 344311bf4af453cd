package org.kinfuse.benchmark;

import java.util.List;

/**
 * A simulated sample.
 *
 * @param name of its files
 * @param truth the junctions that it holds
 */
record Sample(String name, List<TrueJunction> truth) {
    /** Whether it holds a tumour. */
    boolean hasTumour() {
        return truth.stream().anyMatch(TrueJunction::isOfTumour);
    }
}
