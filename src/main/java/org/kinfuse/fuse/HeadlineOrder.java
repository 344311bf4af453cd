package org.kinfuse.fuse;

import java.util.Comparator;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Transcript;

/** Which of the products of overlapping genes makes the headline. */
final class HeadlineOrder {
    private HeadlineOrder() {}

    /** Inside genes before near them, a known pair, what makes a protein, coding, one gene, kinases, the lists. */
    static Comparator<Product> of(Interpreter.GenePairs knownPairs, Comparator<Transcript> preference) {
        return Comparator.<Product, Boolean>comparing(
                        product -> !product.five().end().isInside()
                                || !product.three().end().isInside())
                .thenComparing(product -> !knownPairs.contains(
                        product.five().gene(), product.three().gene()))
                .thenComparing(HeadlineOrder::makesNoProtein)
                .thenComparingInt(HeadlineOrder::genesWithoutProtein)
                .thenComparing(product -> !product.withinOneGene())
                .thenComparing(product -> product.kinase().isEmpty())
                .thenComparing(product -> product.five().end().transcript(), preference)
                .thenComparing(product -> product.three().end().transcript(), preference);
    }

    /** Two genes that make no protein together, one of them no protein at all, do not hide two broken coding genes. */
    static boolean needsGeneWithoutProtein(Product product) {
        return makesNoProtein(product) && genesWithoutProtein(product) > 0;
    }

    private static boolean makesNoProtein(Product product) {
        return product.reading().verdict().frame() == Frame.NOT_CODING;
    }

    private static int genesWithoutProtein(Product product) {
        return withoutProtein(product.five()) + withoutProtein(product.three());
    }

    private static int withoutProtein(Partner partner) {
        return partner.end().transcript().coding().isEmpty() ? 1 : 0;
    }
}
