package org.kinfuse.report;

import java.util.Optional;
import org.kinfuse.genes.HgvsPosition;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.genome.Rearrangement;

/**
 * Genes, transcripts and breakpoints in the notation of a laboratory.
 *
 * <pre>
 *   EML4 (NM_019063) - ALK (NM_004304) fusion: c.667+1302:EML4_c.3173-644:ALKinv      two genes, 5' first
 *   KMT2D (NM_003482) rearrangement: c.4237-484_c.6720del                             one gene
 *   TSC1 (NM_000368) rearrangement: c.17:TSC1_chr9:g.137690052del                     one gene and another place
 *   BCR (NM_004327) - ABL1 (NM_005157) fusion: t(9;22)(q34.12;q11.23)(chr9:g.133729722::chr22:g.23632014)
 * </pre>
 *
 * <p>The positions are those of the breakends, the last bases that are kept: what a caller's record says, rather than
 * the first and last bases that are lost.
 */
final class LabNotation {
    private final Cytobands bands;

    LabNotation(Cytobands bands) {
        this.bands = bands;
    }

    String of(LabEvent event, LabWord word) {
        String genes = genes(event);
        return (genes.isEmpty() ? "" : genes + " ") + word.inText() + ": " + junction(event);
    }

    private static String genes(LabEvent event) {
        return switch (event.kind()) {
            case FUSION, TWO_GENES -> gene(event.one()) + " - " + gene(event.other());
            case INTRAGENIC, ONE_GENE -> gene(event.one());
            case NO_GENE -> "";
        };
    }

    private static String gene(LabEnd end) {
        return end.gene() + " (" + end.requireTranscript().accession().base() + ")";
    }

    private String junction(LabEvent event) {
        String change =
                switch (event.type()) {
                    case DELETION -> "del";
                    case DUPLICATION -> "dup";
                    case INVERSION -> "inv";
                    case INSERTION -> "ins";
                    case UNCHANGED -> "=";
                    case TRANSLOCATION -> "";
                };
        if (event.type() == Rearrangement.TRANSLOCATION) {
            return translocation(event);
        }
        return switch (event.kind()) {
            case FUSION, TWO_GENES -> ofGene(event.one()) + "_" + ofGene(event.other()) + change;
            case INTRAGENIC -> inTranscript(event.one()) + "_" + inTranscript(event.other()) + change;
            case ONE_GENE -> ofGene(event.one()) + "_" + onGenome(event.other()) + change;
            case NO_GENE -> onGenome(event.one()) + "_" + onGenome(event.other()) + change;
        };
    }

    private static String ofGene(LabEnd end) {
        return end.isInside() ? inTranscript(end) + ":" + end.gene() : onGenome(end);
    }

    private static String inTranscript(LabEnd end) {
        Optional<HgvsPosition> position =
                HgvsPosition.of(end.requireTranscript(), end.place().breakend().position());
        return position.isPresent() ? position.get().toString() : onGenome(end);
    }

    private static String onGenome(LabEnd end) {
        return onGenome(end.place().breakend());
    }

    private static String onGenome(Breakend breakend) {
        return breakend.contig() + ":g." + breakend.position();
    }

    private String translocation(LabEvent event) {
        Breakend one = event.one().place().breakend();
        Breakend other = event.other().place().breakend();
        Breakend first = one.compareTo(other) <= 0 ? one : other;
        Breakend second = one.compareTo(other) <= 0 ? other : one;
        return "t(" + chromosome(first) + ";" + chromosome(second) + ")(" + band(first) + ";" + band(second) + ")("
                + onGenome(first) + "::" + onGenome(second) + ")";
    }

    private static String chromosome(Breakend breakend) {
        String name = breakend.contig().name();
        return name.startsWith("chr") ? name.substring("chr".length()) : name;
    }

    /** A question mark stands for a band that is not known, as in ISCN. */
    private String band(Breakend breakend) {
        return bands.at(breakend.contig(), breakend.position())
                .map(Cytobands.Band::name)
                .orElse("?");
    }
}
