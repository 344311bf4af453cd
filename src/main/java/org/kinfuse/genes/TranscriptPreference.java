package org.kinfuse.genes;

import java.util.Comparator;
import java.util.List;

/**
 * Whose choice of transcript makes the headline. Within a choice: the lists in their order, then coding before
 * non-coding, with a kinase domain before without, the longest coding region, the longest transcript, the lowest
 * accession.
 */
public enum TranscriptPreference {
    /** A clinical laboratory's panel isoforms, then its list for all other genes, then MANE or RefSeq Select. */
    MSK(List.of(
            TranscriptFlag.MSK_PANEL,
            TranscriptFlag.MSK_ALL_GENES,
            TranscriptFlag.MANE_SELECT,
            TranscriptFlag.REFSEQ_SELECT)),
    /** MANE Select, then RefSeq Select, then the laboratory's lists. */
    MANE(List.of(
            TranscriptFlag.MANE_SELECT,
            TranscriptFlag.REFSEQ_SELECT,
            TranscriptFlag.MSK_PANEL,
            TranscriptFlag.MSK_ALL_GENES));

    private final List<TranscriptFlag> lists;

    TranscriptPreference(List<TranscriptFlag> lists) {
        this.lists = lists;
    }

    /** The order of preference: the preferred transcript comes first. */
    public Comparator<Transcript> order() {
        return Comparator.comparingInt(this::listRank)
                .thenComparing(transcript -> transcript.coding().isEmpty())
                .thenComparing(transcript -> transcript.kinaseDomains().isEmpty())
                .thenComparing(Comparator.comparingInt(Transcript::codingLength).reversed())
                .thenComparing(
                        Comparator.comparingInt(Transcript::splicedLength).reversed())
                .thenComparingInt(transcript -> transcript.accession().base().length())
                .thenComparing(transcript -> transcript.accession().text());
    }

    private int listRank(Transcript transcript) {
        for (int rank = 0; rank < lists.size(); rank++) {
            if (transcript.flags().contains(lists.get(rank))) {
                return rank;
            }
        }
        return lists.size();
    }
}
