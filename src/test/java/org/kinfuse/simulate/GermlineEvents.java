package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.simulate.Cohort.Window;

/** Draws what a person was born with, where the panel sees it. */
final class GermlineEvents {
    private static final int APART = 400;
    private static final int MARGIN = 150;

    private final Cohort cohort;
    private final Random random;
    private final JunctionForms forms;
    private final List<Planted> events = new ArrayList<>();
    private final List<GenomicInterval> taken = new ArrayList<>();

    GermlineEvents(Cohort cohort, Random random) {
        this.cohort = cohort;
        this.random = random;
        this.forms = new JunctionForms(cohort.loci(), random);
    }

    /** Deletions of 30 to 900 bases and of 1 to 10 kb, short duplications, mobile elements. */
    List<Planted> draw() {
        for (int number = 1; number <= 5; number++) {
            deletion("small" + number, length(30, 900));
        }
        for (int number = 1; number <= 4; number++) {
            deletion("deletion" + number, length(1000, 10_000));
        }
        for (int number = 1; number <= 2; number++) {
            duplication("duplication" + number, length(100, 2000));
        }
        for (int number = 1; number <= 5; number++) {
            String name = "alu" + number;
            insertion(name, MobileElement.alu(random));
        }
        MobileElement.line(cohort.loci().slices(), random).ifPresent(line -> insertion("line1", line));
        return List.copyOf(events);
    }

    /** The junctions between the exons of a messenger. */
    List<Planted> spliced(Transcript transcript, double share) {
        List<Planted> junctions = new ArrayList<>();
        Planted.Genes genes = new Planted.Genes(transcript.gene(), transcript.gene());
        for (int rank = 1; rank < transcript.exonCount(); rank++) {
            Exon one = transcript.exon(rank);
            Exon other = transcript.exon(rank + 1);
            boolean forward = transcript.strand() == Strand.FORWARD;
            Breakend low = new Breakend(transcript.contig(), forward ? one.end() : other.end(), Side.LEFT);
            Breakend high = new Breakend(transcript.contig(), forward ? other.start() : one.start(), Side.RIGHT);
            junctions.add(new Planted("splice" + rank, Event.Kind.SPLICED_COPY, forms.blunt(low, high), share, genes));
        }
        return junctions;
    }

    private void deletion(String name, int length) {
        place(length)
                .ifPresent(start -> add(
                        name,
                        Event.Kind.GERMLINE_DELETION,
                        forms.blunt(breakend(start, 0, Side.LEFT), breakend(start, length + 1, Side.RIGHT)),
                        start.gene()));
    }

    private void duplication(String name, int length) {
        place(length)
                .ifPresent(start -> add(
                        name,
                        Event.Kind.GERMLINE_DUPLICATION,
                        forms.blunt(breakend(start, 0, Side.RIGHT), breakend(start, length - 1, Side.LEFT)),
                        start.gene()));
    }

    private void insertion(String name, String bases) {
        int doubled = 7 + random.nextInt(10);
        place(doubled)
                .ifPresent(start -> add(
                        name,
                        Event.Kind.MOBILE_ELEMENT,
                        Adjacency.joining(
                                breakend(start, doubled - 1, Side.LEFT), breakend(start, 0, Side.RIGHT), bases),
                        start.gene()));
    }

    private void add(String name, Event.Kind kind, Adjacency adjacency, String gene) {
        double share = random.nextDouble() < 0.25 ? 1 : 0.5;
        events.add(new Planted(name, kind, adjacency, share, new Planted.Genes(gene, gene)));
    }

    private record Start(String gene, GenomicInterval interval) {}

    private static Breakend breakend(Start start, int offset, Side kept) {
        return new Breakend(start.interval().contig(), start.interval().start() + offset, kept);
    }

    /** A baited place that no other event reaches. */
    private Optional<Start> place(int length) {
        for (int attempt = 0; attempt < 100; attempt++) {
            Window window = cohort.windows().get(random.nextInt(cohort.windows().size()));
            GenomicInterval baited = window.interval();
            int low = baited.start() + MARGIN;
            int start = low + random.nextInt(Math.max(1, baited.end() - MARGIN - low));
            GenomicInterval wide = new GenomicInterval(baited.contig(), start - APART, start + length + APART);
            Slice slice = cohort.sliceOf(window.transcript());
            if (wide.end() < slice.interval().end() && taken.stream().noneMatch(wide::overlaps)) {
                taken.add(wide);
                return Optional.of(new Start(
                        window.transcript().gene(), new GenomicInterval(baited.contig(), start, start + length - 1)));
            }
        }
        return Optional.empty();
    }

    private int length(int shortest, int longest) {
        return (int) Math.round(shortest * Math.pow((double) longest / shortest, random.nextDouble()));
    }
}
