package org.kinfuse.genes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final Criterion[] CRITERIA = Criterion.values();

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

    /** What decides between two transcripts, the weightiest first. */
    public enum Criterion {
        /** The user's own list, then the lists in their order. */
        LISTS("it stands higher in the lists of preferred transcripts"),
        /** Makes a protein. */
        CODING("it makes a protein"),
        /** Its protein has a kinase domain. */
        KINASE("its protein has a kinase domain"),
        /** The longest coding region. */
        CODING_LENGTH("its coding region is longer"),
        /** The longest transcript. */
        LENGTH("the transcript is longer"),
        /** The lowest accession. */
        ACCESSION("its accession is lower");

        private final String words;

        Criterion(String words) {
            this.words = words;
        }

        /** What speaks for the preferred transcript, without capital or full stop. */
        public String words() {
            return words;
        }
    }

    /** The order of preference: the preferred transcript comes first. */
    public Comparator<Transcript> order() {
        return (one, other) -> {
            // The same as by the criteria one after the other, of which the first decides nearly always.
            int order = Integer.compare(listRank(one), listRank(other));
            for (int i = 1; order == 0 && i < CRITERIA.length; i++) {
                order = compare(CRITERIA[i], one, other);
            }
            return order;
        };
    }

    /** The criterion that decides between two transcripts, or nothing if none does. */
    public Optional<Criterion> decisive(Transcript one, Transcript other) {
        return Stream.of(CRITERIA)
                .filter(criterion -> compare(criterion, one, other) != 0)
                .findFirst();
    }

    /** Below zero where the one is preferred by this criterion. Plain code, as all transcripts at each breakend are sorted. */
    private int compare(Criterion criterion, Transcript one, Transcript other) {
        return switch (criterion) {
            case LISTS -> Integer.compare(listRank(one), listRank(other));
            case CODING ->
                Boolean.compare(one.coding().isEmpty(), other.coding().isEmpty());
            case KINASE ->
                Boolean.compare(
                        one.kinaseDomains().isEmpty(), other.kinaseDomains().isEmpty());
            case CODING_LENGTH -> Integer.compare(other.codingLength(), one.codingLength());
            case LENGTH -> Integer.compare(other.splicedLength(), one.splicedLength());
            case ACCESSION -> compare(one.accession(), other.accession());
        };
    }

    private static int compare(Accession one, Accession other) {
        int byLength = Integer.compare(one.base().length(), other.base().length());
        return byLength != 0 ? byLength : one.text().compareTo(other.text());
    }

    private int listRank(Transcript transcript) {
        if (!rankOfAccession.isEmpty()) {
            Integer own = rankOfAccession.get(transcript.accession().base());
            if (own != null) {
                return own;
            }
        }
        if (!transcript.flags().isEmpty()) {
            for (int rank = 0; rank < lists.size(); rank++) {
                if (transcript.flags().contains(lists.get(rank))) {
                    return rankOfAccession.size() + rank;
                }
            }
        }
        return rankOfAccession.size() + lists.size();
    }
}
