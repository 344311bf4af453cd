package org.kinfuse.page;

import org.kinfuse.draw.ReadsSvg;
import org.kinfuse.draw.ShownReads;
import org.kinfuse.report.ReadsEntry;

/** The reads of a call, as a picture, and the junction's sequence as text to copy. */
final class ReadsSection {
    private ReadsSection() {}

    static void write(Markup page, ShownReads shown) {
        page.leaf("h3", "Reads at the junction");
        page.open("figure", "class", "reads").open("div", "class", "wide").raw(ReadsSvg.element(shown));
        page.close();
        page.leaf("figcaption", shown.count() + ". " + shown.description()).close();
        if (shown.crossed()) {
            ReadsEntry reads = shown.reads();
            page.open("details").leaf("summary", "Sequence across the junction, as most reads show it");
            page.open("p", "class", "sequence").open("code");
            page.text(reads.before().bases() + "|" + reads.between() + "|"
                    + reads.after().bases());
            page.close().close();
            page.leaf(
                            "p",
                            "Between the two bars: " + shown.between() + ". Told from " + shown.beforeName() + " to "
                                    + shown.afterName() + ".")
                    .close();
        }
    }
}
