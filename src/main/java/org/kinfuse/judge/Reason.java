package org.kinfuse.judge;

import java.util.Locale;

/**
 * A fact that a call rests on, or that its reader should know.
 *
 * @param code stable name for programs
 * @param sentence the fact in words, without full stop
 */
public record Reason(Code code, String sentence) {
    /** Stable names of reasons. */
    public enum Code {
        /** Why the tier is what it is. */
        TIER,
        /** How the frame was decided. */
        FRAME,
        /** Why there is no product. */
        NO_PRODUCT,
        /** Both ends were moved by a few bases to the edges of exons, as junctions of RNA need it. */
        MOVED_TO_EXON_EDGES,
        /** No read shows the junction to the base. */
        IMPRECISE,
        /** A break cuts an exon. */
        MID_EXON,
        /** An end lies outside genes. */
        OUTSIDE_GENE,
        /** The first exon of the 3' partner or the last of the 5' partner would have to be spliced. */
        SPLICE_SITE_MISSING,
        /** Only one intron is concerned: the transcript stays as it was. */
        EXONS_UNCHANGED,
        /** Another choice of transcript changes the answer. */
        DEPENDS_ON_TRANSCRIPT,
        /** Another gene at the same place gives another answer. */
        OTHER_GENE,
        /** Less support than usual was asked for. */
        RELAXED_SUPPORT,
        /** How often chance shows as much. */
        CHANCE,
        /** The reads of one end fit one other place as well: a copy of the partner. */
        OTHER_PARTNER,
        /** Neighbouring genes on one strand may be transcribed together without a rearrangement. */
        READ_THROUGH,
        /** What the matched normal says. */
        NORMAL,
        /** A short change of one gene, which a normal was not there to tell from an inherited one. */
        MAY_BE_INHERITED,
        /** A sample of the panel of normals shows it, too. */
        PANEL_OF_NORMALS,
        /** Another call is the other half of the same event. */
        RECIPROCAL;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The word used in outputs, {@code mid-exon}. */
        public String word() {
            return word;
        }
    }

    /** The stable name and the sentence: {@code FRAME: ...}. */
    @Override
    public String toString() {
        return code + ": " + sentence;
    }
}
