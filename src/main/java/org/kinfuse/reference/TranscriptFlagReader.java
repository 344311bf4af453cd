package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.reference.TableRow.Column;

/**
 * Reads the table of transcript versions and of the transcripts that NCBI selected. It has a header line and 7 columns,
 * of which these matter: accession without version, the version in UCSC's alignment, the version in NCBI's annotation
 * release, and its flag.
 */
final class TranscriptFlagReader {
    private static final int FIELDS = 7;
    private static final Column TRANSCRIPT = new Column(0, "transcript");
    private static final Column UCSC_VERSION = new Column(2, "ucsc_version");
    private static final Column NCBI_VERSION = new Column(3, "ncbi105_version");
    private static final Column FLAG = new Column(4, "ncbi105_flag");

    private TranscriptFlagReader() {}

    /**
     * What the table says of a transcript.
     *
     * @param version of the sequence that UCSC aligned, or else the one that NCBI annotated
     * @param selected the list of NCBI that it stands in, if any
     */
    record Facts(OptionalInt version, Optional<TranscriptFlag> selected) {}

    /** Reads every row, by accession without version. */
    static Map<String, Facts> read(Path file, SourceTally tally) {
        Map<String, Facts> facts = new HashMap<>();
        TableLines.ofTabs(file, row -> {
            row.withFields(FIELDS);
            if (row.line() == 1) {
                requireHeader(row, TRANSCRIPT, UCSC_VERSION, NCBI_VERSION, FLAG);
                return;
            }
            tally.read();
            OptionalInt ucsc = version(row, UCSC_VERSION);
            OptionalInt ncbi = version(row, NCBI_VERSION);
            Facts known = facts.put(row.filled(TRANSCRIPT), new Facts(ucsc.isPresent() ? ucsc : ncbi, selected(row)));
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

    private static OptionalInt version(TableRow row, Column column) {
        return row.text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.whole(column, 1));
    }

    private static Optional<TranscriptFlag> selected(TableRow row) {
        return switch (row.text(FLAG)) {
            case "" -> Optional.empty();
            case "MANE Select" -> Optional.of(TranscriptFlag.MANE_SELECT);
            case "RefSeq Select" -> Optional.of(TranscriptFlag.REFSEQ_SELECT);
            default -> throw row.bad(FLAG, "'MANE Select', 'RefSeq Select' or nothing");
        };
    }
}
