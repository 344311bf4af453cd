package org.kinfuse.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.kinfuse.report.CallabilityEntry;
import org.kinfuse.report.FusionReport;

/** Where a fusion could have been seen, so that a sample without one says something. */
final class CallabilitySection {
    private static final String CALLABLE = "callable";
    private static final List<String> HEADS = List.of(
            "Gene and intron",
            "Answer",
            "Median depth",
            "Depth needed",
            "% of bases with it",
            "Chance to be found, %",
            "Smallest fraction, %");

    private final Markup page;

    CallabilitySection(Markup page) {
        this.page = page;
    }

    void write(FusionReport report) {
        List<CallabilityEntry> introns = report.callability();
        page.open("section", "aria-labelledby", "callability");
        page.leaf("h2", "Could it have been seen?", "id", "callability", "tabindex", "-1");
        if (introns.isEmpty()) {
            page.leaf("p", "Nothing is known of how deeply this sample was read.")
                    .close();
            return;
        }
        Integer asked = report.run().settings().get("callable-fraction");
        String fraction =
                asked == null ? "the allele fraction that was asked for" : "an allele fraction of " + asked + " %";
        page.leaf("p", verdict(introns, fraction));
        page.open("details")
                .leaf("summary", "All " + introns.size() + " introns in which kinase genes are known to break");
        page.scrollable("Table of introns");
        page.open("table")
                .leaf(
                        "caption",
                        "Depth counts unique fragments that cross a base. The chance is that of a fusion of " + fraction
                                + ", broken anywhere in the intron; the smallest fraction would have been called with 95 %"
                                + " at the median depth.");
        page.open("thead").open("tr");
        HEADS.forEach(head -> page.leaf("th", head, "scope", "col"));
        page.close().close().open("tbody");
        introns.forEach(this::row);
        page.close().close().close().close().close();
    }

    /** {@code 12 of the 45 introns in which kinase genes are known to break}, to stand at the top of the page. */
    static String share(List<CallabilityEntry> introns) {
        long callable = introns.stream()
                .filter(entry -> entry.verdict().equals(CALLABLE))
                .count();
        return callable + " of the " + introns.size() + " introns in which kinase genes are known to break";
    }

    /** {@code Of 45 introns in which … 12 were read deeply enough …: ALK 19, RET 11. Not so ….} */
    private static String verdict(List<CallabilityEntry> introns, String fraction) {
        List<CallabilityEntry> callable = introns.stream()
                .filter(entry -> entry.verdict().equals(CALLABLE))
                .toList();
        String start = "Of " + introns.size() + " introns in which kinase genes are known to break, " + callable.size()
                + (callable.size() == 1 ? " was" : " were") + " read deeply enough to see a fusion of " + fraction;
        return start
                + (callable.isEmpty()
                        ? "."
                        : ": "
                                + String.join(
                                        ", ",
                                        callable.stream()
                                                .map(CallabilitySection::name)
                                                .toList())
                                + ". In the others a fusion may have gone unseen.");
    }

    private static String name(CallabilityEntry entry) {
        return entry.gene() + " intron " + entry.intron();
    }

    private void row(CallabilityEntry entry) {
        page.open("tr").leaf("th", name(entry), "scope", "row");
        Stream.of(
                        entry.verdict().replace('-', ' '),
                        Integer.toString(entry.medianDepth()),
                        Integer.toString(entry.depthNeeded()),
                        percent(entry.callableShare()),
                        percent(entry.found()),
                        percent(entry.leastFraction()))
                .forEach(cell -> page.leaf("td", cell));
        page.close();
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : "none";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
