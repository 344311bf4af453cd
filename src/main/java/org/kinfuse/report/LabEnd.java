package org.kinfuse.report;

import java.util.Optional;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Place;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;

/**
 * A breakend as clinical laboratories sort it.
 *
 * <pre>
 *   PROMOTER | FIVE_PRIME_UTR      | EXON INTRON EXON INTRON EXON | THREE_PRIME_UTR | INTERGENIC
 *     3 kb   | everything before   |  from start codon to stop    | everything
 *            | the start codon,    |  codon, introns included     | behind the stop
 *            | introns included    |                              | codon
 * </pre>
 *
 * <p>A transcript that makes no protein has no coding part: all of it counts as 5'UTR, since all it can give is its
 * promoter.
 *
 * @param place what lies at the breakend
 */
record LabEnd(Place place) {

    /** Where a breakend lies, in a laboratory's view. */
    enum Zone {
        /** In an exon, between start and stop codon. */
        EXON,
        /** In an intron, between start and stop codon. */
        INTRON,
        /** In the transcript, before its start codon, or in a transcript without one. */
        FIVE_PRIME_UTR,
        /** In the transcript, behind its stop codon. */
        THREE_PRIME_UTR,
        /** At most 3 kb before the transcript. */
        PROMOTER,
        /** In no transcript. */
        INTERGENIC
    }

    Zone zone() {
        return place.located().isPresent() ? zone(place.located().get()) : Zone.INTERGENIC;
    }

    private static Zone zone(LocatedEnd end) {
        return end.site().fold(new Site.Cases<Zone>() {
            @Override
            public Zone inExon(Site.InExon site) {
                return untranslatedOr(end, Zone.EXON);
            }

            @Override
            public Zone inIntron(Site.InIntron site) {
                return untranslatedOr(end, Zone.INTRON);
            }

            @Override
            public Zone outside(Site.Outside site) {
                return site.end() == Site.End.UPSTREAM && site.distance() <= SiteText.PROMOTER
                        ? Zone.PROMOTER
                        : Zone.INTERGENIC;
            }
        });
    }

    private static Zone untranslatedOr(LocatedEnd end, Zone coding) {
        if (end.transcript().coding().isEmpty()) {
            return Zone.FIVE_PRIME_UTR;
        }
        CodingRegion region = end.transcript().coding().get();
        int position = end.breakend().position();
        if (region.spans(position)) {
            return coding;
        }
        return switch (end.transcript().strand()) {
            case FORWARD -> position < region.start() ? Zone.FIVE_PRIME_UTR : Zone.THREE_PRIME_UTR;
            case REVERSE -> position > region.end() ? Zone.FIVE_PRIME_UTR : Zone.THREE_PRIME_UTR;
        };
    }

    /** Whether it lies between start and stop codon. */
    boolean isCoding() {
        return switch (zone()) {
            case EXON, INTRON -> true;
            case FIVE_PRIME_UTR, THREE_PRIME_UTR, PROMOTER, INTERGENIC -> false;
        };
    }

    /** Whether it lies where a gene is transcribed and its stop codon is still to come. */
    boolean isActive() {
        return switch (zone()) {
            case EXON, INTRON, FIVE_PRIME_UTR, PROMOTER -> true;
            case THREE_PRIME_UTR, INTERGENIC -> false;
        };
    }

    boolean isInside() {
        return place.located().map(LocatedEnd::isInside).orElse(false);
    }

    /** Whether the gene keeps its start. */
    boolean keepsStart() {
        return place.located().map(end -> end.role() == Role.FIVE_PRIME).orElse(false);
    }

    /** Whether a laboratory's panel has the transcript. */
    boolean isOnPanel() {
        return place.located()
                .map(end -> end.transcript().flags().contains(TranscriptFlag.MSK_PANEL))
                .orElse(false);
    }

    Optional<Transcript> transcript() {
        return place.located().map(LocatedEnd::transcript);
    }

    /**
     * The transcript of an end that has one.
     *
     * @throws IllegalStateException in a desert
     */
    Transcript requireTranscript() {
        return transcript().orElseThrow(() -> new IllegalStateException("no gene at " + place.breakend()));
    }

    String gene() {
        return requireTranscript().gene();
    }
}
