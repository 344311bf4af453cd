package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.genes.Domain;
import org.kinfuse.reference.DomainTableReader.Row;

/**
 * Makes one kinase domain of what several databases say about one stretch of a protein.
 *
 * <p>Rows that overlap are one stretch. Its name, accession and extent are those of one database, so that they fit
 * together: Pfam, as in MSK's table, else SMART, else a family of CDD or another database, else a superfamily
 * ({@code cl…}). Several rows of that database count from the first residue of the first to the last of the last, and
 * the widest gives the name.
 *
 * <p>Databases report a kinase domain with a long insertion as two pieces. A catalytic domain has 250 to 300 residues
 * (Hanks and Hunter 1995, doi:10.1096/fasebj.9.8.7768349), so a piece of less than 160 is one lobe of it and is joined to the
 * piece after it, or else to the one before it, if that is at most 300 residues away: SRPK1 80-224 and 476-655, CDC7
 * 64-218 and 334-570. The two whole domains of JAK2 (546-805, 849-1120) stay two.
 */
final class KinaseStretches {
    private static final int SHORTEST_WHOLE_DOMAIN = 160;
    private static final int LONGEST_INSERTION = 300;
    private static final List<String> DATABASES = List.of("pfam", "smart", "", "cl");

    private KinaseStretches() {}

    /** The kinase domains of a protein, by residue, from the rows that speak of kinase domains. */
    static List<Domain> merge(List<Row> kinaseRows) {
        List<Domain> domains = new ArrayList<>();
        List<Row> stretch = new ArrayList<>();
        int end = 0;
        for (Row row :
                kinaseRows.stream().sorted(Comparator.comparingInt(Row::first)).toList()) {
            if (!stretch.isEmpty() && row.first() > end) {
                domains.add(asOne(stretch));
                stretch.clear();
            }
            stretch.add(row);
            end = Math.max(end, row.last());
        }
        if (!stretch.isEmpty()) {
            domains.add(asOne(stretch));
        }
        joinPieces(domains);
        return domains;
    }

    private static void joinPieces(List<Domain> domains) {
        int i = 0;
        while (i < domains.size()) {
            boolean isPiece = domains.get(i).length() < SHORTEST_WHOLE_DOMAIN;
            if (isPiece && areNear(domains, i)) {
                domains.set(i, joined(domains.get(i), domains.remove(i + 1)));
            } else if (isPiece && areNear(domains, i - 1)) {
                domains.set(i - 1, joined(domains.get(i - 1), domains.remove(i)));
            } else {
                i++;
            }
        }
    }

    /** Whether a domain and the one after it exist and are near enough to be pieces of one. */
    private static boolean areNear(List<Domain> domains, int first) {
        return first >= 0
                && first + 1 < domains.size()
                && domains.get(first + 1).firstResidue() - domains.get(first).lastResidue() <= LONGEST_INSERTION;
    }

    private static Domain joined(Domain first, Domain second) {
        Domain longer = second.length() > first.length() ? second : first;
        return DomainTerm.of(longer).at(first.firstResidue(), second.lastResidue());
    }

    private static Domain asOne(List<Row> stretch) {
        int best = stretch.stream().mapToInt(KinaseStretches::rankOf).min().orElseThrow();
        List<Row> chosen = stretch.stream().filter(row -> rankOf(row) == best).toList();
        Row widest = chosen.stream()
                .min(Comparator.comparingInt((Row row) -> row.first() - row.last())
                        .thenComparingInt(Row::first)
                        .thenComparing(Row::name))
                .orElseThrow();
        return new Domain(
                widest.name(),
                widest.identifier(),
                Domain.Kind.KINASE,
                chosen.stream().mapToInt(Row::first).min().orElseThrow(),
                chosen.stream().mapToInt(Row::last).max().orElseThrow());
    }

    private static int rankOf(Row row) {
        String database = row.identifier().replaceAll("[0-9]", "");
        int rank = DATABASES.indexOf(database);
        return rank < 0 ? DATABASES.indexOf("") : rank;
    }
}
