package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.reference.TableRow.Column;

/**
 * Reads MSK's table of kinase domains: a header line and 16 columns; positions one-based and closed, the position of the
 * domain's first residue before that of its last, so that on the reverse strand the higher position comes first.
 */
final class KinaseTableReader {
    private static final int FIELDS = 16;
    private static final Column CHR = new Column(0, "Chr");
    private static final Column START = new Column(1, "Start");
    private static final Column END = new Column(2, "End");
    private static final Column STRAND = new Column(3, "Strand");
    private static final Column TRANSCRIPT = new Column(6, "Refseq_transcriptID");
    private static final Column SYMBOL = new Column(8, "HUGO");
    private static final Column TYPE = new Column(9, "Kinase_domain_Type");
    private static final Column EXON_START = new Column(10, "Exon_start");
    private static final Column EXON_END = new Column(11, "Exon_end");
    private static final Column AA_START = new Column(12, "AA_start");
    private static final Column AA_END = new Column(13, "AA_end");
    private static final Pattern EXON = Pattern.compile("exon([1-9][0-9]*)");
    private static final Pattern PFAM = Pattern.compile("PF([0-9]{5})");

    private KinaseTableReader() {}

    /**
     * A kinase domain.
     *
     * @param accession the transcript's accession, without version
     * @param symbol the gene symbol as the table has it, which may be outdated
     * @param place from the first base of the first codon to the last base of the last, whichever is lower
     * @param exons ranks of the exons of its two ends
     * @param residues its first and last residue
     * @param identifier Pfam accession in the form of other tables, {@code pfam07714}
     */
    record Row(
            String accession, String symbol, GenomicInterval place, Range exons, Range residues, String identifier) {}

    /**
     * Two numbers from 1, in order.
     *
     * @param first the first
     * @param last the last
     */
    record Range(int first, int last) {}

    /**
     * Reads every row.
     *
     * @throws BadInput if there is none: a bundle without kinases would answer every question with no
     */
    static List<Row> read(Path file, GenomeBuild build, SourceTally tally) {
        List<Row> rows = new ArrayList<>();
        TableLines.ofTabs(file, row -> {
            row.withFields(FIELDS);
            if (row.line() == 1) {
                TranscriptFlagReader.requireHeader(row, CHR, START, END, TRANSCRIPT, EXON_START, AA_START);
                return;
            }
            tally.read();
            rows.add(kinase(row, build));
        });
        if (rows.isEmpty()) {
            throw new BadInput(file + " has no kinase domain: expected a row for each behind the header line");
        }
        return rows;
    }

    private static Row kinase(TableRow row, GenomeBuild build) {
        Contig contig = build.contig(row.filled(CHR)).orElseThrow(() -> row.bad(CHR, "a contig of " + build.name()));
        int start = row.whole(START, 1);
        int end = row.whole(END, 1);
        boolean forward = start <= end;
        if (!row.text(STRAND).equals(forward ? "+" : "-")) {
            throw row.bad(STRAND, "+ where Start is lower than End, - where it is higher");
        }
        Matcher pfam = PFAM.matcher(row.text(TYPE));
        if (!pfam.matches()) {
            throw row.bad(TYPE, "a Pfam accession such as PF07714");
        }
        return new Row(
                row.filled(TRANSCRIPT),
                row.filled(SYMBOL),
                new GenomicInterval(contig, Math.min(start, end), Math.max(start, end)),
                new Range(exon(row, EXON_START), exon(row, EXON_END)),
                new Range(row.whole(AA_START, 1), row.whole(AA_END, 1)),
                "pfam" + pfam.group(1));
    }

    private static int exon(TableRow row, Column column) {
        Matcher exon = EXON.matcher(row.text(column));
        if (!exon.matches()) {
            throw row.bad(column, "an exon such as exon13");
        }
        return Integer.parseInt(exon.group(1));
    }
}
