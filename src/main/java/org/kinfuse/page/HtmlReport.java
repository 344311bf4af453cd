package org.kinfuse.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kinfuse.draw.Gallery;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.draw.SchematicSvg;
import org.kinfuse.draw.ShownReads;
import org.kinfuse.report.CallEntry;
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
        page.open("main");
        table();
        calls();
        rejected();
        provenance(run);
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
        page.term("Library", library(run));
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

    private static String library(RunFacts run) {
        return run.library().medianFragment() == 0
                ? "reads of up to " + run.library().readLength() + " bases"
                : "fragments of " + run.library().medianFragment() + " bases, reads of up to "
                        + run.library().readLength();
    }

    private void table() {
        page.open("section", "aria-labelledby", "calls");
        page.leaf("h2", "Calls", "id", "calls", "tabindex", "-1");
        if (report.calls().isEmpty()) {
            page.leaf("p", "No call was made.").close();
            return;
        }
        page.open("p", "class", "tools").open("label").text("Show calls with ");
        page.empty("input", "type", "search", "id", "filter", "placeholder", "gene, frame, tier 1 …");
        page.close()
                .leaf("span", "", "id", "shown", "role", "status", "aria-live", "polite")
                .close();
        page.open("div", "class", "wide").open("table", "id", "table");
        page.leaf(
                "caption", "A button in a column's head sorts by it; a number in the first column leads to the call.");
        page.open("thead").open("tr");
        for (String head : CallRow.HEADS) {
            page.open("th", "scope", "col")
                    .leaf("button", head, "type", "button")
                    .close();
        }
        page.close().close().open("tbody");
        report.calls().forEach(this::row);
        page.close().close().close().close();
    }

    private void row(CallEntry call) {
        String number = Integer.toString(call.call());
        page.open("tr", "class", "tier" + call.tier());
        page.open("td").leaf("a", number, "href", "#call" + number).close();
        page.leaf("td", Integer.toString(call.tier()));
        page.leaf("th", call.name(), "scope", "row");
        CallRow.cells(call).forEach(cell -> page.leaf("td", cell));
        page.close();
    }

    private void calls() {
        for (CallEntry call : report.calls()) {
            String number = Integer.toString(call.call());
            page.open("article", "id", "call" + number, "class", "call", "aria-labelledby", "name" + number);
            page.leaf("h2", number + ". " + call.name(), "id", "name" + number);
            page.leaf("p", "Tier " + call.tier() + ": " + call.tierMeaning() + ".");
            page.leaf("p", call.text(), "class", "text");
            page.open("figure")
                    .raw(SchematicSvg.element(schematics.of(call), Gallery.foot(report.run())))
                    .close();
            reads(call);
            names(call);
            page.leaf("h3", "Reasons").open("ul");
            call.reasons().forEach(reason -> page.leaf("li", reason.sentence()));
            page.close();
            page.leaf("a", "Back to the table", "href", "#calls", "class", "back")
                    .close();
        }
    }

    private void reads(CallEntry call) {
        if (call.reads().told()) {
            ReadsSection.write(page, ShownReads.of(call));
        }
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
        page.term("Junction", junction(call));
        if (!call.reciprocalOf().isEmpty()) {
            page.term("Other half of", "call " + join(call.reciprocalOf()));
        }
        page.close();
    }

    private static String join(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private static String junction(CallEntry call) {
        String inserted = call.junction().inserted().isEmpty()
                ? ""
                : ", " + call.junction().inserted() + " inserted";
        String homology =
                call.junction().homology() == 0 ? "" : ", " + call.junction().homology() + " bases of homology";
        return call.rearrangement() + ", " + call.junction().precision() + homology + inserted;
    }

    private void rejected() {
        page.open("section", "aria-labelledby", "rejected");
        page.leaf("h2", "Turned down", "id", "rejected");
        if (report.rejected().isEmpty()) {
            page.leaf("p", "Nothing was.").close();
            return;
        }
        page.open("details").leaf("summary", report.rejected().size() + " rearrangements were seen and turned down");
        page.open("div", "class", "wide").open("table").open("thead").open("tr");
        for (String head :
                List.of("Genes", "Class", "First end", "Second end", "Fragments", "Rule", "Value", "Threshold")) {
            page.leaf("th", head, "scope", "col");
        }
        page.close().close().open("tbody");
        for (RejectedEntry entry : report.rejected()) {
            entry.failed()
                    .forEach(rule -> page.row(List.of(
                            entry.genes(),
                            entry.rearrangement(),
                            entry.junction().first().contig() + ":"
                                    + entry.junction().first().position(),
                            entry.junction().second().contig() + ":"
                                    + entry.junction().second().position(),
                            Integer.toString(entry.support().uniqueFragments()),
                            rule.rule(),
                            rule.value(),
                            rule.threshold())));
        }
        page.close().close().close().close().close();
    }

    private void provenance(RunFacts run) {
        page.open("section", "aria-labelledby", "provenance");
        page.leaf("h2", "How this came about", "id", "provenance").open("dl");
        page.term("Command", String.join(" ", run.commandLine()));
        for (RunFacts.Input input : run.inputs()) {
            page.term(
                    "Input",
                    input.name() + sum(", header SHA-256 ", input.headerSha256()) + sum(", SHA-256 ", input.sha256()));
        }
        page.term(
                "Bundle",
                run.reference().version() + sum(", SHA-256 ", run.reference().sha256()));
        for (RunFacts.Stage stage : run.stages()) {
            page.term(
                    "After " + stage.stage(),
                    String.join(
                            "; ",
                            stage.counts().stream()
                                    .map(one -> one.what() + " " + one.number())
                                    .toList()));
        }
        page.term("Thresholds", settings(run.settings()));
        page.close().close();
    }

    private static String sum(String label, String sum) {
        return sum.isEmpty() ? "" : label + sum;
    }

    private static String settings(Map<String, Integer> settings) {
        return String.join(
                "; ",
                settings.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
