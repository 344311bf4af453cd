package org.kinfuse.genome;

/** Operations on nucleotide text. */
public final class Bases {
    private static final String FROM = "ACGTUNRYSWKMBDHVacgtunryswkmbdhv";
    private static final String TO = "TGCAANYRSWMKVHDBtgcaanyrswmkvhdb";

    private Bases() {}

    /**
     * The sequence of the opposite strand, read in its own direction. IUPAC ambiguity codes are complemented; case is
     * kept.
     *
     * @throws IllegalArgumentException for a letter that is no IUPAC nucleotide code
     */
    public static String reverseComplement(String bases) {
        StringBuilder reversed = new StringBuilder(bases.length());
        for (int i = bases.length() - 1; i >= 0; i--) {
            reversed.append(complement(bases.charAt(i)));
        }
        return reversed.toString();
    }

    /** Whether a text is of IUPAC nucleotide codes alone; one without letters is. */
    public static boolean areIn(String text) {
        return text.chars().allMatch(letter -> FROM.indexOf(letter) >= 0);
    }

    private static char complement(char base) {
        int index = FROM.indexOf(base);
        if (index < 0) {
            throw new IllegalArgumentException("'" + base + "' is no nucleotide code");
        }
        return TO.charAt(index);
    }
}
