package org.kinfuse.judge;

/**
 * How much a rearrangement means for the choice of a kinase inhibitor. Evidence has no part in tiers 1 to 5; what has too
 * little of it for them stands by itself in tier 6.
 */
public enum Tier {
    /** Kinase whole, in frame or driven by another promoter, gene pair known in cancer. */
    ONE(1, "kinase retained and in frame (or whole behind another promoter), gene pair known in cancer"),
    /** The same with a gene pair not known. */
    TWO(2, "kinase retained and in frame (or whole behind another promoter), gene pair not known"),
    /** Kinase whole but the frame is out, undecided, or an exon is cut. */
    THREE(3, "kinase retained, but the frame is out or undecided, or an exon is cut"),
    /** Any other transcript from one gene into another, or a gene with exons lost or repeated. */
    FOUR(4, "another transcript that joins exons of two genes, or exons of one gene anew"),
    /** No transcript. */
    FIVE(5, "a rearrangement that joins no exons"),
    /** A kinase whole, on the evidence of fewer fragments than a call takes. */
    SIX(6, "a candidate: kinase retained, but too few fragments show it for a call");

    private final int number;
    private final String meaning;

    Tier(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** 1 to 6. */
    public int number() {
        return number;
    }

    /** The tier in words, without capital or full stop. */
    public String meaning() {
        return meaning;
    }
}
