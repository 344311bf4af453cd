package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kinfuse.reference.TableRow.Column;

/**
 * Reads the table of protein domains: no header, 7 columns, amino acids counted from 1. The last column is an accession
 * in a domain database for most rows; where it is a description instead, it is dropped.
 */
final class DomainTableReader {
    private static final int FIELDS = 7;
    private static final Column TRANSCRIPT = new Column(0, "transcript");
    private static final Column PROTEIN_LENGTH = new Column(2, "protein length");
    private static final Column FIRST = new Column(3, "first residue");
    private static final Column LAST = new Column(4, "last residue");
    private static final Column NAME = new Column(5, "name");
    private static final Column IDENTIFIER = new Column(6, "identifier");
    private static final String NOTHING = "NA";

    /** Accessions of Pfam, CDD and what CDD includes. */
    private static final Pattern ACCESSION =
            Pattern.compile("(pfam|cd|cl|smart|COG|KOG|TIGR|PRK|PTZ|PHA|PLN|CHL|sd)[0-9]+");

    private DomainTableReader() {}

    /**
     * A domain of a protein.
     *
     * @param accession the transcript's accession, without version
     * @param proteinLength residues of the protein that the row speaks of
     * @param first first residue of the domain
     * @param last last residue of the domain
     * @param name its name
     * @param identifier its accession, empty if none is known
     */
    record Row(String accession, int proteinLength, int first, int last, String name, String identifier) {}

    /** Reads every usable row, by accession. */
    static Map<String, List<Row>> read(Path file, SourceTally tally) {
        Map<String, List<Row>> rows = new HashMap<>();
        TableLines.ofTabs(file, row -> {
            tally.read();
            row.withFields(FIELDS);
            if (row.text(FIRST).equals(NOTHING)) {
                tally.leaveOut("names a protein without a domain");
                return;
            }
            Row domain = domain(row);
            if (domain.last() > domain.proteinLength()) {
                tally.leaveOut("ends beyond its protein");
                return;
            }
            rows.computeIfAbsent(domain.accession(), unused -> new ArrayList<>())
                    .add(domain);
        });
        return rows;
    }

    private static Row domain(TableRow row) {
        int first = row.whole(FIRST, 1);
        int last = row.whole(LAST, 1);
        if (last < first) {
            throw row.bad(LAST, "no less than the first residue");
        }
        String name = row.filled(NAME);
        String identifier = List.of(row.text(IDENTIFIER), name).stream()
                .filter(text -> ACCESSION.matcher(text).matches())
                .findFirst()
                .orElse("");
        return new Row(row.filled(TRANSCRIPT), row.whole(PROTEIN_LENGTH, 1), first, last, name, identifier);
    }
}
