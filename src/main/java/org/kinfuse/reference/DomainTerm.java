package org.kinfuse.reference;

import java.util.Comparator;
import org.kinfuse.genes.Domain;

/**
 * A domain without its place in a protein; thousands of proteins share one.
 *
 * @param kind what it means to a fusion
 * @param name its short name
 * @param identifier its accession, empty if none is known
 */
record DomainTerm(Domain.Kind kind, String name, String identifier) implements Comparable<DomainTerm> {
    private static final Comparator<DomainTerm> ORDER = Comparator.comparing(DomainTerm::name)
            .thenComparing(DomainTerm::identifier)
            .thenComparing(DomainTerm::kind);

    static DomainTerm of(Domain domain) {
        return new DomainTerm(domain.kind(), domain.name(), domain.identifier());
    }

    Domain at(int firstResidue, int lastResidue) {
        return new Domain(name, identifier, kind, firstResidue, lastResidue);
    }

    @Override
    public int compareTo(DomainTerm other) {
        return ORDER.compare(this, other);
    }
}
