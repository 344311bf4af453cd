package org.kinfuse.fuse;

/**
 * A frame and why.
 *
 * @param frame the frame
 * @param why the rule that decided
 */
public record FrameVerdict(Frame frame, Why why) {

    /** The rule that decided on a frame. */
    public enum Why {
        /** Bases of the codon read before the cut, plus inserted bases, match what the 3' partner expects. */
        PHASES_MATCH("the codon interrupted in the 5' partner is completed by the 3' partner"),
        /** They do not match. */
        PHASES_DIFFER("the 5' partner ends and the 3' partner starts at different positions of a codon"),
        /** The bases were read: the 3' partner follows in its own frame, no stop codon comes first. */
        READ_IN_FRAME("read codon by codon, the 3' partner follows in its own frame"),
        /** The bases were read: the 3' partner follows in another frame. */
        READ_OUT_OF_FRAME("read codon by codon, the 3' partner follows in another frame"),
        /** The bases were read: a stop codon begins before the first coding base of the 3' partner. */
        STOP_READ_FIRST("read codon by codon, a stop codon begins before the 3' partner's coding bases do"),
        /** The 5' cut lies before the start codon. */
        FIVE_PRIME_BEFORE_START("the 5' partner breaks before its start codon"),
        /** The 5' transcript makes no protein. */
        FIVE_PRIME_NON_CODING("the 5' transcript is not coding"),
        /** The 5' partner keeps its stop codon. */
        FIVE_PRIME_KEEPS_STOP("the 5' partner keeps its stop codon, which comes first"),
        /** The 3' transcript makes no protein. */
        THREE_PRIME_NON_CODING("the 3' transcript is not coding"),
        /** The 3' cut lies behind the stop codon. */
        THREE_PRIME_AFTER_STOP("the 3' partner breaks behind its stop codon"),
        /** The 3' cut lies before the start codon: its untranslated bases would be read. */
        THREE_PRIME_BEFORE_START(
                "the 3' partner breaks before its start codon, so that untranslated bases are read first"),
        /** The 5' cut lies in an exon and the 3' cut in an intron. */
        FIVE_PRIME_DONOR_LOST("the cut exon of the 5' partner has lost its splice donor"),
        /** The 5' cut lies in an intron and the 3' cut in an exon. */
        THREE_PRIME_ACCEPTOR_LOST("the cut exon of the 3' partner has lost its splice acceptor"),
        /** Exons join, but no read shows where exactly, nor what is inserted. */
        JUNCTION_NOT_EXACT("exons are joined and no read shows the junction to the base");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        /** The reason in words, without capital or full stop. */
        public String sentence() {
            return sentence;
        }
    }

    /** What is left of a frame that rests on single bases where these are not known. */
    FrameVerdict ofInexactJunction() {
        return switch (frame) {
            case IN_FRAME, OUT_OF_FRAME, STOP_BEFORE_JUNCTION ->
                new FrameVerdict(Frame.UNDECIDED, Why.JUNCTION_NOT_EXACT);
            case PROMOTER_SWAP, NOT_CODING, UNDECIDED -> this;
        };
    }

    /**
     * The frame by phase: in frame exactly when the phase at the 5' cut plus the inserted bases equals the phase at the
     * 3' cut, modulo 3.
     */
    static FrameVerdict byPhase(CodingCut five, CodingCut three, int insertedBases) {
        return switch (five.place()) {
            case NON_CODING -> promoterOnly(three, Why.FIVE_PRIME_NON_CODING);
            case BEFORE_START, AT_START -> promoterOnly(three, Why.FIVE_PRIME_BEFORE_START);
            case AFTER_STOP -> new FrameVerdict(Frame.NOT_CODING, Why.FIVE_PRIME_KEEPS_STOP);
            case CODING -> read(five, three, insertedBases);
        };
    }

    private static FrameVerdict promoterOnly(CodingCut three, Why why) {
        return switch (three.place()) {
            case NON_CODING -> new FrameVerdict(Frame.NOT_CODING, Why.THREE_PRIME_NON_CODING);
            case AFTER_STOP -> new FrameVerdict(Frame.NOT_CODING, Why.THREE_PRIME_AFTER_STOP);
            case BEFORE_START, AT_START, CODING -> new FrameVerdict(Frame.PROMOTER_SWAP, why);
        };
    }

    private static FrameVerdict read(CodingCut five, CodingCut three, int insertedBases) {
        return switch (three.place()) {
            case NON_CODING -> new FrameVerdict(Frame.NOT_CODING, Why.THREE_PRIME_NON_CODING);
            case AFTER_STOP -> new FrameVerdict(Frame.NOT_CODING, Why.THREE_PRIME_AFTER_STOP);
            case BEFORE_START -> new FrameVerdict(Frame.UNDECIDED, Why.THREE_PRIME_BEFORE_START);
            case AT_START, CODING ->
                five.phase().plus(insertedBases) == three.phase()
                        ? new FrameVerdict(Frame.IN_FRAME, Why.PHASES_MATCH)
                        : new FrameVerdict(Frame.OUT_OF_FRAME, Why.PHASES_DIFFER);
        };
    }
}
