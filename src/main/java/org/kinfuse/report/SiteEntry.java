package org.kinfuse.report;

import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Place;
import org.kinfuse.locate.Site;

/** Where a breakend lies, as it is printed. */
public sealed interface SiteEntry {
    /** The kind of site: exon, intron, outside or desert. */
    String kind();

    /** The site as laboratories print it. */
    String text();

    /**
     * In an exon.
     *
     * @param kind {@code exon}
     * @param text as laboratories print it
     * @param exon number of the exon
     * @param basesBefore bases of the exon before the last kept base, in transcript direction
     * @param basesAfter bases of the exon behind it
     */
    record InExon(String kind, String text, int exon, int basesBefore, int basesAfter) implements SiteEntry {}

    /**
     * In an intron.
     *
     * @param kind {@code intron}
     * @param text as laboratories print it
     * @param intron number of the intron, that of the exon before it
     * @param fromDonor distance from the last base of the exon before, 1 for the intron's first base
     * @param toAcceptor distance to the first base of the exon behind, 1 for the intron's last base
     */
    record InIntron(String kind, String text, int intron, int fromDonor, int toAcceptor) implements SiteEntry {}

    /**
     * Outside the gene.
     *
     * @param kind {@code outside}
     * @param text as laboratories print it
     * @param end upstream or downstream of the transcript
     * @param distance bases from that end, 1 for the base next to it
     */
    record Outside(String kind, String text, @Words(Site.End.class) String end, int distance) implements SiteEntry {}

    /**
     * No gene near.
     *
     * @param kind {@code desert}
     * @param text in words
     */
    record Desert(String kind, String text) implements SiteEntry {}

    /** The site of a place. */
    static SiteEntry of(Place place) {
        String text = SiteText.of(place);
        return place.located().isPresent() ? of(place.located().get(), text) : new Desert("desert", text);
    }

    private static SiteEntry of(LocatedEnd end, String text) {
        return end.site().fold(new Site.Cases<SiteEntry>() {
            @Override
            public SiteEntry inExon(Site.InExon site) {
                return new InExon("exon", text, site.exon(), site.basesBefore(), site.basesAfter());
            }

            @Override
            public SiteEntry inIntron(Site.InIntron site) {
                return new InIntron("intron", text, site.afterExon(), site.fromDonor(), site.toAcceptor());
            }

            @Override
            public SiteEntry outside(Site.Outside site) {
                return new Outside("outside", text, site.end().word(), site.distance());
            }
        });
    }
}
