package org.kinfuse.fuse;

import java.util.Optional;

/** The bases of a reading: spelled and translated, or not, and then why not. */
public sealed interface Spelling permits Translation, Spelling.Unspelled {

    /** The translation, or nothing if the bases are not known. */
    Optional<Translation> translation();

    /** Why the bases of a reading are not known. */
    enum Unspelled implements Spelling {
        /** No reference sequence was given. */
        NO_SEQUENCE("no reference sequence was given"),
        /** The sequence given lacks a stretch of the messenger. */
        MISSING_BASES("the reference sequence lacks a part of the transcript"),
        /** The sequence given has an N in the messenger. */
        UNKNOWN_BASES("the reference sequence has unknown bases (N) in the transcript"),
        /** An end lies outside its transcript: where it would be spliced is not known. */
        OUTSIDE_TRANSCRIPT("one end lies outside its transcript"),
        /** Neither partner gives a start codon to read from. */
        NO_START_CODON("no start codon is left"),
        /** The gene model says that genome and messenger differ in frame. */
        MODEL_DIFFERS_FROM_GENOME("a gene model says that the genome does not spell its protein");

        private final String sentence;

        Unspelled(String sentence) {
            this.sentence = sentence;
        }

        /** The reason in words, without capital or full stop. */
        public String sentence() {
            return sentence;
        }

        @Override
        public Optional<Translation> translation() {
            return Optional.empty();
        }
    }
}
