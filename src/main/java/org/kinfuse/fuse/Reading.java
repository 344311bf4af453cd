package org.kinfuse.fuse;

import java.util.Locale;

/**
 * One way in which the cell may read a fusion.
 *
 * @param way how the two parts are joined
 * @param fiveExons exons of the 5' partner in the transcript
 * @param threeExons exons of the 3' partner in the transcript
 * @param verdict the frame of this reading
 * @param spelling its bases and protein, or why they are not known
 */
public record Reading(Way way, ExonRange fiveExons, ExonRange threeExons, FrameVerdict verdict, Spelling spelling) {

    /** A reading by gene models alone. */
    static Reading byPhase(Way way, ExonRange fiveExons, ExonRange threeExons, FrameVerdict verdict) {
        return new Reading(way, fiveExons, threeExons, verdict, Spelling.Unspelled.NO_SEQUENCE);
    }

    /** How the frame was told. */
    public enum Method {
        /** From the bases, codon by codon. */
        TRANSLATION,
        /** From the gene models, by counting coding bases. */
        PHASE;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The lower-case word used in text. */
        public String word() {
            return word;
        }
    }

    /** How the frame was told. */
    public Method method() {
        return spelling.translation().isPresent() ? Method.TRANSLATION : Method.PHASE;
    }

    /** The same reading with its bases known, or known to be unknown. The frame told by the bases replaces the other. */
    Reading spelled(Spelling known) {
        return new Reading(
                way,
                fiveExons,
                threeExons,
                known.translation().map(Translation::verdict).orElse(verdict),
                known);
    }

    /** The same reading of a junction that is not known to the base: where exons join directly, neither is the frame. */
    Reading ofInexactJunction() {
        return switch (way) {
            case JOINED -> byPhase(way, fiveExons, threeExons, verdict.ofInexactJunction());
            case SPLICED, READ_ON, CUT_EXON_SKIPPED, NEIGHBOUR_SPLICED, EXON_SKIPPED -> this;
        };
    }

    /** How two parts are joined in the transcript. */
    public enum Way {
        /** Both breaks lie in introns: the last 5' exon is spliced to the first 3' exon. */
        SPLICED("spliced"),
        /** Both breaks lie in exons: the bases join as they are. */
        JOINED("joined"),
        /** One exon is cut and has lost a splice site: it runs on into the other gene's intron. */
        READ_ON("read on into the intron"),
        /** One exon is cut and has lost a splice site: its whole neighbour is spliced in its place. */
        CUT_EXON_SKIPPED("cut exon skipped"),
        /** The first exon of a transcript has no acceptor and the last no donor: its neighbour is spliced in its place. */
        NEIGHBOUR_SPLICED("neighbouring exon spliced"),
        /** One more exon next to the junction is left out, which brings the frame back. */
        EXON_SKIPPED("one exon skipped");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** The way in words. */
        public String words() {
            return words;
        }
    }
}
