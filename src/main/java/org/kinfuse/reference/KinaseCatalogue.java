package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinfuse.reference.DomainTableReader.Row;
import org.kinfuse.reference.TableRow.Column;

/**
 * What counts as the catalytic domain of a kinase: this project's own lists, which are part of the program. The lists
 * themselves say what they hold and why.
 */
final class KinaseCatalogue {
    private static final Column FIRST = new Column(0, "first");
    private static final String ANYTHING = "*";

    private final Set<String> names;
    private final List<String> beginnings;
    private final Set<String> notKinases;
    private final Map<String, List<Row>> more;

    private KinaseCatalogue(
            Set<String> names, List<String> beginnings, Set<String> notKinases, Map<String, List<Row>> more) {
        this.names = names;
        this.beginnings = beginnings;
        this.notKinases = notKinases;
        this.more = more;
    }

    /** Reads the lists. */
    static KinaseCatalogue read() {
        Set<String> names = new HashSet<>();
        List<String> beginnings = new ArrayList<>();
        TableLines.ofPackaged(OwnTables.KINASE_NAMES, row -> {
            String name = row.filled(FIRST);
            if (name.endsWith(ANYTHING)) {
                beginnings.add(name.substring(0, name.length() - ANYTHING.length()));
            } else {
                names.add(name);
            }
        });
        Set<String> notKinases = new HashSet<>();
        TableLines.ofPackaged(OwnTables.NOT_KINASES, row -> notKinases.add(row.filled(FIRST)));
        Map<String, List<Row>> more = new HashMap<>();
        TableLines.ofPackaged(OwnTables.MORE_KINASES, row -> {
            Row kinase = readDomain(row);
            more.computeIfAbsent(kinase.accession(), unused -> new ArrayList<>())
                    .add(kinase);
        });
        return new KinaseCatalogue(names, beginnings, notKinases, more);
    }

    private static Row readDomain(TableRow row) {
        return new Row(
                row.filled(FIRST),
                row.whole(new Column(1, "protein length"), 1),
                row.whole(new Column(2, "first residue"), 1),
                row.whole(new Column(3, "last residue"), 1),
                row.filled(new Column(4, "name")),
                row.text(new Column(5, "identifier")));
    }

    /** Whether a domain of a gene is the catalytic domain of a kinase. */
    boolean isKinase(String symbol, Row domain) {
        return !notKinases.contains(symbol)
                && (names.contains(domain.name())
                        || names.contains(domain.identifier())
                        || beginnings.stream().anyMatch(domain.name()::startsWith));
    }

    /** Kinase domains of a transcript that the public tables lack. */
    List<Row> more(String accession) {
        return more.getOrDefault(accession, List.of());
    }
}
