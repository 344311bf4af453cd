package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.simulate.Cohort.Window;

/**
 * Draws the rearrangements of a tumour. One end lies in a baited intron of a kinase, the other in a gene that the panel
 * does not catch, or in another baited intron; most join the genes in their sense, so that the kinase is kept.
 */
final class TumourEvents {
    private static final double IN_SENSE = 0.85;
    private static final double BOTH_ENDS_BAITED = 0.12;
    private static final double ON_ONE_CHROMOSOME = 0.35;
    private static final double WITH_RECIPROCAL = 0.4;
    private static final double IN_AN_INTRON = 0.85;
    private static final double SMALLEST_SHARE = 0.005;
    private static final double LARGEST_SHARE = 0.4;
    /** What a slice may lose to events in all. */
    private static final double MOST_BROKEN = 0.9;
    /** Breaks keep this far from the end of a slice, so that molecules have room. */
    private static final int ROOM = 1000;

    private final Cohort cohort;
    private final Random random;
    private final JunctionForms forms;
    private final List<Planted> events = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Shares shares = new Shares(MOST_BROKEN);

    TumourEvents(Cohort cohort, Random random) {
        this.cohort = cohort;
        this.random = random;
        this.forms = new JunctionForms(cohort.loci(), random);
    }

    /** One end of an event to be. */
    private record End(String gene, Slice slice, Breakend breakend) {}

    /** Draws fusions and events within one gene, some with their reciprocal junction. */
    List<Planted> draw(int fusions, int local) {
        for (int number = 1; number <= fusions; number++) {
            addFusion("fusion" + number);
        }
        for (int number = 1; number <= local; number++) {
            addLocal("local" + number);
        }
        return List.copyOf(events);
    }

    private void addFusion(String name) {
        Window window = any(cohort.windows());
        End kinase = end(window.transcript(), within(window.interval()), keepsEnd(window.transcript()));
        boolean inSense = random.nextDouble() < IN_SENSE;
        End partner = random.nextDouble() < BOTH_ENDS_BAITED
                ? baitedPartner(window, inSense)
                : partner(window.transcript(), inSense);
        double share = shares.take(List.of(kinase.slice(), partner.slice()), share());
        Adjacency adjacency = forms.shaped(kinase.breakend(), partner.breakend());
        boolean kinaseFirst = isFirst(adjacency, kinase);
        Planted.Genes genes = new Planted.Genes(
                kinaseFirst ? kinase.gene() : partner.gene(), kinaseFirst ? partner.gene() : kinase.gene());
        events.add(new Planted(name, Event.Kind.FUSION, adjacency, share, genes));
        if (random.nextDouble() < WITH_RECIPROCAL) {
            int gap = random.nextInt(12);
            Breakend back = lost(kinase.breakend(), gap);
            Breakend forth = lost(partner.breakend(), random.nextInt(12));
            Adjacency other = forms.blunt(back, forth);
            events.add(new Planted(name + "r", Event.Kind.RECIPROCAL, other, share, genes));
        }
    }

    private static boolean isFirst(Adjacency adjacency, End end) {
        return adjacency.first().contig().equals(end.breakend().contig())
                && Math.abs(adjacency.first().position() - end.breakend().position()) < ROOM
                && adjacency.first().kept() == end.breakend().kept();
    }

    /** The side that the other product keeps, a few bases away. */
    private static Breakend lost(Breakend breakend, int gap) {
        Breakend moved = breakend.moved((gap + 1) * breakend.kept().outward());
        return new Breakend(moved.contig(), moved.position(), moved.kept().opposite());
    }

    private End baitedPartner(Window window, boolean inSense) {
        while (true) {
            Window other = any(cohort.windows());
            if (!other.transcript().equals(window.transcript())) {
                return end(other.transcript(), within(other.interval()), side(other.transcript(), inSense));
            }
        }
    }

    private End partner(Transcript kinase, boolean inSense) {
        boolean sameChromosome = random.nextDouble() < ON_ONE_CHROMOSOME;
        while (true) {
            Transcript transcript = any(cohort.partners());
            Slice slice = cohort.sliceOf(transcript);
            if (!slice.equals(cohort.sliceOf(kinase))
                    && transcript.contig().equals(kinase.contig()) == sameChromosome
                    && used.add(slice.name())) {
                return end(transcript, within(place(transcript, slice)), side(transcript, inSense));
            }
        }
    }

    /** Most breaks lie in introns, the others anywhere in the gene. */
    private GenomicInterval place(Transcript transcript, Slice slice) {
        GenomicInterval gene = random.nextDouble() < IN_AN_INTRON
                ? Cohort.intron(transcript, 1 + random.nextInt(transcript.exonCount() - 1))
                : transcript.span();
        int start = Math.max(gene.start(), slice.interval().start() + ROOM);
        int end = Math.min(gene.end(), slice.interval().end() - ROOM);
        return start < end ? new GenomicInterval(gene.contig(), start, end) : gene;
    }

    private Side side(Transcript partner, boolean inSense) {
        Side keptForKinase = keepsEnd(partner).opposite();
        return inSense || random.nextBoolean() ? keptForKinase : keptForKinase.opposite();
    }

    /** The side that keeps the 3' part of a gene. */
    private static Side keepsEnd(Transcript transcript) {
        return transcript.strand() == Strand.FORWARD ? Side.RIGHT : Side.LEFT;
    }

    private End end(Transcript transcript, int position, Side kept) {
        return new End(
                transcript.gene(), cohort.sliceOf(transcript), new Breakend(transcript.contig(), position, kept));
    }

    /** A deletion, duplication or inversion of 0.3 to 30 kb with one end in a baited intron. */
    private void addLocal(String name) {
        Window window = any(cohort.windows());
        Slice slice = cohort.sliceOf(window.transcript());
        int length = (int) Math.round(300 * Math.pow(100, random.nextDouble()));
        int start = within(window.interval());
        int end = start + length;
        if (end > slice.interval().end() - ROOM) {
            end = start;
            start = end - length;
        }
        double share = shares.take(List.of(slice), share());
        Planted.Genes genes = new Planted.Genes(
                window.transcript().gene(), window.transcript().gene());
        Side kept = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Side keptAtEnd = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Breakend low = new Breakend(slice.interval().contig(), start, kept);
        Breakend high = new Breakend(slice.interval().contig(), end, keptAtEnd);
        events.add(new Planted(name, Event.Kind.LOCAL, forms.shaped(low, high), share, genes));
        if (kept == keptAtEnd) {
            events.add(
                    new Planted(name + "r", Event.Kind.LOCAL, forms.blunt(lost(low, 0), lost(high, 0)), share, genes));
        }
    }

    private double share() {
        return SMALLEST_SHARE * Math.pow(LARGEST_SHARE / SMALLEST_SHARE, random.nextDouble());
    }

    private int within(GenomicInterval interval) {
        return interval.start() + random.nextInt(interval.length());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
