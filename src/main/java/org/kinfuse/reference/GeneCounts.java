package org.kinfuse.reference;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;

/** Counts what a bundle holds, for people and for tests. */
final class GeneCounts {
    private GeneCounts() {}

    /** The counts of some genes, by what is counted. */
    static SortedMap<String, Integer> of(List<Gene> genes) {
        List<Transcript> transcripts =
                genes.stream().flatMap(gene -> gene.transcripts().stream()).toList();
        SortedMap<String, Integer> counts = new TreeMap<>();
        counts.put("genes", (int) genes.stream().map(Gene::symbol).distinct().count());
        counts.put("gene places", genes.size());
        counts.put("kinase genes", (int) genes.stream()
                .filter(gene -> gene.transcripts().stream().anyMatch(GeneCounts::isKinase))
                .map(Gene::symbol)
                .distinct()
                .count());
        counts.put("accessions", (int) transcripts.stream()
                .map(transcript -> transcript.accession().base())
                .distinct()
                .count());
        counts.put("transcripts", transcripts.size());
        counts.put(
                "coding transcripts", count(transcripts, each -> each.coding().isPresent()));
        counts.put("transcripts with domains", count(transcripts, each -> !each.domains()
                .isEmpty()));
        counts.put("transcripts with a kinase domain", count(transcripts, GeneCounts::isKinase));
        counts.put(
                "domains",
                transcripts.stream().mapToInt(each -> each.domains().size()).sum());
        for (TranscriptFlag flag : TranscriptFlag.values()) {
            counts.put("transcripts flagged " + flag, count(transcripts, each -> each.flags()
                    .contains(flag)));
        }
        return counts;
    }

    private static boolean isKinase(Transcript transcript) {
        return !transcript.kinaseDomains().isEmpty();
    }

    private static int count(List<Transcript> transcripts, Predicate<Transcript> counted) {
        return (int) transcripts.stream().filter(counted).count();
    }
}
