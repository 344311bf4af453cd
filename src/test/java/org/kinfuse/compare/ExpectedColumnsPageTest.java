package org.kinfuse.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;
import org.kinfuse.report.TsvColumn;

/** The page on tables of expected fusions is written from their columns. */
class ExpectedColumnsPageTest {
    @Test
    void docsListEveryColumn() {
        String page =
                """
                # Columns of a table of expected fusions

                Tab-separated. The first line that is no comment names the columns, in any order; all may be left out. Lines that
                begin with `#` are comments. An empty cell and `.` are not checked. [how-to-compare.md](how-to-compare.md) tells how
                rows and calls are matched. This page is generated from the program: see `ExpectedColumnsPageTest`.

                | column | example | what it says |
                |---|---|---|
                """
                        + Arrays.stream(ExpectedColumn.values())
                                .map(ExpectedColumnsPageTest::row)
                                .collect(Collectors.joining())
                        + """

                Numbers are `12` (of `0.12` what rounds to it), `>=20`, `<=2`, `1-2`, `50+-10` or `50+-20%`. Words may be several,
                separated by `|`. The other columns of [SAMPLE.fusions.tsv](columns.md) may stand there and are not checked.
                """;

        GoldenFile.of("docs/expected-columns.md").holds(page);
    }

    private static String row(ExpectedColumn column) {
        String example = column.example().isEmpty() ? "" : "`" + column.example() + "`";
        return "| `" + column.header() + "` | " + example.replace("|", "\\|") + " | "
                + column.description().replace("|", "\\|") + " |\n";
    }

    @Test
    void whatIsCheckedIsAColumnOfCalls() {
        for (ExpectedColumn column : ExpectedColumn.values()) {
            if (column.isChecked() && column != ExpectedColumn.FRACTION) {
                assertThat(TsvColumn.valueOf(column.name()).header()).isEqualTo(column.header());
            }
        }
    }
}
