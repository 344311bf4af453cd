package org.kinfuse.genes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose choice of transcript makes the headline. Within a choice: the accessions of the user in their order, the lists in
 * theirs, then coding before non-coding, with a kinase domain before without, the longest coding region, the longest
 * transcript, the lowest accession.
 */
public final class TranscriptPreference {
    /** A clinical laboratory's panel isoforms, then its list for all other genes, then MANE or RefSeq Select. */
    public static final TranscriptPreference MSK = new TranscriptPreference(
            "msk",
            Map.of(),
            List.of(
                    TranscriptFlag.MSK_PANEL,
                    TranscriptFlag.MSK_ALL_GENES,
                    TranscriptFlag.MANE_SELECT,
                    TranscriptFlag.REFSEQ_SELECT));

    /** MANE Select, then RefSeq Select, then the laboratory's lists. */
    public static final TranscriptPreference MANE = new TranscriptPreference(
            "mane",
            Map.of(),
            List.of(
                    TranscriptFlag.MANE_SELECT,
                    TranscriptFlag.REFSEQ_SELECT,
                    TranscriptFlag.MSK_PANEL,
                    TranscriptFlag.MSK_ALL_GENES));

    private final String name;
    private final Map<String, Integer> rankOfAccession;
    private final List<TranscriptFlag> lists;

    private TranscriptPreference(String name, Map<String, Integer> rankOfAccession, List<TranscriptFlag> lists) {
        this.name = name;
        this.rankOfAccession = rankOfAccession;
        this.lists = lists;
    }

    /**
     * The same preference behind a list of one's own.
     *
     * @param listName what outputs call the list
     * @param accessions the most preferred first; their versions play no part, and of one given twice the first counts
     */
    public TranscriptPreference behind(String listName, List<Accession> accessions) {
        Map<String, Integer> ranks = new HashMap<>();
        for (Accession accession : accessions) {
            ranks.putIfAbsent(accession.base(), ranks.size());
        }
        return new TranscriptPreference(listName, Map.copyOf(ranks), lists);
    }

    /** What users and outputs call it. */
    public String name() {
        return name;
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
        if (!rankOfAccession.isEmpty()) {
            Integer own = rankOfAccession.get(transcript.accession().base());
            if (own != null) {
                return own;
            }
        }
        for (int rank = 0; rank < lists.size(); rank++) {
            if (transcript.flags().contains(lists.get(rank))) {
                return rankOfAccession.size() + rank;
            }
        }
        return rankOfAccession.size() + lists.size();
    }
}
