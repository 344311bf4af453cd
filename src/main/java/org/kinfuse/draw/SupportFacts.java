package org.kinfuse.draw;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.draw.Schematic.Fraction;
import org.kinfuse.draw.Schematic.Support;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.SupportEntry;

/** The evidence in sentences and numbers. */
final class SupportFacts {
    private SupportFacts() {}

    /** What supports a call: nothing to tell where it comes from a file that states no reads. */
    static Support of(SupportEntry support, List<EndEntry> ends) {
        if (support.uniqueFragments() == 0) {
            return new Support(List.of(), List.of());
        }
        List<Fraction> fractions = new ArrayList<>();
        for (EndEntry end : ends) {
            end.fraction()
                    .ifPresent(share -> fractions.add(new Fraction(
                            end.gene().isEmpty() ? end.contig() : end.gene(),
                            share,
                            end.fractionLow(),
                            end.fractionHigh(),
                            end.depth())));
        }
        return new Support(sentences(support), fractions);
    }

    private static List<String> sentences(SupportEntry support) {
        return List.of(
                counted(support.uniqueFragments(), "unique fragment"),
                counted(support.splitReads(), "split read"),
                counted(support.clippedReads(), "clipped read"),
                counted(support.discordantPairs(), "discordant pair"));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
