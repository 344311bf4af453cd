package org.kinfuse.variants;

import java.util.Locale;
import org.kinfuse.genome.Side;

/**
 * An alternate allele in breakend notation, which tells both ends and what lies between. From the VCF specification 4.3,
 * section 5.4:
 *
 * <pre>
 *   ALT      own end kept   mate kept
 *   t[p[     LEFT           RIGHT       the sequence right of p follows t
 *   t]p]     LEFT           LEFT        the reverse complement of the sequence left of p follows t
 *   ]p]t     RIGHT          LEFT        the sequence left of p precedes t
 *   [p[t     RIGHT          RIGHT       the reverse complement of the sequence right of p precedes t
 * </pre>
 *
 * @param kept the side of the record's own end that survives
 * @param replacement the bases that stand in place of REF
 * @param mate the other end
 */
record VcfBracket(Side kept, String replacement, VariantEnd mate) {
    private static final String FORMS = "expected one of t[p[, t]p], ]p]t, [p[t with p as contig:position, found ";

    /** Whether the allele is in breakend notation. */
    static boolean isOne(String alt) {
        return alt.indexOf('[') >= 0 || alt.indexOf(']') >= 0;
    }

    /** @throws VariantProblem if the allele has none of the four forms */
    static VcfBracket of(String alt) {
        char bracket = alt.indexOf('[') >= 0 ? '[' : ']';
        int open = alt.indexOf(bracket);
        int close = alt.lastIndexOf(bracket);
        // Names of HLA contigs hold colons, so the position stands after the last one.
        int colon = alt.lastIndexOf(':', close);
        boolean leading = open == 0;
        boolean trailing = close == alt.length() - 1;
        if (colon <= open + 1 || alt.indexOf(bracket == '[' ? ']' : '[') >= 0 || leading == trailing) {
            throw new VariantProblem("ALT", FORMS + VariantNumber.quoted(alt));
        }
        String position = alt.substring(colon + 1, close);
        if (!VariantNumber.isNumber(position)) {
            throw new VariantProblem("ALT", FORMS + VariantNumber.quoted(alt));
        }
        Side kept = trailing ? Side.LEFT : Side.RIGHT;
        String replacement = trailing ? alt.substring(0, open) : alt.substring(close + 1);
        Side mateKept = bracket == '[' ? Side.RIGHT : Side.LEFT;
        VariantEnd mate = new VariantEnd(alt.substring(open + 1, colon), Integer.parseInt(position), mateKept, "ALT");
        return new VcfBracket(kept, replacement.toUpperCase(Locale.ROOT), mate);
    }
}
