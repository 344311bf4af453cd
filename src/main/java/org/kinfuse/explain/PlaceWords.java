package org.kinfuse.explain;

import java.util.Locale;
import java.util.Optional;
import org.kinfuse.fuse.CodingCut;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.Partner;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Place;
import org.kinfuse.locate.Site;

/** Short words for what rules compare. */
public final class PlaceWords {
    private PlaceWords() {}

    /** {@code LMNA (+) keeps its left side}. */
    static String kept(Place place) {
        String side = " keeps its " + place.breakend().kept().word() + " side";
        return place.located()
                .map(end -> end.transcript().gene() + " ("
                        + end.transcript().strand().symbol() + ")" + side)
                .orElse(place.breakend().contig() + side + ", where no gene is near");
    }

    /** {@code LMNA intron 2}, {@code FGFR3 exon 18, 30 bases before its end}. */
    static String site(Partner partner) {
        LocatedEnd end = partner.end();
        return partner.gene() + " "
                + end.site().fold(new Site.Cases<String>() {
                    @Override
                    public String inExon(Site.InExon site) {
                        return "exon " + site.exon()
                                + (partner.atExonEdge()
                                        ? " at its edge"
                                        : " (" + site.basesBefore() + " bases before, " + site.basesAfter()
                                                + " behind)");
                    }

                    @Override
                    public String inIntron(Site.InIntron site) {
                        return "intron " + site.afterExon();
                    }

                    @Override
                    public String outside(Site.Outside site) {
                        return "outside, " + site.end().name().toLowerCase(Locale.ROOT);
                    }
                });
    }

    /** {@code is cut at phase 1, behind 513 coding bases}. */
    public static String cut(CodingCut cut) {
        return switch (cut.place()) {
            case NON_CODING -> "is not coding";
            case BEFORE_START -> "is cut before its start codon";
            case AT_START -> "is cut directly before its start codon";
            case AFTER_STOP -> "is cut behind its stop codon";
            case CODING ->
                "is cut at phase " + cut.phase().basesRead() + ", behind " + cut.codingBases() + " coding bases";
        };
    }

    static String kinase(Optional<DomainFate> kinase) {
        return kinase.map(fate -> String.format(
                        Locale.ROOT,
                        "%s residues %d-%d of %s: %d of %d held, %d %%",
                        fate.domain().name(),
                        fate.domain().firstResidue(),
                        fate.domain().lastResidue(),
                        fate.transcript().gene(),
                        fate.keptResidues(),
                        fate.domain().length(),
                        fate.percent()))
                .orElse("neither partner has one");
    }
}
