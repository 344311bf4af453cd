package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kinfuse.genome.Adjacency;

/** One copy of a locus as a person has it: letters that differ from the genome, and larger events. */
final class Haplotype {
    /** About what differs between one haplotype of a European and the reference. */
    private static final double LETTERS_THAT_DIFFER = 0.001;

    /**
     * A place where the copy leaves the reference.
     *
     * @param keptUntil last base that is read before it
     * @param resumesAt first base that is read after it: beyond {@code keptUntil} in a deletion, at or before it where
     *     something is doubled
     * @param inserted what stands between, often nothing
     * @param adjacency the junction it makes
     */
    record Edit(int keptUntil, int resumesAt, String inserted, Adjacency adjacency) {}

    private Haplotype() {}

    /**
     * A copy of a slice with some letters changed.
     *
     * @param spared positions that keep their letter
     */
    static Slice withLetters(Slice slice, Set<Integer> spared, Random random) {
        StringBuilder bases = new StringBuilder(slice.bases());
        for (int offset = 0; offset < bases.length(); offset++) {
            if (random.nextDouble() < LETTERS_THAT_DIFFER
                    && !spared.contains(slice.interval().start() + offset)) {
                bases.setCharAt(offset, transition(bases.charAt(offset)));
            }
        }
        return new Slice(slice.name(), slice.interval(), bases.toString());
    }

    private static char transition(char base) {
        return switch (base) {
            case 'A' -> 'G';
            case 'G' -> 'A';
            case 'C' -> 'T';
            case 'T' -> 'C';
            default -> base;
        };
    }

    /** The slice with edits that do not reach each other. */
    static Mosaic edited(Slice slice, List<Edit> edits) {
        Mosaic.Builder mosaic = new Mosaic.Builder();
        int from = slice.interval().start();
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt(Edit::keptUntil));
        for (Edit edit : inOrder) {
            mosaic.forward(slice, from, edit.keptUntil()).joint(edit.adjacency());
            if (!edit.inserted().isEmpty()) {
                mosaic.foreign(edit.inserted()).joint(edit.adjacency());
            }
            from = edit.resumesAt();
        }
        return mosaic.forward(slice, from, slice.interval().end()).build();
    }
}
