package org.kinfuse.genes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Symbols under which other tables know the genes of the gene models: former ones, as WHSC1 of NSD2, and later ones, as
 * SEPTIN6 of SEPT6. A gene is printed under the symbol of the gene models and found under all of them. A symbol that a
 * gene of the gene models has is never another symbol too. Upper and lower case play no part.
 */
public final class OtherSymbols {
    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::other).thenComparing(Name::symbol);

    private final List<Name> names;
    private final Map<String, List<String>> symbols;

    /**
     * Another symbol of a gene.
     *
     * @param other the symbol that another table has
     * @param symbol the symbol that the gene models have
     * @param tables the names of the tables that say so
     */
    public record Name(String other, String symbol, List<String> tables) {
        /** @throws IllegalArgumentException if a symbol is blank, the two are one, or no table says so */
        public Name {
            tables = List.copyOf(tables);
            if (other.isBlank() || symbol.isBlank() || folded(other).equals(folded(symbol)) || tables.isEmpty()) {
                throw new IllegalArgumentException(
                        "another symbol is one that a table has and the gene models have not," + " not '" + other
                                + "' for '" + symbol + "' by " + tables);
            }
        }
    }

    /**
     * A set of names.
     *
     * @throws IllegalArgumentException if a symbol is both another symbol and one of the gene models
     */
    public OtherSymbols(Collection<Name> names) {
        this.names = names.stream().sorted(ORDER).toList();
        this.symbols = this.names.stream()
                .collect(Collectors.groupingBy(
                        name -> folded(name.other()),
                        Collectors.collectingAndThen(Collectors.toList(), same -> same.stream()
                                .map(Name::symbol)
                                .distinct()
                                .sorted()
                                .toList())));
        for (Name name : this.names) {
            if (symbols.containsKey(folded(name.symbol()))) {
                throw new IllegalArgumentException(
                        name.symbol() + " is a symbol of the gene models and another symbol too");
            }
        }
    }

    /** No other symbols. */
    public static OtherSymbols none() {
        return new OtherSymbols(List.of());
    }

    /** All names, in alphabetical order. */
    public List<Name> names() {
        return names;
    }

    /**
     * The symbols in the gene models of what is called so elsewhere, in alphabetical order: none if it is no other symbol,
     * several if tables give it to several genes.
     */
    public List<String> symbolsOf(String other) {
        return symbols.getOrDefault(folded(other), List.of());
    }

    /** The symbol in the gene models, if there is exactly one for this other symbol; or else the symbol as it is. */
    public String current(String symbol) {
        List<String> found = symbolsOf(symbol);
        return found.size() == 1 ? found.get(0) : symbol;
    }

    private static String folded(String symbol) {
        return symbol.toUpperCase(Locale.ROOT);
    }
}
