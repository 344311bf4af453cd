package org.kinfuse.report;

import org.kinfuse.genome.Breakend;
import org.kinfuse.judge.Finding;
import org.kinfuse.locate.Place;
import org.kinfuse.report.TwoPlacesEntry.PlaceEntry;

/** Puts into printed words what lies at two places whose sides are not known. */
final class TwoPlacesText {
    private TwoPlacesText() {}

    static TwoPlacesEntry of(Finding.TwoPlaces finding) {
        PlaceEntry first = place(finding.first());
        PlaceEntry second = place(finding.second());
        return new TwoPlacesEntry(
                finding.number(),
                gene(first) + " - " + gene(second),
                first,
                second,
                "It is not stated which sides of " + first.site().text() + " and "
                        + second.site().text() + " are kept: exons and frame cannot be told.");
    }

    private static String gene(PlaceEntry place) {
        return place.gene().isEmpty() ? "intergenic" : place.gene();
    }

    private static PlaceEntry place(Place place) {
        EndEntry end = EndEntry.uncounted(place);
        Breakend breakend = place.breakend();
        return new PlaceEntry(
                end.gene(),
                end.transcript(),
                end.strand(),
                end.site(),
                breakend.contig().name(),
                breakend.position());
    }
}
