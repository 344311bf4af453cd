package org.kinfuse.page;

import java.util.List;
import java.util.Locale;
import org.kinfuse.report.JunctionEntry.BreakendEntry;
import org.kinfuse.report.RejectedEntry;

/** A table of what was turned down, with the rules that did it. */
final class RejectedTable {
    private static final List<String> HEADS = List.of(
            "Genes", "Class", "First end", "Second end", "Fragments", "Rules: what was found, what was asked for");

    private final Markup page;

    RejectedTable(Markup page) {
        this.page = page;
    }

    /**
     * Writes the table.
     *
     * @param caption what it is, for who reads it
     * @param name what it is called where it is scrolled
     */
    void write(String caption, String name, List<RejectedEntry> entries) {
        page.scrollable(name);
        page.open("table").leaf("caption", caption);
        page.open("thead").open("tr");
        HEADS.forEach(head -> page.leaf("th", head, "scope", "col"));
        page.close().close().open("tbody");
        for (RejectedEntry entry : entries) {
            page.open("tr").leaf("th", entry.genes(), "scope", "row");
            page.leaf("td", entry.rearrangement());
            page.leaf("td", place(entry.junction().first()));
            page.leaf("td", place(entry.junction().second()));
            page.leaf("td", Integer.toString(entry.support().uniqueFragments()));
            page.leaf("td", why(entry), "class", "why").close();
        }
        page.close().close().close();
    }

    private static String place(BreakendEntry end) {
        return end.contig() + ":" + String.format(Locale.ROOT, "%,d", end.position());
    }

    private static String why(RejectedEntry entry) {
        return String.join(
                "; ",
                entry.failed().stream()
                        .map(rule -> rule.rule() + ": " + rule.value() + ", " + rule.threshold())
                        .toList());
    }
}
