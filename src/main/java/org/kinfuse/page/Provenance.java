package org.kinfuse.page;

import java.util.Map;
import org.kinfuse.report.RunFacts;

/** How an answer came about. */
final class Provenance {
    private final Markup page;

    Provenance(Markup page) {
        this.page = page;
    }

    void write(RunFacts run) {
        page.open("section", "aria-labelledby", "provenance");
        page.leaf("h2", "How this came about", "id", "provenance", "tabindex", "-1")
                .open("dl");
        page.term("Command", String.join(" ", run.commandLine()));
        for (RunFacts.Input input : run.inputs()) {
            page.term(
                    "Input",
                    input.name() + sum(", header SHA-256 ", input.headerSha256()) + sum(", SHA-256 ", input.sha256()));
        }
        page.term("Program", run.program().name() + " " + run.program().version());
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
        if (!run.settings().isEmpty()) {
            page.term("Thresholds", settings(run.settings()));
        }
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
