package org.kinfuse.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.kinfuse.draw.Gallery;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.RejectedEntry;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.Summary;

/**
 * The report of a sample as one HTML file: verdict, table of calls, each call with its picture and its reasons, what was turned
 * down, and how it all came about. It holds its own style and script and asks for nothing else, so that it works from a
 * folder, without a network, and as a print.
 */
public final class HtmlReport {
    /** Rows of what was turned down: a noisy sample has thousands, and its own table has them all. */
    private static final int MOST_REJECTED = 500;

    private final FusionReport report;
    private final SchematicMaker schematics;
    private final Markup page = new Markup();

    private HtmlReport(FusionReport report, SchematicMaker schematics) {
        this.report = report;
        this.schematics = schematics;
    }

    /**
     * Writes the page. The same answer gives the same bytes.
     *
     * @param schematics draws by the gene models that the calls were made with
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void write(FusionReport report, SchematicMaker schematics, OutputStream out) throws IOException {
        out.write(new HtmlReport(report, schematics).document().getBytes(StandardCharsets.UTF_8));
    }

    private String document() {
        RunFacts run = report.run();
        page.open("html", "lang", "en").open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.leaf("title", "Fusions of " + run.sample());
        page.open("style").raw(resource("report.css")).close().close();
        page.open("body");
        page.leaf("a", "Skip to the calls", "href", "#calls", "class", "skip");
        head(run);
        contents();
        page.open("main");
        new CallsTable(page).write(report.calls());
        CallSection calls = new CallSection(page, schematics, Gallery.foot(run), report.rejected());
        report.calls().forEach(calls::write);
        if (report.comesFromReads()) {
            rejected();
            new CallabilitySection(page).write(report);
        }
        new Provenance(page).write(run);
        page.close();
        page.open("script").raw(resource("report.js")).close();
        return page.close().close().document();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program holds its own " + name, e);
        }
    }

    private void head(RunFacts run) {
        page.open("header");
        page.leaf("h1", "Gene fusions of " + run.sample());
        page.leaf("p", Summary.verdictOf(report), "class", "verdict", "id", "verdict");
        page.open("dl", "class", "facts");
        if (report.comesFromReads()) {
            page.term("Library", library(run));
        }
        if (!report.callability().isEmpty()) {
            page.term("Read deeply", CallabilitySection.share(report.callability()));
        }
        if (!run.normal().isEmpty()) {
            page.term("Matched normal", run.normal());
        }
        page.term(
                "Genome",
                run.reference().build() + ", reference bundle "
                        + run.reference().version());
        page.term("Transcripts", run.transcripts());
        page.term("Program", run.program().name() + " " + run.program().version());
        page.close();
        page.leaf(
                "p",
                "For research use only. Nothing here has been validated for the diagnosis or treatment of patients.",
                "class",
                "warning",
                "role",
                "note");
        page.close();
    }

    private void contents() {
        page.open("nav", "aria-label", "Parts of this page").open("ul");
        item("Calls", "#calls");
        if (report.comesFromReads()) {
            item("Turned down", "#rejected");
            item("Could it have been seen?", "#callability");
        }
        item("How this came about", "#provenance");
        page.close().close();
    }

    private void item(String words, String place) {
        page.open("li").leaf("a", words, "href", place).close();
    }

    private static String library(RunFacts run) {
        return run.library().medianFragment() == 0
                ? "reads of up to " + run.library().readLength() + " bases"
                : "fragments of " + run.library().medianFragment() + " bases, reads of up to "
                        + run.library().readLength();
    }

    private void rejected() {
        List<RejectedEntry> rejected = report.rejected();
        page.open("section", "aria-labelledby", "rejected");
        page.leaf("h2", "Turned down", "id", "rejected", "tabindex", "-1");
        if (rejected.isEmpty()) {
            page.leaf("p", "Nothing was.").close();
            return;
        }
        int shown = Math.min(MOST_REJECTED, rejected.size());
        String rest = shown < rejected.size()
                ? " The first " + shown + " are shown; the table of what was rejected has all."
                : "";
        page.open("details")
                .leaf(
                        "summary",
                        rejected.size() == 1
                                ? "1 rearrangement was seen and turned down"
                                : rejected.size() + " rearrangements were seen and turned down");
        new RejectedTable(page)
                .write(
                        "What was seen and is no call, in order of position, and why." + rest,
                        "Table of what was turned down",
                        rejected.subList(0, shown));
        page.close().close();
    }
}
