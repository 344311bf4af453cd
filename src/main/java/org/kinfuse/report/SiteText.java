package org.kinfuse.report;

import java.util.Optional;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Place;
import org.kinfuse.locate.Site;

/**
 * Says where a breakend lies in the words of clinical reports, as iAnnotateSV made them known.
 *
 * <pre>
 *   Intron of ALK(-):644bp before exon 20        the nearer exon
 *   Exon 25 of FAT1(-)
 *   5-UTR of ELF3(+):279bp before coding start   everything before the start codon, introns included
 *   Promoter of RTEL1(+):1Kb from tx start       within 3 kb upstream
 *   IGR: 18Kb before ZFHX3(-)                    before or after along the genome
 * </pre>
 *
 * <p>Distances count as the offsets of c. notation do: 1 is the first base of an intron, the base next to a gene.
 */
final class SiteText {
    /** Up to here before a transcript laboratories speak of its promoter, in bases. */
    static final int PROMOTER = 3_000;

    private static final int KILOBASE = 1_000;

    private SiteText() {}

    static String of(Place place) {
        return place.located().isPresent() ? of(place.located().get()) : ofDesert(place);
    }

    private static String ofDesert(Place place) {
        if (!(place instanceof Place.Desert desert)) {
            return "";
        }
        return desert.nearest().isEmpty()
                ? "IGR: no gene on the contig"
                : of(desert.nearest().get(0));
    }

    static String of(LocatedEnd end) {
        return end.site().fold(new Site.Cases<String>() {
            @Override
            public String inExon(Site.InExon site) {
                return inTranscript(end, "Exon " + site.exon() + " of " + gene(end));
            }

            @Override
            public String inIntron(Site.InIntron site) {
                return inTranscript(end, "Intron of " + gene(end) + ":" + fromNearerExon(site));
            }

            @Override
            public String outside(Site.Outside site) {
                return site.end() == Site.End.UPSTREAM && site.distance() <= PROMOTER
                        ? "Promoter of " + gene(end) + ":" + distance(site.distance()) + " from tx start"
                        : "IGR: " + distance(site.distance()) + " " + side(end) + " " + gene(end);
            }
        });
    }

    private static String inTranscript(LocatedEnd end, String words) {
        Optional<CodingRegion> coding = end.transcript().coding();
        return coding.isPresent() && !coding.get().spans(end.breakend().position())
                ? untranslated(end, coding.get())
                : words;
    }

    private static String untranslated(LocatedEnd end, CodingRegion coding) {
        int position = end.breakend().position();
        boolean below = position < coding.start();
        String far = distance(below ? coding.start() - position : position - coding.end());
        return below == (end.transcript().strand() == Strand.FORWARD)
                ? "5-UTR of " + gene(end) + ":" + far + " before coding start"
                : "3-UTR of " + gene(end) + ":" + far + " after coding stop";
    }

    private static String fromNearerExon(Site.InIntron site) {
        return site.toAcceptor() <= site.fromDonor()
                ? distance(site.toAcceptor()) + " before exon " + (site.afterExon() + 1)
                : distance(site.fromDonor()) + " after exon " + site.afterExon();
    }

    private static String side(LocatedEnd end) {
        GenomicInterval span = end.transcript().span();
        return end.breakend().position() < span.start() ? "before" : "after";
    }

    private static String gene(LocatedEnd end) {
        Transcript transcript = end.transcript();
        return transcript.gene() + "(" + transcript.strand().symbol() + ")";
    }

    /** Whole kilobases from 1,000 bases on, rounded to the nearest. */
    private static String distance(int bases) {
        return bases < KILOBASE ? bases + "bp" : Math.round(bases / (double) KILOBASE) + "Kb";
    }
}
