package org.kinfuse.fuse;

import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;

/**
 * Joins two located ends into a fusion transcript, by gene models alone.
 *
 * <pre>
 *   intron | intron   ==i--|--==j==     exon i is spliced to exon j              SPLICED
 *   exon   | exon     ==i=|=j==         the bases join as they are               JOINED
 *   exon   | intron   ==i=|--==j==      exon i has lost its donor: it runs on    READ_ON, or CUT_EXON_SKIPPED
 *   intron | exon     ==i--|=j==        exon j has lost its acceptor             READ_ON, or CUT_EXON_SKIPPED
 * </pre>
 *
 * <p>Two ends exactly at exon edges, as RNA shows them, are a splice of whole exons. A cut exon counts among the exons
 * of its partner, as clinical laboratories count it.
 */
public final class Fuser {
    private Fuser() {}

    /**
     * The transcript that starts in one end and goes on in the other.
     *
     * @param five an end in the role {@link Role#FIVE_PRIME}
     * @param three an end in the role {@link Role#THREE_PRIME}
     * @param inserted bases between the two that belong to neither, in the direction of the transcript
     * @throws IllegalArgumentException if a role is wrong, or an end keeps no exon
     */
    public static Product fuse(LocatedEnd five, LocatedEnd three, String inserted) {
        if (five.role() != Role.FIVE_PRIME || three.role() != Role.THREE_PRIME) {
            throw new IllegalArgumentException("a product has a 5' and a 3' partner");
        }
        if (!five.keepsExons() || !three.keepsExons()) {
            throw new IllegalArgumentException("both partners of a product keep exons");
        }
        Partner fivePartner = partner(five);
        Partner threePartner = partner(three);
        Reading headline = headline(fivePartner, threePartner, inserted.length());
        return new Product(
                fivePartner,
                threePartner,
                headline,
                Alternatives.of(fivePartner, threePartner, headline),
                DomainFates.of(five, three),
                inserted);
    }

    /** The part of a gene that an end keeps. It keeps exons. */
    static Partner partner(LocatedEnd end) {
        ExonRange exons =
                switch (end.role()) {
                    case FIVE_PRIME -> new ExonRange(1, lastExonKept(end));
                    case THREE_PRIME ->
                        new ExonRange(firstExonKept(end), end.transcript().exonCount());
                };
        return new Partner(end, exons);
    }

    private static Reading headline(Partner five, Partner three, int insertedBases) {
        boolean fiveInExon = five.end().site() instanceof Site.InExon;
        boolean threeInExon = three.end().site() instanceof Site.InExon;
        if (fiveInExon && threeInExon) {
            boolean wholeExons = five.atExonEdge() && three.atExonEdge() && insertedBases == 0;
            return reading(
                    wholeExons ? Reading.Way.SPLICED : Reading.Way.JOINED,
                    five,
                    three,
                    FrameVerdict.byPhase(CodingCut.of(five.end()), CodingCut.of(three.end()), insertedBases));
        }
        if (fiveInExon || threeInExon) {
            return reading(Reading.Way.READ_ON, five, three, readOn(five, three, fiveInExon));
        }
        return reading(
                Reading.Way.SPLICED,
                five,
                three,
                FrameVerdict.byPhase(CodingCut.of(five.end()), CodingCut.of(three.end()), 0));
    }

    private static Reading reading(Reading.Way way, Partner five, Partner three, FrameVerdict verdict) {
        return Reading.byPhase(way, five.exons(), three.exons(), verdict);
    }

    /** What a lost splice site leaves undecided only matters where both sides would be read as coding. */
    private static FrameVerdict readOn(Partner five, Partner three, boolean fiveInExon) {
        FrameVerdict byPhase = FrameVerdict.byPhase(CodingCut.of(five.end()), CodingCut.of(three.end()), 0);
        return switch (byPhase.frame()) {
            case IN_FRAME, OUT_OF_FRAME, UNDECIDED, STOP_BEFORE_JUNCTION ->
                new FrameVerdict(
                        Frame.UNDECIDED,
                        fiveInExon
                                ? FrameVerdict.Why.FIVE_PRIME_DONOR_LOST
                                : FrameVerdict.Why.THREE_PRIME_ACCEPTOR_LOST);
            case PROMOTER_SWAP, NOT_CODING -> byPhase;
        };
    }

    private static int lastExonKept(LocatedEnd five) {
        return five.site().fold(new Site.Cases<Integer>() {
            @Override
            public Integer inExon(Site.InExon site) {
                return site.exon();
            }

            @Override
            public Integer inIntron(Site.InIntron site) {
                return site.afterExon();
            }

            @Override
            public Integer outside(Site.Outside site) {
                return five.transcript().exonCount();
            }
        });
    }

    private static int firstExonKept(LocatedEnd three) {
        return three.site().fold(new Site.Cases<Integer>() {
            @Override
            public Integer inExon(Site.InExon site) {
                return site.exon();
            }

            @Override
            public Integer inIntron(Site.InIntron site) {
                return site.afterExon() + 1;
            }

            @Override
            public Integer outside(Site.Outside site) {
                return 1;
            }
        });
    }
}
