package org.kinfuse.variants;

/** The formats of variants that are recognised, by content and never by a file's name. */
public enum VariantFormat {
    /** VCF text. */
    VCF("VCF"),
    /** BCF 2.1 or 2.2. */
    BCF("BCF"),
    /** BEDPE: two intervals, zero-based and half-open, and perhaps their strands. */
    BEDPE("BEDPE"),
    /** A table of two positions, each a contig, a one-based position and a side. */
    TABLE("a table of two positions"),
    /** The table of fusions of a caller of RNA. */
    FUSIONS("a table of fusions");

    private final String words;

    VariantFormat(String words) {
        this.words = words;
    }

    /** What messages call it. */
    public String words() {
        return words;
    }
}
