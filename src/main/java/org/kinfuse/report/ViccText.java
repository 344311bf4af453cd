package org.kinfuse.report;

import org.kinfuse.fuse.ExonRange;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Partner;
import org.kinfuse.fuse.Reading;
import org.kinfuse.locate.Site;

/**
 * A fusion transcript in the notation of the VICC gene fusion specification.
 *
 * <pre>
 *   NM_170707.4(LMNA):e.1_2::NM_002529.3(NTRK1):e.11_17             whole exons, spliced
 *   NM_000142.4(FGFR3):e.1_18-30::NM_006342.2(TACC3):e.3+12_16      cut exons: 30 bases before the end of 18, 12 into 3
 *   NM_000142.4(FGFR3):e.1_18-30::ACG::NM_006342.2(TACC3):e.3+12_16 with bases in between, read along the transcript
 *   NM_000142.4(FGFR3):e.1_18-30::NM_006342.2(TACC3):e.3-25_16      read on into the intron, 25 bases before exon 3
 * </pre>
 */
final class ViccText {
    private ViccText() {}

    static String of(Product product) {
        Reading reading = product.reading();
        ExonRange five = reading.fiveExons();
        ExonRange three = reading.threeExons();
        String fiveOffset = signed(offset(reading, product.five()));
        String threeOffset = signed(offset(reading, product.three()));
        String linker = linker(product);
        return name(product.five()) + five.first() + "_" + five.last() + fiveOffset + "::"
                + (linker.isEmpty() ? "" : linker + "::")
                + name(product.three()) + three.first() + threeOffset + "_" + three.last();
    }

    /** The bases between the two parts: none where they are spliced, as what lies between is cut out. */
    static String linker(Product product) {
        return joinsWholeExons(product.reading()) ? "" : product.inserted();
    }

    static boolean joinsWholeExons(Reading reading) {
        return switch (reading.way()) {
            case SPLICED, CUT_EXON_SKIPPED, NEIGHBOUR_SPLICED, EXON_SKIPPED -> true;
            case JOINED, READ_ON -> false;
        };
    }

    private static String name(Partner partner) {
        return partner.end().transcript().accession() + "(" + partner.gene() + "):e.";
    }

    /** From the end of the last 5' exon, or the start of the first 3' exon, to the last kept base; 0 of whole exons. */
    static int offset(Reading reading, Partner partner) {
        if (joinsWholeExons(reading)) {
            return 0;
        }
        return partner.end().site().fold(new Site.Cases<Integer>() {
            @Override
            public Integer inExon(Site.InExon site) {
                return switch (partner.end().role()) {
                    case FIVE_PRIME -> -site.basesAfter();
                    case THREE_PRIME -> site.basesBefore();
                };
            }

            @Override
            public Integer inIntron(Site.InIntron site) {
                return switch (partner.end().role()) {
                    case FIVE_PRIME -> site.fromDonor();
                    case THREE_PRIME -> -site.toAcceptor();
                };
            }

            @Override
            public Integer outside(Site.Outside site) {
                return switch (partner.end().role()) {
                    case FIVE_PRIME -> site.distance();
                    case THREE_PRIME -> -site.distance();
                };
            }
        });
    }

    private static String signed(int offset) {
        return offset == 0 ? "" : offset > 0 ? "+" + offset : Integer.toString(offset);
    }
}
