package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.kinfuse.genes.Accession;
import org.kinfuse.reference.TableRow.Column;

/** Reads the two lists of transcripts that a clinical laboratory (MSK) reports on: its panel, and all genes. */
final class MskListReader {
    private static final Column PANEL = new Column(0, "Panel");
    private static final Column PANEL_REPORTED = new Column(3, "Reported_Transcript");
    private static final Column IS_PANEL = new Column(0, "IsPanel");
    private static final Column ALL_REPORTED = new Column(4, "Reported_Transcript");
    private static final String ACCESSION_PATTERN = "N[MR]_[0-9]+(\\.[0-9]+)?";

    /** What stands for an accession in a heading inside the list of all genes. */
    static final String HEADING = "Transcripts";

    private MskListReader() {}

    /** Reads the list of the panel: the accessions, without versions. */
    static Set<String> readPanel(Path file, SourceTally tally) {
        return read(file, tally, PANEL, PANEL_REPORTED);
    }

    /** Reads the list for all genes: the accessions, without versions. */
    static Set<String> readAllGenes(Path file, SourceTally tally) {
        return read(file, tally, IS_PANEL, ALL_REPORTED);
    }

    private static Set<String> read(Path file, SourceTally tally, Column first, Column reported) {
        Set<String> accessions = new HashSet<>();
        TableLines.ofTabs(file, row -> {
            row.withFields(reported.index() + 1);
            if (row.line() == 1) {
                TranscriptFlagReader.requireHeader(row, first, reported);
                return;
            }
            tally.read();
            String text = row.text(reported);
            if (text.equals(HEADING)) {
                tally.leaveOut("a heading inside the table");
            } else if (!text.matches(ACCESSION_PATTERN)) {
                throw row.bad(reported, "a RefSeq accession such as NM_002529");
            } else if (!accessions.add(new Accession(text).base())) {
                tally.leaveOut("an accession that an earlier line has");
            }
        });
        return accessions;
    }
}
