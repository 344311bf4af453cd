package org.kinfuse.variants;

import org.kinfuse.genome.Side;

/**
 * Where the record's own end lies when some bases stand in place of REF: the bases that REF and the replacement share are
 * kept, what the replacement has beyond them is inserted.
 *
 * <pre>
 *   REF A, t = ACG, left kept:   POS kept, CG inserted
 *   REF A, t = TCG, left kept:   the base before POS kept, TCG inserted: the base at POS was replaced
 * </pre>
 *
 * @param position the last kept base
 * @param inserted what follows it before the other end, on the forward strand; empty if nothing
 */
record VcfAnchor(int position, String inserted) {
    private static final String NUCLEOTIDES = "ACGTUNRYSWKMBDHV";
    private static final String NOTHING = ".";

    /**
     * @param site the record
     * @param kept the side of its own end that survives
     * @param replacement the bases in place of REF, in capitals
     * @throws VariantProblem if the replacement holds anything but nucleotide codes
     */
    static VcfAnchor of(VcfSite site, Side kept, String replacement) {
        if (replacement.equals(NOTHING)) {
            return new VcfAnchor(site.position(), "");
        }
        requireBases("ALT", replacement);
        String ref = site.ref();
        if (kept == Side.LEFT) {
            int shared = sharedStart(ref, replacement);
            return new VcfAnchor(site.position() + shared - 1, replacement.substring(shared));
        }
        int shared = sharedEnd(ref, replacement);
        return new VcfAnchor(
                site.position() + ref.length() - shared, replacement.substring(0, replacement.length() - shared));
    }

    /** @throws VariantProblem if the text is not made of nucleotide codes in capitals */
    static void requireBases(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (NUCLEOTIDES.indexOf(text.charAt(i)) < 0) {
                throw new VariantProblem(field, "expected bases, found " + VariantNumber.quoted(text));
            }
        }
    }

    private static int sharedStart(String ref, String replacement) {
        int most = Math.min(ref.length(), replacement.length());
        int count = 0;
        while (count < most && fits(ref.charAt(count), replacement.charAt(count), count)) {
            count++;
        }
        return count;
    }

    private static int sharedEnd(String ref, String replacement) {
        int most = Math.min(ref.length(), replacement.length());
        int count = 0;
        while (count < most
                && fits(
                        ref.charAt(ref.length() - 1 - count),
                        replacement.charAt(replacement.length() - 1 - count),
                        count)) {
            count++;
        }
        return count;
    }

    /** Callers that do not know the base at POS write N for it, in one of the two or in both. */
    private static boolean fits(char ref, char alternate, int index) {
        return ref == alternate || (index == 0 && (ref == 'N' || alternate == 'N'));
    }
}
