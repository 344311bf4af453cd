package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.OnTarget;
import org.kinfuse.genome.Side;
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
 * @param fractionLow lower end of its 95 % confidence interval, by Wilson's score method
 * @param fractionHigh upper end of the same interval
 * @param baited yes or no: whether the panel catches this end by itself, by the targets or by the depths of both ends; where
 *     it does not, the fraction is far too high; empty where nothing tells
 * @param elsewhere share of the reads at this end that fit other places as well, 0 to 1
 * @param similarity share of the reads at this end that fit beside the other end as well, 0 to 1: how alike the places are
 * @param otherPlaces the other places that reads at this end fit, those of most reads first, 5 at most; as far as the
 *     aligner names them
 * @param normalDepth unique fragments of the matched normal that show the junction or pass the place unbroken, where
 *     there is a normal
 * @param normalFraction share of that depth that shows the junction, 0 to 1
 * @param target on or off target; empty if no targets are known
 */
public record EndEntry(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String gene,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String transcript,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int transcriptExons,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @OneOf({"+", "-"}) String strand,
        SiteEntry site,
        String contig,
        @Range(from = 1) int position,
        @Words(Side.class) String kept,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range OptionalInt crossing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range OptionalInt depth,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range(to = 1) OptionalDouble fraction,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range(to = 1) OptionalDouble fractionLow,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range(to = 1) OptionalDouble fractionHigh,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @OneOf({"yes", "no"}) String baited,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range(to = 1) OptionalDouble elsewhere,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range(to = 1) OptionalDouble similarity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> otherPlaces,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range OptionalInt normalDepth,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range(to = 1) OptionalDouble normalFraction,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Words(OnTarget.class) String target) {
    /** Copies the list. */
    public EndEntry {
        otherPlaces = List.copyOf(otherPlaces);
    }

    /** An end of which no fragments were counted. */
    static EndEntry uncounted(Place place) {
        return of(place, EndCounts.NONE);
    }

    /** An end, and what was counted there. */
    static EndEntry of(Place place, EndCounts counts) {
        String gene = "";
        String accession = "";
        String strand = "";
        int exons = 0;
        if (place.located().isPresent()) {
            Transcript transcript = place.located().get().transcript();
            gene = transcript.gene();
            accession = transcript.accession().text();
            strand = String.valueOf(transcript.strand().symbol());
            exons = transcript.exonCount();
        }
        Breakend breakend = place.breakend();
        return new EndEntry(
                gene,
                accession,
                exons,
                strand,
                SiteEntry.of(place),
                breakend.contig().name(),
                breakend.position(),
                breakend.kept().word(),
                counts.crossing(),
                counts.depth(),
                counts.fraction(),
                counts.fractionLow(),
                counts.fractionHigh(),
                counts.baited(),
                counts.elsewhere(),
                counts.similarity(),
                counts.otherPlaces(),
                counts.normalDepth(),
                counts.normalFraction(),
                counts.targetWord());
    }
}
