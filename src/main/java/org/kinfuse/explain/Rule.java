package org.kinfuse.explain;

import java.util.Locale;

/** The rules of biology, in the order in which they are told. */
public enum Rule {
    /** Which gene keeps its start, and which its end. */
    ROLES("which gene keeps its start, and which its end"),
    /** Both breaks lie in introns, or exactly at the edges of exons: whole exons are spliced. */
    SPLICE("two introns, or two exon edges: whole exons are spliced"),
    /** Both breaks lie in exons: the bases join as they are. */
    BASES_JOIN("two exons: the bases join as they are"),
    /** The 5' partner is cut in an exon, the 3' partner is not. */
    DONOR_LOST("5' exon, 3' intron: the cut exon has lost its splice donor"),
    /** The 3' partner is cut in an exon, the 5' partner is not. */
    ACCEPTOR_LOST("5' intron, 3' exon: the cut exon has lost its splice acceptor"),
    /** A first exon has no acceptor, a last one no donor. */
    END_EXON("a first exon has no splice acceptor, a last exon no donor"),
    /** An end lies outside the gene that it is told by. */
    OUTSIDE_GENE("an end lies outside the gene"),
    /** The frame. */
    FRAME("the phases on both sides of the junction"),
    /** The 5' partner gives no coding bases. */
    PROMOTER_SWAP("the 5' partner gives a promoter and no coding bases"),
    /** The 3' partner is broken before its start codon. */
    BEFORE_START("the 3' partner keeps its start codon"),
    /** The 5' partner keeps its stop codon, or the 3' partner is broken behind its own. */
    BEHIND_STOP("a break lies behind a stop codon"),
    /** Both ends lie in one gene. */
    ONE_GENE("both ends lie in one gene"),
    /** One more exon left out brings the frame back. */
    EXON_SKIPPED("out of frame, one more exon left out brings the frame back"),
    /** Other transcripts. */
    TRANSCRIPTS("another transcript gives another answer"),
    /** Codon by codon. */
    TRANSLATION("read codon by codon"),
    /** The kinase domain. */
    KINASE("a kinase domain is held whole"),
    /** The other half of the event. */
    RECIPROCAL("the other half of the event"),
    /** The tier. */
    TIER("the tier");

    private final String title;

    Rule(String title) {
        this.title = title;
    }

    /** What the rule is about, without capital or full stop. */
    public String title() {
        return title;
    }

    /** The stable name for programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
