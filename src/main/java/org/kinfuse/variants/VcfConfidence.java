package org.kinfuse.variants;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Side;

/** Reads from INFO how well a junction is known: its homology, inserted bases and confidence intervals. */
final class VcfConfidence {
    private static final String DELLY = "EMBL.DELLY";
    private static final String UNKNOWN_BASE = "N";

    /** More unknown bases than this are not spelled out as N: nothing reads through them. */
    private static final int MOST_UNKNOWN_BASES = 10_000;

    private VcfConfidence() {}

    /** Signed steps from a stated position to the ends of its confidence interval. */
    private record Interval(int lowest, int highest) {
        static final Interval POINT = new Interval(0, 0);

        int length() {
            return highest - lowest;
        }

        int outward(Side kept) {
            return Math.max(0, kept == Side.LEFT ? highest : -lowest);
        }
    }

    /**
     * The junction of a record.
     *
     * @param site its columns
     * @param own the side of its own end that survives
     * @param mate the side of the other end that survives
     * @param support the reads that it counts
     */
    static VariantJunction junction(VcfSite site, Side own, Side mate, Support support) {
        VcfInfo info = site.info();
        if (isImprecise(info)) {
            int uncertainty = Math.max(
                    interval(info, "CIPOS").orElse(Interval.POINT).outward(own),
                    remoteInterval(info).outward(mate));
            return new VariantJunction(inserted(info), VariantSlide.NONE, Precision.IMPRECISE, uncertainty, support);
        }
        return new VariantJunction(inserted(info), slide(site), Precision.PRECISE, 0, support);
    }

    private static Interval remoteInterval(VcfInfo info) {
        return interval(info, "CIEND").or(() -> interval(info, "CIRPOS")).orElse(Interval.POINT);
    }

    /** Without either flag, an interval that homology does not explain tells that the place is an estimate. */
    private static boolean isImprecise(VcfInfo info) {
        if (info.has("IMPRECISE")) {
            return true;
        }
        boolean said = info.has("PRECISE") || info.has("CIPOS95") || info.has("HOMLEN") || info.has("HOMSEQ");
        return !said && interval(info, "CIPOS").orElse(Interval.POINT).length() > 0;
    }

    private static VariantSlide slide(VcfSite site) {
        VcfInfo info = site.info();
        if (site.dialect() != VcfDialect.SPECIFICATION) {
            return VariantSlide.UNCOUNTED;
        }
        int homology = homology(info);
        if (info.has("SCTG")) {
            return VariantSlide.overlapping(homology);
        }
        // DELLY allows mismatches in what it counts as homology, so its number is no slide.
        if (homology == 0 || isDelly(info)) {
            return VariantSlide.NONE;
        }
        Optional<Interval> interval = interval(info, "CIPOS");
        if (interval.isEmpty()) {
            return VariantSlide.within(0, homology);
        }
        Interval stated = interval.get();
        boolean explained = stated.length() == homology && stated.lowest() <= 0 && stated.highest() >= 0;
        return explained ? VariantSlide.within(stated.lowest(), stated.highest()) : VariantSlide.NONE;
    }

    private static int homology(VcfInfo info) {
        OptionalInt length = info.number("HOMLEN", 0);
        int homology = length.isPresent()
                ? length.getAsInt()
                : info.value("HOMSEQ").map(String::length).orElse(0);
        return Math.max(0, homology);
    }

    /** Whether DELLY wrote the record. */
    static boolean isDelly(VcfInfo info) {
        return info.value("SVMETHOD").map(method -> method.startsWith(DELLY)).orElse(false)
                || (info.has("INSLEN") && info.has("CT"));
    }

    private static String inserted(VcfInfo info) {
        Optional<String> bases = info.anyValue("SVINSSEQ", "INSSEQ");
        if (bases.isPresent()) {
            String capitals = bases.get().toUpperCase(Locale.ROOT);
            VcfAnchor.requireBases("INFO SVINSSEQ or INSSEQ", capitals);
            return capitals;
        }
        // SvABA writes INSERTION in the strand of its own assembly, which the record does not tell: mates of an
        // inversion
        // show the same letters. Their number is known all the same.
        Optional<String> insertion = info.value("INSERTION");
        int length = insertion.isPresent() ? insertion.get().length() : statedLength(info);
        return UNKNOWN_BASE.repeat(length > MOST_UNKNOWN_BASES ? 0 : Math.max(0, length));
    }

    private static int statedLength(VcfInfo info) {
        OptionalInt length = info.number("SVINSLEN", 0);
        return length.isPresent() ? length.getAsInt() : info.number("INSLEN", 0).orElse(0);
    }

    private static Optional<Interval> interval(VcfInfo info, String key) {
        if (info.value(key).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Interval(info.number(key, 0).orElse(0), info.number(key, 1).orElse(0)));
    }
}
