package org.kinfuse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.intake.ReadSurvey;

/**
 * Guesses from depth at some places what a library was made for: places spread evenly over the genome, and exons of genes
 * that are spread likewise.
 *
 * <pre>
 *                 places   exons
 *   genome        most     most
 *   exome         few      most
 *   panel         few      few       as of a part of a larger file
 * </pre>
 */
final class CaptureGuess {
    private static final int SPREAD = 200;
    private static final int AROUND = 100;
    private static final int NEAR = 200_000;
    /** Reads at a place that more than stray reads make. */
    private static final int SOME = 3;

    private static final double MANY = 0.6;
    /** Fewer reads show nothing. */
    private static final int FEW = 100;

    private final List<GenomicInterval> spread;
    private final List<GenomicInterval> exons;

    private CaptureGuess(List<GenomicInterval> spread, List<GenomicInterval> exons) {
        this.spread = spread;
        this.exons = exons;
    }

    /** Chooses the places. */
    static CaptureGuess of(GeneModels models) {
        List<GenomicInterval> spread = new ArrayList<>();
        List<GenomicInterval> exons = new ArrayList<>();
        for (GenomicInterval place : places(models.build())) {
            spread.add(place);
            exon(models, place).ifPresent(exons::add);
        }
        return new CaptureGuess(spread, exons);
    }

    /** On the autosomes, which everybody has twice. */
    private static List<GenomicInterval> places(GenomeBuild build) {
        List<Contig> autosomes = build.sequences().stream()
                .map(GenomeBuild.Sequence::contig)
                .filter(contig -> contig.name().matches("chr[0-9]+"))
                .toList();
        long all = autosomes.stream()
                .mapToLong(contig -> build.sequence(contig).length())
                .sum();
        List<GenomicInterval> places = new ArrayList<>();
        for (Contig contig : autosomes) {
            int length = build.sequence(contig).length();
            int count = (int) Math.max(1, SPREAD * (long) length / all);
            IntStream.range(0, count)
                    .map(number -> (int) ((2L * number + 1) * length / (2L * count)))
                    .mapToObj(middle -> new GenomicInterval(contig, middle, middle + AROUND))
                    .forEach(places::add);
        }
        return places;
    }

    /** The middle exon of the first coding gene near a place. */
    private static Optional<GenomicInterval> exon(GeneModels models, GenomicInterval place) {
        int length = models.build().sequence(place.contig()).length();
        GenomicInterval around = new GenomicInterval(
                place.contig(), Math.max(1, place.start() - NEAR), Math.min(length, place.end() + NEAR));
        return models.overlapping(around).stream()
                .map(Gene::transcripts)
                .flatMap(List::stream)
                .filter(transcript -> transcript.coding().isPresent())
                .findFirst()
                .map(CaptureGuess::middle);
    }

    private static GenomicInterval middle(Transcript transcript) {
        int number = (transcript.exonCount() + 1) / 2; // of exons, which are counted from 1
        return new GenomicInterval(
                transcript.contig(),
                transcript.exon(number).start(),
                transcript.exon(number).end());
    }

    /** All of them: those that are spread, then the exons. */
    List<GenomicInterval> places() {
        List<GenomicInterval> all = new ArrayList<>(spread);
        all.addAll(exons);
        return all;
    }

    /** What the depths say, where they are known. */
    Optional<Finding> finding(ReadSurvey survey) {
        List<Integer> reads = survey.readsAtPlaces();
        if (reads.size() < spread.size() + exons.size() || survey.counts().primary() < FEW) {
            return Optional.empty();
        }
        double everywhere = share(reads.subList(0, spread.size()));
        double atExons = share(reads.subList(spread.size(), spread.size() + exons.size()));
        String kind = everywhere >= MANY
                ? "a whole genome"
                : atExons >= MANY ? "an exome" : "a panel, or like a part of a larger file";
        return Optional.of(Finding.ok(
                "capture",
                String.format(
                        Locale.ROOT,
                        "looks like %s: reads at %.0f %% of places all over the genome, %.0f %% of exons",
                        kind,
                        100 * everywhere,
                        100 * atExons)));
    }

    private static double share(List<Integer> reads) {
        return reads.stream().filter(count -> count >= SOME).count() / (double) Math.max(1, reads.size());
    }
}
