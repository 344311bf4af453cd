package org.kinfuse.forms;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.SupportEntry;

/**
 * What one sample shows of a junction at one of its ends, as VCF prints it: a dot for what was not counted.
 *
 * @param fragments distinct molecules that show it
 * @param splitReads fragments with a split read
 * @param clippedReads fragments with a clipped read
 * @param discordantPairs fragments whose mates lie on the two sides
 * @param depth distinct molecules at the end
 * @param fraction share of them that shows it
 * @param interval limits of that share
 */
record VcfSample(
        String fragments,
        String splitReads,
        String clippedReads,
        String discordantPairs,
        String depth,
        String fraction,
        String interval) {
    private static final String NOT_COUNTED = ".";

    /** The sample itself, where nothing was counted at the end but what shows the junction. */
    static VcfSample of(SupportEntry support) {
        return of(support, NOT_COUNTED, NOT_COUNTED, NOT_COUNTED);
    }

    /** The sample itself. */
    static VcfSample of(SupportEntry support, EndEntry end) {
        String interval = end.fractionLow().isPresent() && end.fractionHigh().isPresent()
                ? text(end.fractionLow()) + "," + text(end.fractionHigh())
                : NOT_COUNTED;
        return of(support, text(end.depth()), text(end.fraction()), interval);
    }

    private static VcfSample of(SupportEntry support, String depth, String fraction, String interval) {
        if (!support.told()) {
            return new VcfSample(NOT_COUNTED, NOT_COUNTED, NOT_COUNTED, NOT_COUNTED, depth, fraction, interval);
        }
        return new VcfSample(
                Integer.toString(support.uniqueFragments()),
                Integer.toString(support.splitReads()),
                Integer.toString(support.clippedReads()),
                Integer.toString(support.discordantPairs()),
                depth,
                fraction,
                interval);
    }

    /** Its matched normal, of which only fragments are told. */
    static VcfSample ofNormal(SupportEntry support, OptionalInt depth, OptionalDouble fraction) {
        return new VcfSample(
                text(support.normalFragments()),
                NOT_COUNTED,
                NOT_COUNTED,
                NOT_COUNTED,
                text(depth),
                text(fraction),
                NOT_COUNTED);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : NOT_COUNTED;
    }

    private static String text(OptionalDouble fraction) {
        return fraction.isPresent() ? String.format(Locale.ROOT, "%.4f", fraction.getAsDouble()) : NOT_COUNTED;
    }
}
