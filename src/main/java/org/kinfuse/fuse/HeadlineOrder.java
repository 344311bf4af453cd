package org.kinfuse.fuse;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Transcript;

/** Which of the products of overlapping genes makes the headline, and what decides. */
public final class HeadlineOrder {
    private static final Criterion[] CRITERIA = Criterion.values();

    private final Interpreter.GenePairs knownPairs;
    private final Comparator<Transcript> preference;

    /** What decides between two products, the weightiest first. */
    public enum Criterion {
        /** Inside genes before near them. */
        INSIDE("both its ends lie inside genes"),
        /** A gene pair known in cancer. */
        KNOWN_PAIR("its gene pair is known in cancer"),
        /** Something that makes a protein. */
        PROTEIN("it makes a protein"),
        /** Genes that make proteins. */
        CODING_GENES("more of its genes make proteins"),
        /** One gene before two. */
        ONE_GENE("one gene holds both its ends"),
        /** A gene with a kinase domain. */
        KINASE("one of its genes has a kinase domain"),
        /** The preferred transcript at the 5' end. */
        FIVE_TRANSCRIPT("its 5' transcript is preferred"),
        /** The preferred transcript at the 3' end. */
        THREE_TRANSCRIPT("its 3' transcript is preferred");

        private final String words;

        Criterion(String words) {
            this.words = words;
        }

        /** What speaks for the product that comes first, without capital or full stop. */
        public String words() {
            return words;
        }
    }

    /**
     * An order.
     *
     * @param knownPairs gene pairs reported in cancer
     * @param preference the preferred transcript first
     */
    public HeadlineOrder(Interpreter.GenePairs knownPairs, Comparator<Transcript> preference) {
        this.knownPairs = knownPairs;
        this.preference = preference;
    }

    /** The product that makes the headline comes first. */
    public Comparator<Product> comparator() {
        return (one, other) -> {
            int order = 0;
            for (int i = 0; order == 0 && i < CRITERIA.length; i++) {
                order = compare(CRITERIA[i], one, other);
            }
            return order;
        };
    }

    /** The criterion by which one product comes before another, or nothing if it does not. */
    public Optional<Criterion> decisive(Product first, Product second) {
        return Stream.of(Criterion.values())
                .filter(criterion -> compare(criterion, first, second) != 0)
                .findFirst()
                .filter(criterion -> compare(criterion, first, second) < 0);
    }

    /** Below zero where the one comes first by this criterion. */
    private int compare(Criterion criterion, Product one, Product other) {
        return switch (criterion) {
            case INSIDE -> Boolean.compare(isInside(other), isInside(one));
            case KNOWN_PAIR -> Boolean.compare(isKnown(other), isKnown(one));
            case PROTEIN -> Boolean.compare(makesNoProtein(one), makesNoProtein(other));
            case CODING_GENES -> Integer.compare(genesWithoutProtein(one), genesWithoutProtein(other));
            case ONE_GENE -> Boolean.compare(other.withinOneGene(), one.withinOneGene());
            case KINASE ->
                Boolean.compare(one.kinase().isEmpty(), other.kinase().isEmpty());
            case FIVE_TRANSCRIPT ->
                preference.compare(
                        one.five().end().transcript(), other.five().end().transcript());
            case THREE_TRANSCRIPT ->
                preference.compare(
                        one.three().end().transcript(), other.three().end().transcript());
        };
    }

    private static boolean isInside(Product product) {
        return product.five().end().isInside() && product.three().end().isInside();
    }

    private boolean isKnown(Product product) {
        return knownPairs.contains(product.five().gene(), product.three().gene());
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
