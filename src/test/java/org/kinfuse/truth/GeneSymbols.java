package org.kinfuse.truth;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.genes.OtherSymbols;
import org.kinfuse.reference.ReferenceBundle;

/** Labels are as old as their tables: their gene symbols are compared under those of the gene models. */
final class GeneSymbols {
    private static final OtherSymbols OTHERS = ReferenceBundle.hg19().otherSymbols();

    private GeneSymbols() {}

    /** A label with the genes that it speaks of under the symbols of the gene models. */
    static String current(String label, List<String> genes) {
        String current = label;
        for (String gene : genes) {
            // In notation the class follows without a space: c.477-36:FAM175Adel.
            Pattern symbol = Pattern.compile(
                    "(?<![A-Za-z0-9-])" + Pattern.quote(gene) + "(?=(?:del|dup|inv|ins)?(?:[^A-Za-z0-9-]|$))");
            current = symbol.matcher(current).replaceAll(Matcher.quoteReplacement(OTHERS.current(gene)));
        }
        return current;
    }
}
