package org.kinfuse.judge;

import java.util.function.Function;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.fuse.LoneInterpretation;
import org.kinfuse.locate.Place;

/** What somebody else's statement means. */
public sealed interface Finding {
    /** Its number among the findings of a file, from 1. */
    int number();

    /** The value of the function that fits: the one place where all kinds are told apart. */
    <T> T fold(
            Function<? super Junction, ? extends T> junction,
            Function<? super LoneEnd, ? extends T> loneEnd,
            Function<? super TwoPlaces, ? extends T> twoPlaces);

    /**
     * Two ends that are joined.
     *
     * @param call what comes of it
     */
    record Junction(Call call) implements Finding {
        @Override
        public int number() {
            return call.number();
        }

        @Override
        public <T> T fold(
                Function<? super Junction, ? extends T> junction,
                Function<? super LoneEnd, ? extends T> loneEnd,
                Function<? super TwoPlaces, ? extends T> twoPlaces) {
            return junction.apply(this);
        }
    }

    /**
     * One end only.
     *
     * @param number its number
     * @param statement what is stated
     * @param interpretation what is kept
     */
    record LoneEnd(int number, VariantStatement.Lone statement, LoneInterpretation interpretation) implements Finding {
        @Override
        public <T> T fold(
                Function<? super Junction, ? extends T> junction,
                Function<? super LoneEnd, ? extends T> loneEnd,
                Function<? super TwoPlaces, ? extends T> twoPlaces) {
            return loneEnd.apply(this);
        }
    }

    /**
     * Two places of which it is not stated what is kept.
     *
     * @param number its number
     * @param first what lies at one; the side of its breakend means nothing
     * @param second what lies at the other; likewise
     */
    record TwoPlaces(int number, Place first, Place second) implements Finding {
        @Override
        public <T> T fold(
                Function<? super Junction, ? extends T> junction,
                Function<? super LoneEnd, ? extends T> loneEnd,
                Function<? super TwoPlaces, ? extends T> twoPlaces) {
            return twoPlaces.apply(this);
        }
    }
}
