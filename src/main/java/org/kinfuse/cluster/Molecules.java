package org.kinfuse.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;

/**
 * Tells which pieces of evidence come from one original molecule: those of one fragment, by name, and those of its
 * copies, by their outer ends.
 */
final class Molecules {
    private static final Comparator<Molecule> ORDER = Comparator.comparingLong(Molecule::firstEnd)
            .thenComparingLong(Molecule::secondEnd)
            .thenComparingLong(Molecule::identifier);

    private final Map<Long, Molecule> byName;

    /** A molecule, known by its outer ends and, where reads tell it, by its identifier. */
    record Molecule(long firstEnd, long secondEnd, long identifier) {
        static Molecule of(Fragment fragment) {
            return new Molecule(fragment.firstEnd(), fragment.secondEnd(), fragment.molecule());
        }

        /** As a record has it; written out because Java needs a while to make it when it is first asked. */
        @Override
        public boolean equals(Object other) {
            return this == other
                    || (other instanceof Molecule that
                            && firstEnd == that.firstEnd
                            && secondEnd == that.secondEnd
                            && identifier == that.identifier);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Long.hashCode(firstEnd) + Long.hashCode(secondEnd)) + Long.hashCode(identifier);
        }

        /** The molecule as its ends alone tell it. */
        Molecule byEnds() {
            return new Molecule(firstEnd, secondEnd, Fragment.NO_IDENTIFIER);
        }
    }

    private Molecules(Map<Long, Molecule> byName) {
        this.byName = byName;
    }

    /** The molecules behind the evidence. */
    static Molecules behind(Collection<? extends Evidence> evidence) {
        Map<Long, Molecule> byName = new HashMap<>();
        for (Evidence piece : evidence) {
            // Reads of one fragment state the same ends. Should they not, the least is as good as any, and always
            // the same.
            byName.merge(
                    piece.fragment().nameHash(),
                    Molecule.of(piece.fragment()),
                    (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
        }
        return new Molecules(byName);
    }

    /** How many molecules there are behind the evidence. */
    static int count(Collection<? extends Evidence> evidence) {
        return areOfOneName(evidence)
                ? Math.min(evidence.size(), 1)
                : behind(evidence).of(evidence).size();
    }

    /** Most junctions of a file are chimeras that one fragment shows: nothing needs to be made to count that one. */
    private static boolean areOfOneName(Collection<? extends Evidence> evidence) {
        long name = 0;
        boolean any = false;
        for (Evidence piece : evidence) {
            long next = piece.fragment().nameHash();
            if (any && next != name) {
                return false;
            }
            name = next;
            any = true;
        }
        return true;
    }

    /** The molecules of some of the evidence that this was made of. */
    Set<Molecule> of(Collection<? extends Evidence> some) {
        Set<Molecule> molecules = new HashSet<>();
        for (Evidence piece : some) {
            molecules.add(of(piece));
        }
        return molecules;
    }

    /** The molecule of a piece of the evidence that this was made of. */
    Molecule of(Evidence piece) {
        return Objects.requireNonNull(byName.get(piece.fragment().nameHash()), "evidence of another junction");
    }
}
