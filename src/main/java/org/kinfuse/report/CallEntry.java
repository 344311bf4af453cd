package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.judge.Reason;
import org.kinfuse.judge.Tier;

/**
 * A call as it is printed.
 *
 * @param call its number, from 1
 * @param tier 1 to 6
 * @param tierMeaning the tier in words
 * @param name {@code LMNA::NTRK1}; for one gene, or where no transcript comes of it, genes and class in words
 * @param rearrangement deletion, duplication, inversion, translocation, insertion or unchanged
 * @param junction the place
 * @param support the evidence, where any is known
 * @param outcome what comes of it
 * @param otherGenes what comes of it for other genes at the same place
 * @param knownPair whether the gene pair is known in cancer
 * @param reciprocalOf number of the call that is the other half of the same event: of several the nearest
 * @param transcriptPairs what each pair of transcripts would give, where asked for
 * @param dependsOnTranscript what another choice of transcripts would change: exons, frame, kinase
 * @param vicc the fusion in the notation of the VICC gene fusion specification; empty where there is no transcript
 * @param hgvs the junction in HGVS notation
 * @param laboratory description, exons and notation as a laboratory prints them
 * @param text the sentences a laboratory would print
 * @param reasons what the call rests on
 * @param reads some of the reads behind it, where it was made from reads
 */
public record CallEntry(
        @Range(from = 1) int call,
        @Range(from = 1, to = 6) int tier,
        String tierMeaning,
        String name,
        @JsonProperty("class") @Words(Rearrangement.class) String rearrangement,
        JunctionEntry junction,
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = SupportEntry.NotTold.class) SupportEntry support,
        OutcomeEntry outcome,
        List<OutcomeEntry> otherGenes,
        boolean knownPair,
        List<Integer> reciprocalOf,
        @Words(Interpretation.Dependence.class) List<String> dependsOnTranscript,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TranscriptPairEntry> transcriptPairs,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String vicc,
        String hgvs,
        LaboratoryEntry laboratory,
        String text,
        List<ReasonEntry> reasons,
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = ReadsEntry.NotTold.class) ReadsEntry reads)
        implements FindingEntry {

    /**
     * A fact that the call rests on.
     *
     * @param code stable name for programs
     * @param sentence the fact in words
     */
    public record ReasonEntry(@Words(Reason.Code.class) String code, String sentence) {}

    /**
     * What a laboratory prints beside its sentences.
     *
     * @param description kind of event and frame, {@code Protein Fusion: in frame}, and genes; {@code -} if nothing is made
     * @param exons {@code EML4 exon 6 to ALK exon 20}; empty if no coding part of a gene is concerned
     * @param notation genes, transcripts and breakpoints, {@code EML4 (NM_019063) - ALK (NM_004304) fusion: c.…}
     */
    public record LaboratoryEntry(
            String description, @JsonInclude(JsonInclude.Include.NON_EMPTY) String exons, String notation) {}

    /** Copies the lists. */
    public CallEntry {
        otherGenes = List.copyOf(otherGenes);
        reciprocalOf = List.copyOf(reciprocalOf);
        transcriptPairs = List.copyOf(transcriptPairs);
        dependsOnTranscript = List.copyOf(dependsOnTranscript);
        reasons = List.copyOf(reasons);
    }

    /** Whether too few fragments show it for a call. */
    public boolean hasTooFewFragments() {
        return tier == Tier.SIX.number();
    }

    @Override
    public <T> T fold(
            Function<? super CallEntry, ? extends T> onCall,
            Function<? super LoneEndEntry, ? extends T> loneEnd,
            Function<? super TwoPlacesEntry, ? extends T> twoPlaces) {
        return onCall.apply(this);
    }
}
