package org.kinfuse.fuse;

import java.util.Optional;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Phase;
import org.kinfuse.genes.Transcript;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;

/**
 * Where a break cuts the reading of a transcript.
 *
 * @param place where the cut falls
 * @param codingBases coding bases of the transcript upstream of the cut
 * @param phase bases of the current codon upstream of the cut; {@link Phase#ZERO} where nothing is read
 */
public record CodingCut(Place place, int codingBases, Phase phase) {
    private static final CodingCut NOT_CODING = new CodingCut(Place.NON_CODING, 0, Phase.ZERO);

    /** Where a cut falls with regard to the coding region. */
    public enum Place {
        /** The transcript has no coding region. */
        NON_CODING,
        /** Before the start codon, untranslated bases between. */
        BEFORE_START,
        /** Directly before the first base of the start codon: behind the cut the reading starts at once. */
        AT_START,
        /** Between two coding bases. */
        CODING,
        /** Behind the last base of the stop codon. */
        AFTER_STOP
    }

    /** Whether the whole protein lies upstream of the cut. */
    public boolean isBehindStop() {
        return place == Place.AFTER_STOP;
    }

    /** Whether there is a protein and the cut lies upstream of its end. */
    public boolean isBeforeStop() {
        return switch (place) {
            case BEFORE_START, AT_START, CODING -> true;
            case NON_CODING, AFTER_STOP -> false;
        };
    }

    /** The cut that a breakend makes. */
    public static CodingCut of(LocatedEnd end) {
        Transcript transcript = end.transcript();
        return transcript.coding().isEmpty()
                ? NOT_CODING
                : of(end, transcript, transcript.coding().get());
    }

    private static CodingCut of(LocatedEnd end, Transcript transcript, CodingRegion region) {
        return end.site().fold(new Site.Cases<CodingCut>() {
            @Override
            public CodingCut inExon(Site.InExon site) {
                int basesBeforeCut = end.role() == Role.FIVE_PRIME ? site.basesBefore() + 1 : site.basesBefore();
                return inside(transcript, region, transcript.exon(site.exon()), basesBeforeCut);
            }

            @Override
            public CodingCut inIntron(Site.InIntron site) {
                return beforeExon(transcript, region, site.afterExon() + 1);
            }

            @Override
            public CodingCut outside(Site.Outside site) {
                return switch (site.end()) {
                    case UPSTREAM -> beforeExon(transcript, region, 1);
                    case DOWNSTREAM -> behind(transcript);
                };
            }
        });
    }

    /** The cut at the splice site before an exon, which is the same cut as behind the exon before it. */
    static CodingCut beforeExon(Transcript transcript, int rank) {
        if (transcript.coding().isEmpty()) {
            return NOT_CODING;
        }
        return rank > transcript.exonCount()
                ? behind(transcript)
                : beforeExon(transcript, transcript.coding().get(), rank);
    }

    private static CodingCut beforeExon(Transcript transcript, CodingRegion region, int rank) {
        if (rank < region.firstExon()) {
            return new CodingCut(Place.BEFORE_START, 0, Phase.ZERO);
        }
        if (rank == region.firstExon()) {
            return atOrBeforeStart(transcript, region, 0);
        }
        Optional<Phase> phase = region.phaseOfExon(rank);
        return phase.isPresent()
                ? new CodingCut(Place.CODING, transcript.codingBasesBefore(rank), phase.get())
                : behind(transcript);
    }

    private static CodingCut inside(Transcript transcript, CodingRegion region, Exon exon, int basesBeforeCut) {
        if (basesBeforeCut == exon.length() && exon.rank() < transcript.exonCount()) {
            return beforeExon(transcript, region, exon.rank() + 1);
        }
        int codingInExon = codingBasesInFirst(transcript, exon, basesBeforeCut);
        int codingBases = transcript.codingBasesBefore(exon.rank()) + codingInExon;
        if (codingBases == 0) {
            return exon.rank() == region.firstExon()
                    ? atOrBeforeStart(transcript, region, basesBeforeCut)
                    : new CodingCut(Place.BEFORE_START, 0, Phase.ZERO);
        }
        if (codingBases >= transcript.codingLength()) {
            return behind(transcript);
        }
        Phase atExonStart = region.phaseOfExon(exon.rank())
                .orElseThrow(() -> new IllegalStateException("a coding exon of " + transcript + " has no phase"));
        return new CodingCut(Place.CODING, codingBases, atExonStart.plus(codingInExon));
    }

    /** A cut within the exon that holds the start codon, and not behind the first base of that. */
    private static CodingCut atOrBeforeStart(Transcript transcript, CodingRegion region, int basesBeforeCut) {
        Exon exon = transcript.exon(region.firstExon());
        return codingBasesInFirst(transcript, exon, basesBeforeCut + 1) > 0
                ? new CodingCut(Place.AT_START, 0, region.exonPhases().get(0))
                : new CodingCut(Place.BEFORE_START, 0, Phase.ZERO);
    }

    /** Coding bases among the first bases of an exon, in transcript direction. */
    private static int codingBasesInFirst(Transcript transcript, Exon exon, int bases) {
        if (bases == 0) {
            return 0;
        }
        Exon part =
                switch (transcript.strand()) {
                    case FORWARD -> new Exon(exon.rank(), exon.start(), exon.start() + bases - 1);
                    case REVERSE -> new Exon(exon.rank(), exon.end() - bases + 1, exon.end());
                };
        return transcript.codingBases(part);
    }

    private static CodingCut behind(Transcript transcript) {
        return new CodingCut(Place.AFTER_STOP, transcript.codingLength(), Phase.ZERO);
    }
}
