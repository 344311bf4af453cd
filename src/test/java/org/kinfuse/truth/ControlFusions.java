package org.kinfuse.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.genes.Gene;
import org.kinfuse.genome.Strand;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.report.TsvColumn;

/** Fusions of known genes at known places; what is kept follows from the strands of the genes. */
final class ControlFusions {
    private static final ReferenceBundle HG19 = ReferenceBundle.hg19();
    private static final Pattern EXONS = Pattern.compile("\\be(\\d+)-e(\\d+)");

    private ControlFusions() {}

    /**
     * A gene and where it is broken.
     *
     * @param lowest first position of what is kept, or the break itself
     * @param highest last position of what is kept, or the break itself
     */
    private record Partner(String gene, String contig, int lowest, int highest) {
        Strand strand() {
            return HG19.genes().named(gene).stream()
                    .map(Gene::strand)
                    .findFirst()
                    .orElse(Strand.FORWARD);
        }

        /** The 5' partner is kept up to its break, which is its end in the direction of the gene. */
        int breakAsFive() {
            return strand() == Strand.FORWARD ? highest : lowest;
        }

        int breakAsThree() {
            return strand() == Strand.FORWARD ? lowest : highest;
        }
    }

    /**
     * A label.
     *
     * @param five the 5' partner
     * @param three the 3' partner
     * @param exons what is stated of exons, empty if nothing
     */
    private record Label(int row, Partner five, Partner three, String exons) {
        Joined places() {
            return new Joined(
                    five.contig(),
                    five.breakAsFive(),
                    five.strand() == Strand.FORWARD ? '+' : '-',
                    three.contig(),
                    three.breakAsThree(),
                    three.strand() == Strand.FORWARD ? '-' : '+');
        }

        String genes() {
            return five.gene() + "::" + three.gene();
        }
    }

    /** Of RNA: junctions at the edges of exons, up to two bases off, so that whole exons are joined. */
    static List<Statement> ofRna() {
        List<Label> labels = new ArrayList<>();
        for (Map<String, String> row : Labels.rows(Statement.Source.RNA)) {
            labels.add(new Label(labels.size() + 1, partner(row, "5"), partner(row, "3"), "whole exons"));
        }
        List<Statement> statements = new ArrayList<>();
        List<Annotated> answers =
                Annotated.of(labels.stream().map(Label::places).toList(), "--rna");
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            statements.add(genes(Statement.Source.RNA, label, answers.get(i)));
            statements.add(new Statement(
                    Statement.Source.RNA, label.row(), Field.EXONS, label.exons(), edges(answers.get(i))));
        }
        return statements;
    }

    private static Partner partner(Map<String, String> row, String end) {
        int position = Integer.parseInt(row.get("pos" + end));
        return new Partner(row.get("gene" + end), "chr" + row.get("chr" + end), position, position);
    }

    private static String edges(Annotated answer) {
        boolean cut = answer.cell(TsvColumn.REASONS).contains("mid-exon:")
                || answer.cell(TsvColumn.FRAME).equals("undecided");
        return cut ? "a cut exon" : "whole exons";
    }

    /** Of the knowledge base: the part of each gene that is kept, with the genes in the variant's name. */
    static List<Statement> ofCivic() {
        List<Label> labels = new ArrayList<>();
        int row = 0;
        for (Map<String, String> variant : Labels.rows(Statement.Source.CIVIC)) {
            row++;
            String name = variant.get("variant");
            if (!variant.get("chromosome").isEmpty()
                    && !variant.getOrDefault("chromosome2", "").isEmpty()
                    && name.contains("-")) {
                String[] genes = name.split(" ", -1)[0].split("-", -1);
                Matcher exons = EXONS.matcher(name);
                labels.add(new Label(
                        row,
                        kept(variant, genes[0], ""),
                        kept(variant, genes[1], "2"),
                        exons.find() ? exons.group(1) + " to " + exons.group(2) : ""));
            }
        }
        List<Statement> statements = new ArrayList<>();
        List<Annotated> answers =
                Annotated.of(labels.stream().map(Label::places).toList());
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            statements.add(genes(Statement.Source.CIVIC, label, answers.get(i)));
            if (!label.exons().isEmpty()) {
                statements.add(new Statement(
                        Statement.Source.CIVIC, label.row(), Field.EXONS, label.exons(), joined(answers.get(i))));
            }
        }
        return statements;
    }

    private static Partner kept(Map<String, String> variant, String gene, String end) {
        int one = Integer.parseInt(variant.get("start" + end));
        int other = Integer.parseInt(variant.get("stop" + end));
        return new Partner(gene, "chr" + variant.get("chromosome" + end), Math.min(one, other), Math.max(one, other));
    }

    /** The last exon of the 5' partner and the first of the 3' one. */
    private static String joined(Annotated answer) {
        String five = answer.cell(TsvColumn.EXONS5);
        String three = answer.cell(TsvColumn.EXONS3);
        return five.substring(five.indexOf('-') + 1) + " to " + three.split("-", -1)[0];
    }

    private static Statement genes(Statement.Source source, Label label, Annotated answer) {
        return new Statement(
                source,
                label.row(),
                Field.GENES,
                GeneSymbols.current(
                                label.genes(),
                                List.of(label.five().gene(), label.three().gene()))
                        .toUpperCase(Locale.ROOT),
                answer.cell(TsvColumn.NAME));
    }
}
