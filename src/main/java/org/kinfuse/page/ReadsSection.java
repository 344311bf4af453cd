package org.kinfuse.page;

import org.kinfuse.draw.ReadsSvg;
import org.kinfuse.draw.ShownReads;
import org.kinfuse.report.ReadsEntry;

/** The reads of a call, as a picture, and the junction's sequence as text to copy. */
final class ReadsSection {
    private ReadsSection() {}

    static void write(Markup page, ShownReads shown, String number) {
        page.leaf("h3", "Reads at both breakpoints");
        page.open("figure", "class", "reads").scrollable("Reads of call " + number);
        page.raw(ReadsSvg.element(shown)).close();
        page.leaf("figcaption", shown.count() + ". " + shown.description()).close();
        if (shown.crossed()) {
            ReadsEntry reads = shown.reads();
            page.open("details").leaf("summary", "Sequence across the junction, to copy");
            page.open("p", "class", "sequence").open("code");
            page.text(reads.before().bases() + "|" + reads.between() + "|"
                    + reads.after().bases());
            page.close().close();
            page.leaf(
                            "p",
                            "What most reads show, from " + shown.beforeName() + " to " + shown.afterName()
                                    + "; between the two bars: " + shown.between() + ".")
                    .close();
        }
    }
}
