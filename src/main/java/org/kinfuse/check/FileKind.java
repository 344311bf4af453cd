package org.kinfuse.check;

/** What a file is, by its content. */
public enum FileKind {
    /** Aligned reads. */
    READS("reads"),
    /** The index of reads, of a FASTA file or of a VCF. */
    INDEX("index"),
    /** Bases of a genome. */
    FASTA("FASTA"),
    /** Regions. */
    BED("BED"),
    /** Rearrangements. */
    VARIANTS("variants"),
    /** Gene models. */
    BUNDLE("bundle"),
    /** None of these. */
    OTHER("unknown");

    private final String word;

    FileKind(String word) {
        this.word = word;
    }

    /** As it is printed. */
    public String word() {
        return word;
    }
}
