package org.kinfuse.genome;

import java.nio.charset.StandardCharsets;

/** Operations on nucleotide text. */
public final class Bases {
    private static final String FROM = "ACGTUNRYSWKMBDHVacgtunryswkmbdhv";
    private static final String TO = "TGCAANYRSWMKVHDBtgcaanyrswmkvhdb";

    /** By letter; 0 for what is none. */
    private static final byte[] COMPLEMENTS = complements();

    private Bases() {}

    /**
     * The sequence of the opposite strand, read in its own direction. IUPAC ambiguity codes are complemented; case is
     * kept.
     *
     * @throws IllegalArgumentException for a letter that is no IUPAC nucleotide code
     */
    public static String reverseComplement(String bases) {
        byte[] reversed = new byte[bases.length()];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = complement(bases.charAt(reversed.length - 1 - i));
        }
        return new String(reversed, StandardCharsets.US_ASCII);
    }

    /** Whether a text is of IUPAC nucleotide codes alone; one without letters is. */
    public static boolean areIn(String text) {
        return text.chars().allMatch(letter -> FROM.indexOf(letter) >= 0);
    }

    private static byte complement(char base) {
        byte complement = base < COMPLEMENTS.length ? COMPLEMENTS[base] : 0;
        if (complement == 0) {
            throw new IllegalArgumentException("'" + base + "' is no nucleotide code");
        }
        return complement;
    }

    private static byte[] complements() {
        byte[] complements = new byte[1 << (Byte.SIZE - 1)];
        for (int i = 0; i < FROM.length(); i++) {
            complements[FROM.charAt(i)] = (byte) TO.charAt(i);
        }
        return complements;
    }
}
