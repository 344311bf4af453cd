package org.kinfuse.genes;

/** A list of preferred transcripts that a transcript stands in. */
public enum TranscriptFlag {
    /** The isoform that the clinical panel MSK-IMPACT reports on. */
    MSK_PANEL,
    /** The isoform in the same laboratory's list for all other genes. */
    MSK_ALL_GENES,
    /** MANE Select: agreed between NCBI and Ensembl on GRCh38 (here the same accession's alignment to hg19). */
    MANE_SELECT,
    /** RefSeq Select: NCBI's representative transcript of the gene. */
    REFSEQ_SELECT
}
