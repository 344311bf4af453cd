package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.kinfuse.genes.Accession;
import org.kinfuse.reference.TableRow.Column;

/** The public tables that give gene symbols to accessions, each as of its own date. */
enum NamingTable {
    DOMAINS(PublicTable.DOMAINS, Beginning.FIRST_ROW, 7, new Column(0, "refseq"), new Column(1, "HGNC")),
    KINASES(PublicTable.KINASES, Beginning.HEADER, 16, new Column(6, "Refseq_transcriptID"), new Column(8, "HUGO")),
    MSK_PANEL(PublicTable.MSK_PANEL, Beginning.HEADER, 4, new Column(3, "Reported_Transcript"), new Column(1, "HUGO")),
    MSK_ALL(PublicTable.MSK_ALL, Beginning.HEADER, 5, new Column(4, "Reported_Transcript"), new Column(2, "Gene")),
    HG38_GENES(PublicTable.HG38_GENES, Beginning.FIRST_ROW, 16, new Column(1, "name"), new Column(12, "name2")),
    MANE(PublicTable.MANE, Beginning.HEADER, 3, new Column(2, "refseq_id"), new Column(1, "gene_name"));

    /** Curated and predicted transcripts, coding or not. */
    private static final String ACCESSION_PATTERN = "[NX][MR]_[0-9]+(\\.[0-9]+)?";

    private final PublicTable table;
    private final Beginning beginning;
    private final int fields;
    private final Column accession;
    private final Column symbol;

    private enum Beginning {
        HEADER,
        FIRST_ROW
    }

    NamingTable(PublicTable table, Beginning beginning, int fields, Column accession, Column symbol) {
        this.table = table;
        this.beginning = beginning;
        this.fields = fields;
        this.accession = accession;
        this.symbol = symbol;
    }

    /** The table. */
    PublicTable table() {
        return table;
    }

    /** Hands on each accession, without its version, and the symbol beside it. */
    void read(Path file, SourceTally tally, BiConsumer<String, String> reader) {
        TableLines.ofTabs(file, row -> {
            row.withFields(fields);
            if (row.line() == 1 && beginning == Beginning.HEADER) {
                TranscriptFlagReader.requireHeader(row, accession, symbol);
                return;
            }
            tally.read();
            String text = row.text(accession);
            if (text.equals(MskListReader.HEADING)) {
                tally.leaveOut("a heading inside the table");
            } else if (text.matches(ACCESSION_PATTERN)) {
                reader.accept(new Accession(text).base(), row.filled(symbol).strip());
            } else {
                throw row.bad(accession, "a RefSeq accession such as NM_002529");
            }
        });
    }
}
