package org.kinfuse.intake;

import org.kinfuse.genome.BadInput;

/**
 * Holds a file that says it is sorted by coordinate to its word: a depth counted in a wrong belief would be wrong without
 * anybody noticing.
 */
final class OrderCheck {
    private final String name;
    private final CrossingRecorder.Order stated;
    private int contigIndex;
    private int start;

    /**
     * @param name what messages call the file
     * @param stated how it says that its records come
     */
    OrderCheck(String name, CrossingRecorder.Order stated) {
        this.name = name;
        this.stated = stated;
    }

    /**
     * Looks at the next record; records that lie in order may be left out.
     *
     * @param number its number in the file, from 1
     * @throws BadInput if it lies before the last one
     */
    void look(Alignment read, long number) {
        int index = read.contigIndex();
        if (stated == CrossingRecorder.Order.ANY || index < 0) {
            return;
        }
        if (index < contigIndex || (index == contigIndex && read.start() < start)) {
            throw new BadInput(name + " says it is sorted by coordinate, but record " + number
                    + " lies before the one before it: expected the order it states (samtools sort makes it so)");
        }
        contigIndex = index;
        start = read.start();
    }
}
