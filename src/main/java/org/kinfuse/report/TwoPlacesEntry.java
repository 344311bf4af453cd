package org.kinfuse.report;

import java.util.function.Function;

/**
 * Two places that are joined without a word on which sides of them are kept, as it is printed.
 *
 * @param call its number among the answers, from 1
 * @param name the genes in the order of the record
 * @param first one place and what lies there
 * @param second the other
 * @param text the same in a sentence
 */
public record TwoPlacesEntry(int call, String name, PlaceEntry first, PlaceEntry second, String text)
        implements FindingEntry {

    @Override
    public <T> T fold(
            Function<? super CallEntry, ? extends T> onCall,
            Function<? super LoneEndEntry, ? extends T> loneEnd,
            Function<? super TwoPlacesEntry, ? extends T> twoPlaces) {
        return twoPlaces.apply(this);
    }

    /**
     * A place.
     *
     * @param gene gene symbol, empty where none is near
     * @param transcript accession of the transcript
     * @param strand strand of the gene
     * @param site where in the gene
     * @param contig the contig
     * @param position one-based
     */
    public record PlaceEntry(
            String gene, String transcript, String strand, SiteEntry site, String contig, int position) {}
}
