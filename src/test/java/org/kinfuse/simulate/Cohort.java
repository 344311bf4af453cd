package org.kinfuse.simulate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.simulate.Panel.Target;

/**
 * The panel and the genes from which samples of a cohort are made: twelve kinases whose introns before the kinase domain
 * are baited, as those of a clinical panel are, and all other genes of the loci as partners.
 */
final class Cohort {
    private static final List<String> KINASES =
            List.of("ABL1", "ALK", "BRAF", "EGFR", "FLT3", "JAK2", "KIT", "MET", "NTRK1", "PDGFRA", "RAF1", "RET");

    private static final int INTRONS_BEFORE_KINASE = 3;
    private static final int LONGEST_WINDOW = 1500;
    private static final int SHORTEST_WINDOW = 400;

    private final Loci loci;
    private final List<Window> windows;
    private final List<Transcript> partners;
    private final List<Target> targets;

    /**
     * A baited part of an intron.
     *
     * @param transcript whose intron it is
     * @param interval where
     */
    record Window(Transcript transcript, GenomicInterval interval) {}

    private Cohort(Loci loci, List<Gene> genes) {
        this.loci = loci;
        List<Transcript> kinases = KINASES.stream()
                .map(symbol -> preferred(genes.stream()
                        .filter(gene -> gene.symbol().equals(symbol))
                        .findFirst()
                        .orElseThrow()))
                .toList();
        this.windows =
                kinases.stream().flatMap(kinase -> windows(kinase).stream()).toList();
        this.partners = genes.stream()
                .filter(gene -> !KINASES.contains(gene.symbol()))
                .filter(gene -> loci.holding(gene.span()).isPresent())
                .map(Cohort::preferred)
                .filter(transcript -> transcript.coding().isPresent() && transcript.exonCount() > 2)
                .toList();
        this.targets = targets(windows, kinases);
    }

    /**
     * The cohort of loci.
     *
     * @throws IOException never, but for the form of readers
     */
    static Cohort of(Loci loci) throws IOException {
        return new Cohort(loci, ReferenceBundle.hg19().allGenes());
    }

    private static Transcript preferred(Gene gene) {
        return gene.transcripts().stream().min(TranscriptPreference.MSK.order()).orElseThrow();
    }

    /** Windows in the last introns before the kinase domain: a break there keeps it whole. */
    private static List<Window> windows(Transcript kinase) {
        int firstBase = 3 * (kinase.kinaseDomains().get(0).firstResidue() - 1);
        int exon = IntStream.rangeClosed(1, kinase.exonCount())
                .filter(rank -> kinase.codingBasesBefore(rank) <= firstBase)
                .max()
                .orElseThrow();
        List<Window> windows = new ArrayList<>();
        for (int rank = Math.max(1, exon - INTRONS_BEFORE_KINASE); rank < exon; rank++) {
            GenomicInterval intron = intron(kinase, rank);
            if (intron.length() >= SHORTEST_WINDOW) {
                int length = Math.min(intron.length(), LONGEST_WINDOW);
                int start = intron.start() + (intron.length() - length) / 2;
                windows.add(new Window(kinase, new GenomicInterval(intron.contig(), start, start + length - 1)));
            }
        }
        return windows;
    }

    /** The intron after the exon of a rank. */
    static GenomicInterval intron(Transcript transcript, int rank) {
        Exon one = transcript.exon(rank);
        Exon other = transcript.exon(rank + 1);
        return transcript.strand() == Strand.FORWARD
                ? new GenomicInterval(transcript.contig(), one.end() + 1, other.start() - 1)
                : new GenomicInterval(transcript.contig(), other.end() + 1, one.start() - 1);
    }

    /** The windows and, less well caught, the exons of the kinase domains. */
    private static List<Target> targets(List<Window> windows, List<Transcript> kinases) {
        Random random = new Random(1);
        List<Target> targets = new ArrayList<>();
        for (Window window : windows) {
            targets.add(new Target(window.interval(), 0.6 + 0.4 * random.nextDouble()));
        }
        for (Transcript kinase : kinases) {
            int last = kinase.exonCount();
            for (Exon exon : kinase.exons().subList(Math.max(0, last - 8), last)) {
                GenomicInterval interval =
                        new GenomicInterval(kinase.contig(), exon.start(), Math.min(exon.end(), exon.start() + 299));
                targets.add(new Target(interval, 0.3 + 0.4 * random.nextDouble()));
            }
        }
        targets.sort(Comparator.comparing(Target::interval));
        return targets;
    }

    Loci loci() {
        return loci;
    }

    /** The baited introns. */
    List<Window> windows() {
        return windows;
    }

    /** A transcript of each gene that can be a partner. */
    List<Transcript> partners() {
        return partners;
    }

    /** What the panel catches well. */
    List<Target> targets() {
        return targets;
    }

    /** The slice around a transcript. */
    Slice sliceOf(Transcript transcript) {
        return loci.holding(transcript.span()).orElseThrow();
    }
}
