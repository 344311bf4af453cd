package org.kinfuse.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;
import org.kinfuse.normals.PanelColumn;

/** The page on columns is written from the columns. */
class ColumnsPageTest {
    @Test
    void docsListEveryColumn() {
        String page =
                "# Columns\n\nTab-separated, one header line, a dot where there is nothing. Names stay; new columns "
                        + "come last. This page is\ngenerated from the program: see `ColumnsPageTest`.\n\n"
                        + "## SAMPLE.fusions.tsv\n\nOne row for each call. Where no transcript comes of a rearrangement, the "
                        + "columns of the two partners hold its first and\nits second end in genome order.\n\n"
                        + table(Arrays.stream(TsvColumn.values())
                                .map(column -> row(column.header(), column.description()))
                                .collect(Collectors.joining()))
                        + "\n## SAMPLE.rejected.tsv\n\nOne row for each rule that turned a rearrangement down.\n\n"
                        + table(Arrays.stream(RejectedColumn.values())
                                .map(column -> row(column.header(), column.description()))
                                .collect(Collectors.joining()))
                        + "\n## SAMPLE.callability.tsv\n\nOne row for each intron in which a kinase gene is known to break, of "
                        + "DNA; see [callability.md](callability.md).\n\n"
                        + table(Arrays.stream(CallabilityColumn.values())
                                .map(column -> row(column.header(), column.description()))
                                .collect(Collectors.joining()))
                        + "\n## SAMPLE.fusions.tsv of annotate\n\nOne row for each junction, one-sided record and pair of "
                        + "places without sides, in the order of the file. The columns above\ncome first, as far as `lab_notation`, then these:\n\n"
                        + table(Arrays.stream(AnnotationColumn.values())
                                .map(column -> row(column.header(), column.description()))
                                .collect(Collectors.joining()))
                        + "\n## A panel of normals\n\nThe table that `kinfuse normals build` makes, below the lines that begin "
                        + "with `##`; see [how-to-normals.md](how-to-normals.md).\n\n"
                        + table(Arrays.stream(PanelColumn.values())
                                .map(column -> row(column.header(), column.description()))
                                .collect(Collectors.joining()))
                        + "\n## INFO of SAMPLE.annotated.vcf.gz\n\nEvery key is a list with one value for each finding of the "
                        + "record, all in the same order: an `<INV>` has two. A dot stands\nwhere a finding has no value; a key "
                        + "of which no finding has a value is left out. Both records of one event bear the same\nentries. "
                        + "Blanks, commas, semicolons, `=` and `%` within a value are percent-encoded, as VCF asks for.\n\n"
                        + "| key | type | what it holds |\n|---|---|---|\n"
                        + Arrays.stream(AnnotationKey.values())
                                .map(ColumnsPageTest::infoRow)
                                .collect(Collectors.joining());

        GoldenFile.of("docs/columns.md").holds(page);
    }

    private static String infoRow(AnnotationKey key) {
        String type = key.declaration().replaceAll(".*,Type=(\\w+),.*", "$1");
        return "| `" + key.key() + "` | " + type + " | " + key.description().replace("|", "\\|") + " |\n";
    }

    private static String table(String rows) {
        return "| column | what it holds |\n|---|---|\n" + rows;
    }

    private static String row(String name, String description) {
        return "| `" + name + "` | " + description.replace("|", "\\|") + " |\n";
    }
}
