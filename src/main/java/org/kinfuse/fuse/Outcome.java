package org.kinfuse.fuse;

import java.util.List;
import java.util.Optional;
import org.kinfuse.locate.Place;

/** What a rearrangement makes of the genes at its two ends. */
public sealed interface Outcome {

    /**
     * Calls the function for the kind of outcome: every kind must be answered.
     *
     * @param <T> type of the answer
     */
    <T> T fold(Cases<T> cases);

    /**
     * One answer for each kind of outcome.
     *
     * @param <T> type of the answer
     */
    interface Cases<T> {
        /** A transcript that starts in one gene and ends in the other. */
        T product(Product product);

        /** No such transcript. */
        T noProduct(NoProduct noProduct);
    }

    /**
     * A transcript that starts in one gene and ends in the other, or in the same one.
     *
     * @param five the partner that gives promoter and first exons
     * @param three the partner that gives the last exons
     * @param reading the headline: how it is most likely read
     * @param alternatives other readings, the likelier first
     * @param domains what is held of each domain of both proteins, 5' partner first; a product of one transcript has
     *     each domain once
     * @param inserted bases between the two partners that belong to neither, in the direction of the transcript
     */
    record Product(
            Partner five,
            Partner three,
            Reading reading,
            List<Reading> alternatives,
            List<DomainFate> domains,
            String inserted)
            implements Outcome {
        /** Copies the lists. */
        public Product {
            alternatives = List.copyOf(alternatives);
            domains = List.copyOf(domains);
        }

        /** The same product of a junction that is not known to the base. */
        Product ofInexactJunction() {
            return new Product(five, three, reading.ofInexactJunction(), alternatives, domains, inserted);
        }

        /** The same product with the bases of its readings known, as far as the translator knows them. */
        Product spelledBy(Translator translator) {
            return new Product(
                    five,
                    three,
                    reading.spelled(translator.translate(this, reading)),
                    alternatives.stream()
                            .map(other -> other.spelled(translator.translate(this, other)))
                            .toList(),
                    domains,
                    inserted);
        }

        /** Whether both ends lie in the same transcript: exons are lost or repeated rather than two genes fused. */
        public boolean withinOneTranscript() {
            return five.end().transcript() == three.end().transcript();
        }

        /** Whether both ends lie in the same gene. */
        public boolean withinOneGene() {
            return five.gene().equals(three.gene())
                    && five.end()
                            .breakend()
                            .contig()
                            .equals(three.end().breakend().contig());
        }

        /** Whether the product is the transcript as it always was: only bases of one intron are concerned. */
        public boolean leavesExonsUnchanged() {
            return withinOneTranscript()
                    && !five.cutsExon()
                    && !three.cutsExon()
                    && reading.fiveExons().last() + 1 == reading.threeExons().first();
        }

        /** Whether the break cuts an exon of either partner. */
        public boolean midExon() {
            return five.cutsExon() || three.cutsExon();
        }

        /**
         * The kinase domain that matters: the one of which most is kept, the 3' partner's if equal. Empty if no partner
         * has one.
         */
        public Optional<DomainFate> kinase() {
            return DomainFate.kinaseAmong(domains);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.product(this);
        }
    }

    /**
     * No transcript goes from one gene into the other.
     *
     * @param first what lies at the adjacency's first breakend
     * @param second what lies at the second
     * @param why the reason
     */
    record NoProduct(Place first, Place second, Why why) implements Outcome {
        /** Why there is no product. */
        public enum Why {
            /** Both genes keep their start. */
            TWO_FIVE_PRIME_ENDS("both genes keep their 5' end"),
            /** Both genes keep their end. */
            TWO_THREE_PRIME_ENDS("both genes keep their 3' end"),
            /** At least one end lies in no gene, and no gene near it is kept. */
            NO_GENE_AT_ONE_END("one end keeps no gene within 100 kb"),
            /** Neither end lies in a gene or keeps one near it. */
            NO_GENE_AT_EITHER_END("neither end keeps a gene within 100 kb");

            private final String sentence;

            Why(String sentence) {
                this.sentence = sentence;
            }

            /** The reason in words, without capital or full stop. */
            public String sentence() {
                return sentence;
            }
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.noProduct(this);
        }
    }
}
