package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.reference.TableRow.Column;

/**
 * Reads the table of transcript versions and of the transcripts that NCBI selected. It has a header line and 7 columns,
 * of which these matter: accession without version, the version in UCSC's alignment, the version in NCBI's annotation
 * release, its flag there, and its accession in MANE for GRCh38.
 */
final class TranscriptFlagReader {
    private static final int FIELDS = 7;
    private static final Column TRANSCRIPT = new Column(0, "transcript");
    private static final Column UCSC_VERSION = new Column(2, "ucsc_version");
    private static final Column NCBI_VERSION = new Column(3, "ncbi105_version");
    private static final Column FLAG = new Column(4, "ncbi105_flag");
    private static final Column MANE = new Column(5, "mane_grch38");

    private TranscriptFlagReader() {}

    /**
     * What the table says of a transcript.
     *
     * @param accession with the version of the sequence that UCSC aligned, or else the one that NCBI annotated
     * @param lists the lists of NCBI that it stands in
     */
    record Facts(Accession accession, Set<TranscriptFlag> lists) {
        Facts {
            lists = Set.copyOf(lists);
        }
    }

    /** Reads every row, by accession without version. */
    static Map<String, Facts> read(Path file, SourceTally tally) {
        Map<String, Facts> facts = new HashMap<>();
        TableLines.ofTabs(file, row -> {
            row.withFields(FIELDS);
            if (row.line() == 1) {
                requireHeader(row, TRANSCRIPT, UCSC_VERSION, NCBI_VERSION, FLAG, MANE);
                return;
            }
            tally.read();
            String base = row.filled(TRANSCRIPT);
            Facts known = facts.put(base, new Facts(versioned(row, base), lists(row)));
            if (known != null) {
                throw row.bad(TRANSCRIPT, "an accession that no earlier line has");
            }
        });
        return facts;
    }

    /** The first line must name the columns as expected: otherwise a column could be taken for another. */
    static void requireHeader(TableRow row, Column... columns) {
        for (Column column : columns) {
            if (!row.text(column).equals(column.label())) {
                throw row.bad(column, "the column name '" + column.label() + "'");
            }
        }
    }

    private static Accession versioned(TableRow row, String base) {
        for (Column column : List.of(UCSC_VERSION, NCBI_VERSION)) {
            if (!row.text(column).isEmpty()) {
                return new Accession(base + "." + row.whole(column, 1));
            }
        }
        return new Accession(base);
    }

    /**
     * MANE Select by accession, whatever the version that GRCh38 has: hg19 often has an earlier one. What the older release
     * flags as MANE Select and MANE has given up since counts as RefSeq Select, which every MANE Select is too.
     */
    private static Set<TranscriptFlag> lists(TableRow row) {
        boolean flagged =
                switch (row.text(FLAG)) {
                    case "" -> false;
                    case "MANE Select", "RefSeq Select" -> true;
                    default -> throw row.bad(FLAG, "'MANE Select', 'RefSeq Select' or nothing");
                };
        if (!row.text(MANE).isEmpty()) {
            return Set.of(TranscriptFlag.MANE_SELECT);
        }
        return flagged ? Set.of(TranscriptFlag.REFSEQ_SELECT) : Set.of();
    }
}
