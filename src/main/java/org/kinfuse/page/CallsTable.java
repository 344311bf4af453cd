package org.kinfuse.page;

import java.util.List;
import org.kinfuse.report.CallEntry;

/** The table of calls, to sort and filter. */
final class CallsTable {
    private final Markup page;

    CallsTable(Markup page) {
        this.page = page;
    }

    void write(List<CallEntry> calls) {
        page.open("section", "aria-labelledby", "calls");
        page.leaf("h2", "Calls", "id", "calls", "tabindex", "-1");
        if (calls.isEmpty()) {
            page.leaf("p", "No call was made.").close();
            return;
        }
        page.open("p", "class", "tools").open("label", "for", "filter").text("Show calls with");
        page.close();
        page.empty("input", "type", "search", "id", "filter", "placeholder", "gene, frame, tier 1 …");
        page.leaf("span", "", "id", "shown", "role", "status", "aria-live", "polite")
                .close();
        page.scrollable("Table of calls");
        page.open("table", "id", "table");
        page.leaf(
                "caption",
                "One row for each call. The heads of columns are buttons that sort; a number leads to the call.");
        page.open("thead").open("tr");
        for (String head : CallRow.HEADS) {
            page.open("th", "scope", "col")
                    .leaf("button", head, "type", "button")
                    .close();
        }
        page.close().close().open("tbody");
        calls.forEach(this::row);
        page.close().close().close().close();
    }

    private void row(CallEntry call) {
        String number = Integer.toString(call.call());
        page.open("tr", "class", "tier" + call.tier());
        page.open("td")
                .leaf("a", number, "href", "#call" + number, "aria-label", "call " + number)
                .close();
        page.leaf("td", Integer.toString(call.tier()));
        page.leaf("th", call.name(), "scope", "row");
        CallRow.cells(call).forEach(cell -> page.leaf("td", cell));
        page.close();
    }
}
