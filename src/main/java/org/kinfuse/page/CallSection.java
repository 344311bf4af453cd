package org.kinfuse.page;

import java.util.List;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.draw.SchematicSvg;
import org.kinfuse.draw.ShownReads;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.RejectedEntry;

/** A call: what it is, its picture, its reads, its names, what it rests on, and what was turned down beside it. */
final class CallSection {
    private final Markup page;
    private final SchematicMaker schematics;
    private final String foot;
    private final List<RejectedEntry> rejected;

    /**
     * The calls of a sample.
     *
     * @param foot what stands under each picture
     * @param rejected all that was turned down in the sample
     */
    CallSection(Markup page, SchematicMaker schematics, String foot, List<RejectedEntry> rejected) {
        this.page = page;
        this.schematics = schematics;
        this.foot = foot;
        this.rejected = rejected;
    }

    void write(CallEntry call) {
        String number = Integer.toString(call.call());
        page.open("article", "id", "call" + number, "class", "call", "aria-labelledby", "name" + number);
        page.leaf("h2", number + ". " + call.name(), "id", "name" + number);
        page.leaf("p", "Tier " + call.tier() + ": " + call.tierMeaning() + ".");
        page.leaf("p", call.text(), "class", "text");
        page.open("figure").scrollable("Picture of call " + number);
        page.raw(SchematicSvg.element(schematics.of(call), foot)).close().close();
        if (call.reads().told()) {
            ReadsSection.write(page, ShownReads.of(call), number);
        }
        page.leaf("h3", "Reasons").open("ul");
        call.reasons().forEach(reason -> page.leaf("li", reason.sentence()));
        page.close();
        names(call);
        neighbours(call);
        page.leaf("a", "Back to the table", "href", "#calls", "class", "back").close();
    }

    private void names(CallEntry call) {
        page.leaf("h3", "Names").open("dl");
        page.term("HGVS", call.hgvs());
        if (!call.vicc().isEmpty()) {
            page.term("VICC", call.vicc());
        }
        page.term(
                "Laboratory",
                call.laboratory().description() + "; " + call.laboratory().notation());
        page.term("Junction", call.rearrangement() + ", " + junction(call.junction()));
        if (!call.reciprocalOf().isEmpty()) {
            page.open("div").leaf("dt", "Other half of").open("dd");
            for (int other : call.reciprocalOf()) {
                page.leaf("a", "call " + other, "href", "#call" + other);
            }
            page.close().close();
        }
        page.close();
    }

    private static String junction(JunctionEntry junction) {
        int homology = junction.homology();
        String shared = homology == 0 ? "" : ", " + homology + (homology == 1 ? " base" : " bases") + " of homology";
        String inserted = junction.inserted().isEmpty() ? "" : ", " + junction.inserted() + " inserted";
        return junction.precision() + shared + inserted;
    }

    private void neighbours(CallEntry call) {
        List<RejectedEntry> near = Neighbours.of(call, rejected);
        if (!near.isEmpty()) {
            page.leaf("h3", "Turned down nearby");
            new RejectedTable(page)
                    .write(
                            "Rearrangements with an end within " + Neighbours.REACH
                                    + " bases of an end of this call that the rules turned down, the nearest first.",
                            "Turned down near call " + call.call(),
                            near);
        }
    }
}
