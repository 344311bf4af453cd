package org.kinfuse.genes;

/**
 * A named stretch of a protein.
 *
 * @param name short name, {@code Pkinase_Tyr}
 * @param identifier accession in its database, {@code pfam07714}; empty if the source of the domain names none
 * @param kind what the domain means to a fusion
 * @param firstResidue first amino acid, from 1
 * @param lastResidue last amino acid, {@code firstResidue} or more
 */
public record Domain(String name, String identifier, Kind kind, int firstResidue, int lastResidue) {
    /** What a domain means to a fusion. */
    public enum Kind {
        /** The catalytic domain of a kinase: what a kinase inhibitor binds. One such row stands for a kinase. */
        KINASE,
        /** Any other domain. */
        OTHER
    }

    /** @throws IllegalArgumentException if the residues are not 1 <= first <= last */
    public Domain {
        if (firstResidue < 1 || lastResidue < firstResidue) {
            throw new IllegalArgumentException(
                    "domain " + name + " has residues 1 <= first <= last, not " + firstResidue + "-" + lastResidue);
        }
    }

    /** Number of residues. */
    public int length() {
        return lastResidue - firstResidue + 1;
    }
}
