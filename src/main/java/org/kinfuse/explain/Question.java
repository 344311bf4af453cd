package org.kinfuse.explain;

import java.util.function.Function;

/** What is asked. */
public sealed interface Question permits Question.OfPlaces, Question.OfGenes {

    /** The value of the function that fits: the one place where all kinds are told apart. */
    <T> T fold(Function<? super OfPlaces, ? extends T> ofPlaces, Function<? super OfGenes, ? extends T> ofGenes);

    /** The question as it can be typed again. */
    String text();

    /**
     * What comes of joining two places.
     *
     * @param one the first as typed: the 5' partner where it is a place in a gene
     * @param other the second: the 3' partner where it is a place in a gene
     */
    record OfPlaces(Locus one, Locus other) implements Question {
        @Override
        public <T> T fold(
                Function<? super OfPlaces, ? extends T> ofPlaces, Function<? super OfGenes, ? extends T> ofGenes) {
            return ofPlaces.apply(this);
        }

        @Override
        public String text() {
            return one.text() + " " + other.text();
        }
    }

    /**
     * Which joins of two genes are in frame.
     *
     * @param five symbol or accession of the 5' partner
     * @param three symbol or accession of the 3' partner
     */
    record OfGenes(String five, String three) implements Question {
        @Override
        public <T> T fold(
                Function<? super OfPlaces, ? extends T> ofPlaces, Function<? super OfGenes, ? extends T> ofGenes) {
            return ofGenes.apply(this);
        }

        @Override
        public String text() {
            return five + "::" + three;
        }
    }
}
