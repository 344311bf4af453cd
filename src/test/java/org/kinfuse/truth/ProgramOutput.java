package org.kinfuse.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinfuse.report.TsvColumn;

/**
 * What iAnnotateSV expects of itself: genes, sites and kinase domains. Its word for the frame is left out, since in its
 * default mode it calls every fusion of two introns in frame.
 */
final class ProgramOutput {
    private ProgramOutput() {}

    static List<Statement> statements() {
        List<Map<String, String>> rows = Labels.rows(Statement.Source.PROGRAM);
        List<Joined> places = rows.stream()
                .map(row -> new Joined(
                        contig(row, 1),
                        position(row, 1),
                        strand(row, 1),
                        contig(row, 2),
                        position(row, 2),
                        strand(row, 2)))
                .toList();
        List<Annotated> answers = Annotated.of(places);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            compared(i + 1, rows.get(i), answers.get(i)).forEach(statements::add);
        }
        return statements;
    }

    private static String contig(Map<String, String> row, int end) {
        return "chr" + row.get("chr" + end);
    }

    private static int position(Map<String, String> row, int end) {
        return Integer.parseInt(row.get("pos" + end));
    }

    /** 0 reads towards the break on the forward strand: what is left of it is kept. */
    private static char strand(Map<String, String> row, int end) {
        return row.get("str" + end).equals("0") ? '+' : '-';
    }

    private static Stream<Statement> compared(int row, Map<String, String> label, Annotated answer) {
        return Stream.of(
                of(
                        row,
                        Field.GENES,
                        current(label, label.get("gene1") + " " + label.get("gene2")),
                        gene(label, answer, 1) + " " + gene(label, answer, 2)),
                of(row, Field.SITE1, site(label, 1), answer.siteAt(contig(label, 1), position(label, 1))),
                of(row, Field.SITE2, site(label, 2), answer.siteAt(contig(label, 2), position(label, 2))),
                of(row, Field.KINASE, kinase(label), kinase(answer)));
    }

    private static Statement of(int row, Field field, String label, String ours) {
        return new Statement(Statement.Source.PROGRAM, row, field, label, ours);
    }

    private static String gene(Map<String, String> label, Annotated answer, int end) {
        return answer.geneAt(contig(label, end), position(label, end));
    }

    /** The laboratory's reports write {@code 3-UTR} what the program writes {@code 3'-UTR}. */
    private static String site(Map<String, String> label, int end) {
        return current(label, label.get("site" + end).replace("'-UTR", "-UTR"));
    }

    private static String current(Map<String, String> label, String text) {
        return GeneSymbols.current(text, List.of(label.get("gene1"), label.get("gene2")));
    }

    /** Kept wholly or in part by a fusion of two genes, and nothing otherwise: the program tells it of no other event. */
    private static String kinase(Map<String, String> label) {
        String words = label.get("kinase_domain1") + label.get("kinase_domain2");
        return words.replace("Partial Kinase Domain Included", "partial").replace("Kinase Domain Included", "retained");
    }

    private static String kinase(Annotated answer) {
        String status = answer.cell(TsvColumn.KINASE_STATUS);
        boolean fusion = answer.cell(TsvColumn.LAB_DESCRIPTION).startsWith("Protein Fusion");
        return fusion && (status.equals("retained") || status.equals("partial")) ? status : "";
    }
}
