package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.OtherSymbols;

/**
 * Finds other symbols of genes: a symbol that a table gives to a transcript which the gene models give to a gene of
 * another symbol. Nothing is guessed from the symbols themselves. A symbol that the gene models have is not taken, since
 * it would name two genes: as BHLHE40, which the domain table gives to transcripts of CENPX.
 */
final class OtherSymbolFinder {
    /** Spreadsheets have turned MARCH1 into this; it names several genes and is no symbol. */
    private static final String DATE_PATTERN = "[0-9]{1,2}-[A-Z][a-z]{2}";

    private final Map<String, Set<String>> symbolsByAccession;
    private final Set<String> taken;
    /** By other symbol and symbol, the tables in their order. */
    private final SortedMap<String, SortedMap<String, SortedSet<NamingTable>>> found = new TreeMap<>();

    /** A finder of other symbols of these genes. */
    OtherSymbolFinder(List<Gene> genes) {
        this.symbolsByAccession = genes.stream()
                .flatMap(gene -> gene.transcripts().stream())
                .collect(Collectors.groupingBy(
                        transcript -> transcript.accession().base(),
                        Collectors.mapping(transcript -> transcript.gene(), Collectors.toSet())));
        this.taken = genes.stream().map(gene -> folded(gene.symbol())).collect(Collectors.toUnmodifiableSet());
    }

    /** Takes the symbols of a table, and counts what becomes of each row. */
    OtherSymbolFinder add(NamingTable table, Path file, SourceTally tally) {
        table.read(file, tally, (accession, symbol) -> add(table, accession, symbol, tally));
        return this;
    }

    private void add(NamingTable table, String accession, String symbol, SourceTally tally) {
        Set<String> current = symbolsByAccession.getOrDefault(accession, Set.of());
        if (current.isEmpty()) {
            tally.leaveOut(BundleBuilder.NO_MODEL);
        } else if (current.stream().anyMatch(each -> folded(each).equals(folded(symbol)))) {
            tally.leaveOut("the symbol that the gene table has");
        } else if (taken.contains(folded(symbol))) {
            tally.leaveOut("a symbol that another gene of the gene table has");
        } else if (symbol.matches(DATE_PATTERN)) {
            tally.leaveOut("a date that a spreadsheet has made of a symbol");
        } else {
            current.forEach(each -> found.computeIfAbsent(symbol, other -> new TreeMap<>())
                    .computeIfAbsent(each, one -> new TreeSet<>())
                    .add(table));
        }
    }

    /** All that was found. */
    OtherSymbols names() {
        List<OtherSymbols.Name> names = new ArrayList<>();
        found.forEach((other, symbols) -> symbols.forEach((symbol, tables) -> names.add(new OtherSymbols.Name(
                other,
                symbol,
                tables.stream().map(table -> table.table().option()).toList()))));
        return new OtherSymbols(names);
    }

    private static String folded(String symbol) {
        return symbol.toUpperCase(Locale.ROOT);
    }
}
