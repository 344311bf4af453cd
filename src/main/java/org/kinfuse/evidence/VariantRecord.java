package org.kinfuse.evidence;

import java.util.List;

/**
 * One record of a variant file: a line of VCF, BEDPE or a table, or a record of BCF.
 *
 * @param ordinal the number of the record in its file, from 1
 * @param line the line it stands on, from 1; for BCF the line it has as VCF text
 * @param id the name that the file gives it, empty if none
 * @param event the ordinal of the first record that tells of the same event: its own, unless an earlier record was the
 *     other side of it
 * @param statements what it states, one for each alternate allele, in the order of the file
 * @param remarks what a reader should know beside it, each a sentence; empty if nothing
 * @param standing what the file itself thinks of it
 */
public record VariantRecord(
        int ordinal,
        long line,
        String id,
        int event,
        List<VariantStatement> statements,
        List<String> remarks,
        Standing standing) {

    /** A record of a file that knows no filters. */
    public VariantRecord(
            int ordinal, long line, String id, int event, List<VariantStatement> statements, List<String> remarks) {
        this(ordinal, line, id, event, statements, remarks, Standing.PASSED);
    }

    /** @throws IllegalArgumentException if it states nothing, or belongs to an event that a later record tells of */
    public VariantRecord {
        statements = List.copyOf(statements);
        remarks = List.copyOf(remarks);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a variant record states something, if only why it has no junction");
        }
        if (event < 1 || event > ordinal) {
            throw new IllegalArgumentException(
                    "the event of record " + ordinal + " is told of by it or an earlier one, not by " + event);
        }
    }

    /** Whether an earlier record told of the same event, so that the answer is already there. */
    public boolean repeatsEvent() {
        return event != ordinal;
    }
}
