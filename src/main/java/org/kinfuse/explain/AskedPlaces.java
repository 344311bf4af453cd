package org.kinfuse.explain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinfuse.callability.BreakIntron;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.locate.Role;

/** Finds the stretches of the genome that a question about a sample speaks of. */
public final class AskedPlaces {
    /** Bases beside a gene: promoters, and breaks just outside. As wide as what {@code --scope} reads. */
    private static final int BESIDE_GENE = 10_000;

    /** Bases beside a position or an intron: two programs seldom place one break farther apart than a fragment is long. */
    private static final int BESIDE_PLACE = 1_000;

    /** Bases beside a position of which the depth is told. */
    private static final int NEXT_TO_PLACE = 50;

    private static final Set<Side> EITHER = Set.of(Side.values());

    private final GeneModels models;
    private final LocusFinder finder;
    private final List<BreakIntron> known;

    /**
     * @param models the genes
     * @param finder finds what is typed
     * @param known introns in which genes are known to break
     */
    public AskedPlaces(GeneModels models, LocusFinder finder, List<BreakIntron> known) {
        this.models = models;
        this.finder = finder;
        this.known = List.copyOf(known);
    }

    /** The two places of a question, in its order. */
    public List<AskedPlace> of(Question question) {
        return question.fold(
                places -> List.of(at(places.one(), Role.FIVE_PRIME), at(places.other(), Role.THREE_PRIME)),
                genes -> List.of(gene(genes.five()), gene(genes.three())));
    }

    private AskedPlace gene(String name) {
        Transcript transcript = finder.transcript(name);
        GenomicInterval span = models.overlapping(transcript.span()).stream()
                .filter(gene -> gene.symbol().equals(transcript.gene()))
                .map(Gene::span)
                .findFirst()
                .orElse(transcript.span());
        List<AskedPlace.Part> introns = known.stream()
                .filter(intron -> intron.gene().equals(transcript.gene())
                        && intron.place().overlaps(span))
                .map(intron -> new AskedPlace.Part(
                        String.format(Locale.ROOT, "intron %d of %s", intron.number(), intron.transcript()),
                        intron.place()))
                .toList();
        List<AskedPlace.Part> parts =
                introns.isEmpty() ? List.of(new AskedPlace.Part("all of " + transcript, transcript.span())) : introns;
        return new AskedPlace(name, widened(span, BESIDE_GENE), EITHER, parts);
    }

    private AskedPlace at(Locus locus, Role role) {
        FoundLocus found = finder.find(locus, role);
        Breakend end = found.breakend();
        GenomicInterval base = new GenomicInterval(end.contig(), end.position(), end.position());
        return locus.fold(onGenome -> position(locus, base, Set.of(end.kept())), inGene -> inGene.spot()
                .fold(
                        intron -> intron(locus, finder.transcript(inGene.gene()), intron.number()),
                        exon -> position(locus, base, EITHER),
                        numbered -> position(locus, base, EITHER)));
    }

    private AskedPlace position(Locus locus, GenomicInterval base, Set<Side> kept) {
        AskedPlace.Part part = new AskedPlace.Part(
                NEXT_TO_PLACE + " bases on both sides of " + base.contig() + ":" + base.start(),
                widened(base, NEXT_TO_PLACE));
        return new AskedPlace(locus.text(), widened(base, BESIDE_PLACE), kept, List.of(part));
    }

    private AskedPlace intron(Locus locus, Transcript transcript, int number) {
        GenomicInterval place = transcript.intronAfter(number);
        return new AskedPlace(
                locus.text(),
                widened(place, BESIDE_PLACE),
                EITHER,
                List.of(new AskedPlace.Part("intron " + number + " of " + transcript, place)));
    }

    private GenomicInterval widened(GenomicInterval place, int bases) {
        return new GenomicInterval(
                place.contig(),
                Math.max(1, place.start() - bases),
                Math.min(models.build().sequence(place.contig()).length(), place.end() + bases));
    }
}
