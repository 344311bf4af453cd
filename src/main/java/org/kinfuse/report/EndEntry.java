package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kinfuse.genome.Breakend;
import org.kinfuse.locate.Place;

/**
 * One end of a call and what lies there. Where no gene is near, the fields of the gene are empty and not printed.
 *
 * @param gene gene symbol
 * @param transcript accession of the transcript, with its version where known
 * @param transcriptExons number of exons of the transcript
 * @param strand strand of the gene, + or -
 * @param site where in the gene
 * @param contig the contig
 * @param position the last base that is kept, from 1; within the homology, where the gene models explain it best
 * @param kept the side that survives, left or right
 * @param crossing unique fragments that pass the place unbroken, where known
 * @param depth unique fragments that support the call or pass the place unbroken, where known
 * @param fraction share of the depth that supports the call, 0 to 1, where known
 */
public record EndEntry(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String gene,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String transcript,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int transcriptExons,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String strand,
        SiteEntry site,
        String contig,
        int position,
        String kept,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt crossing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt depth,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble fraction) {
    private static final double FRACTION_STEPS = 10_000;

    /** An end of which no fragments were counted. */
    static EndEntry uncounted(Place place) {
        return of(place, OptionalInt.empty(), 0);
    }

    /**
     * An end.
     *
     * @param crossing unique fragments that pass it unbroken
     * @param supporting unique fragments that support the call
     */
    static EndEntry of(Place place, OptionalInt crossing, int supporting) {
        OptionalInt depth = crossing.isPresent() ? OptionalInt.of(crossing.getAsInt() + supporting) : crossing;
        Breakend breakend = place.breakend();
        SiteEntry site = SiteEntry.of(place);
        return place.located()
                .map(end -> new EndEntry(
                        end.transcript().gene(),
                        end.transcript().accession().text(),
                        end.transcript().exonCount(),
                        String.valueOf(end.transcript().strand().symbol()),
                        site,
                        breakend.contig().name(),
                        breakend.position(),
                        breakend.kept().word(),
                        crossing,
                        depth,
                        fraction(supporting, depth)))
                .orElseGet(() -> new EndEntry(
                        "",
                        "",
                        0,
                        "",
                        site,
                        breakend.contig().name(),
                        breakend.position(),
                        breakend.kept().word(),
                        crossing,
                        depth,
                        fraction(supporting, depth)));
    }

    private static OptionalDouble fraction(int supporting, OptionalInt depth) {
        return depth.isPresent() && depth.getAsInt() > 0
                ? OptionalDouble.of(Math.round(FRACTION_STEPS * supporting / depth.getAsInt()) / FRACTION_STEPS)
                : OptionalDouble.empty();
    }
}
