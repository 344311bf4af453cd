package org.kinfuse.genes;

/** The standard genetic code (NCBI translation table 1), by which all nuclear genes are read. */
public final class GeneticCode {
    /** The letter of a stop codon. */
    public static final char STOP = '*';

    /** The letter of a codon that holds anything but A, C, G and T. */
    public static final char UNKNOWN = 'X';

    /** Bases of a codon. */
    public static final int CODON_LENGTH = 3;

    private static final String BASES = "TCAG";
    private static final String RESIDUES = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";

    private GeneticCode() {}

    /**
     * The residue of the codon that starts at an offset.
     *
     * @param bases capitals; holds at least three from the offset on
     * @return one-letter code, {@link #STOP} or {@link #UNKNOWN}
     */
    public static char residue(String bases, int offset) {
        int index = 0;
        for (int i = 0; i < CODON_LENGTH; i++) {
            int base = BASES.indexOf(bases.charAt(offset + i));
            if (base < 0) {
                return UNKNOWN;
            }
            index = index * BASES.length() + base;
        }
        return RESIDUES.charAt(index);
    }
}
