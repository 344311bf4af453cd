package org.kinfuse.report;

import java.util.function.Function;

/** What a statement means, as it is printed. */
public sealed interface FindingEntry permits CallEntry, LoneEndEntry, TwoPlacesEntry {
    /** Its number among the answers, from 1. */
    int call();

    /** Its short name. */
    String name();

    /** The value of the function that fits: the one place where all kinds are told apart. */
    <T> T fold(
            Function<? super CallEntry, ? extends T> onCall,
            Function<? super LoneEndEntry, ? extends T> loneEnd,
            Function<? super TwoPlacesEntry, ? extends T> twoPlaces);
}
