package org.kinfuse.genes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs of genes whose fusion has been reported in cancer. A label, never a filter; which gene comes first is not known
 * reliably and plays no part, nor does upper or lower case.
 */
public final class KnownPairs {
    private final List<Pair> pairs;
    private final Set<Pair> folded = new HashSet<>();

    /**
     * Two gene symbols, in alphabetical order.
     *
     * @param one the symbol that comes first in the alphabet
     * @param other the other symbol, or the same
     */
    public record Pair(String one, String other) implements Comparable<Pair> {
        /** @throws IllegalArgumentException if a symbol is blank or the two are out of order */
        public Pair {
            if (one.isBlank() || other.isBlank() || one.compareTo(other) > 0) {
                throw new IllegalArgumentException(
                        "a pair is two gene symbols in alphabetical order, not '" + one + "' and '" + other + "'");
            }
        }

        /** A pair of two symbols in any order. */
        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        private Pair folded() {
            return of(one.toUpperCase(Locale.ROOT), other.toUpperCase(Locale.ROOT));
        }

        /** As a record has it; written out because every junction asks for its pair, and this is faster. */
        @Override
        public boolean equals(Object other) {
            return this == other
                    || (other instanceof Pair that && one.equals(that.one) && this.other.equals(that.other));
        }

        @Override
        public int hashCode() {
            return 31 * one.hashCode() + other.hashCode();
        }

        @Override
        public int compareTo(Pair that) {
            int byOne = one.compareTo(that.one);
            return byOne == 0 ? other.compareTo(that.other) : byOne;
        }
    }

    /** A set of pairs; one given twice counts once. */
    public KnownPairs(Collection<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        // Plain, as a run that answers one record waits for it.
        for (Pair pair : this.pairs) {
            folded.add(pair.folded());
        }
    }

    /** All pairs, in alphabetical order. */
    public List<Pair> pairs() {
        return pairs.stream().distinct().sorted().toList();
    }

    /** Whether a fusion of the two genes, in either order, has been reported. */
    public boolean contains(String gene, String otherGene) {
        return folded.contains(Pair.of(gene, otherGene).folded());
    }
}
