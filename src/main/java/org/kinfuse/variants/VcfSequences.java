package org.kinfuse.variants;

import java.util.Locale;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.Missing;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.genome.Side;

/** Reads alternate alleles that are spelled out in bases, and single breakends. */
final class VcfSequences {
    private final VariantPlacing placing;
    private final int fewestDeleted;

    /**
     * @param placing joins ends
     * @param fewestDeleted the fewest deleted bases that make a rearrangement
     */
    VcfSequences(VariantPlacing placing, int fewestDeleted) {
        this.placing = placing;
        this.fewestDeleted = fewestDeleted;
    }

    /** Whether the allele is a single breakend: bases, and a dot where the rest is not known. */
    static boolean isSingleBreakend(String alt) {
        return alt.length() > 1 && (alt.startsWith(".") != alt.endsWith("."));
    }

    /**
     * A single breakend.
     *
     * <pre>
     *   GTT.   the left side is kept, TT follows it        .TTG   the right side is kept, TT precedes it
     * </pre>
     */
    VariantStatement singleBreakend(VcfSite site, String alt) {
        Side kept = alt.endsWith(".") ? Side.LEFT : Side.RIGHT;
        String bases = kept == Side.LEFT ? alt.substring(0, alt.length() - 1) : alt.substring(1);
        VcfAnchor anchor = VcfAnchor.of(site, kept, bases.toUpperCase(Locale.ROOT));
        return placing.alone(site.own(anchor.position(), kept), anchor.inserted(), Missing.SINGLE_BREAKEND);
    }

    /** REF and ALT both spelled out: a deletion where enough bases are gone, else no rearrangement. */
    VariantStatement bases(VcfSite site, String alternate, VariantJunction junction) {
        String alt = alternate.toUpperCase(Locale.ROOT);
        VcfAnchor.requireBases("ALT", alt);
        String ref = site.ref();
        int most = Math.min(ref.length(), alt.length());
        // The anchor base comes first, then the end: what is deleted lies as far to the left as it may.
        int start = most > 0 && ref.charAt(0) == alt.charAt(0) ? 1 : 0;
        int end = sameAtEnd(ref, alt, most - start);
        while (start < most - end && ref.charAt(start) == alt.charAt(start)) {
            start++;
        }
        int deleted = ref.length() - start - end;
        if (deleted < fewestDeleted) {
            boolean longer = alt.length() - start - end >= fewestDeleted;
            return new NoJunction(longer ? Absence.INSERTION : Absence.SMALL_VARIANT, change(ref, alt));
        }
        VariantEnd left = site.own(site.position() + start - 1, Side.LEFT);
        VariantEnd right = site.own(site.position() + ref.length() - end, Side.RIGHT);
        String inserted = alt.substring(start, alt.length() - end);
        return placing.joined(left, right, junction.inserting(inserted));
    }

    private static int sameAtEnd(String ref, String alt, int most) {
        int count = 0;
        while (count < most && ref.charAt(ref.length() - 1 - count) == alt.charAt(alt.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    private static String change(String ref, String alt) {
        return VariantNumber.quoted(ref) + " to " + VariantNumber.quoted(alt);
    }
}
