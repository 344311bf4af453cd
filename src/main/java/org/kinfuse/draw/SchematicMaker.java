package org.kinfuse.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.draw.Schematic.Band;
import org.kinfuse.draw.Schematic.Chromosome;
import org.kinfuse.draw.Schematic.DomainShape;
import org.kinfuse.draw.Schematic.ExonShape;
import org.kinfuse.draw.Schematic.Fate;
import org.kinfuse.draw.Schematic.GeneTrack;
import org.kinfuse.draw.Schematic.Heading;
import org.kinfuse.draw.Schematic.Locus;
import org.kinfuse.draw.Schematic.Product;
import org.kinfuse.draw.Schematic.Role;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.OutcomeEntry.DomainEntry;

/** Says what the picture of a call shows: the call itself, and the gene models it was read against. */
public final class SchematicMaker {
    private final GeneModels genes;
    private final Cytobands bands;

    /** Draws by these gene models and bands, which must be those that the calls were made with. */
    public SchematicMaker(GeneModels genes, Cytobands bands) {
        this.genes = genes;
        this.bands = bands;
    }

    /**
     * The picture's data.
     *
     * @throws BadInput if the call speaks of a transcript or a contig that the gene models do not have, or of a transcript with another
     *     number of exons
     */
    public Schematic of(CallEntry call) {
        return call.outcome().fold(new OutcomeEntry.Cases<Schematic>() {
            @Override
            public Schematic transcript(OutcomeEntry.Transcript made) {
                return withProduct(call, made);
            }

            @Override
            public Schematic none(OutcomeEntry.None none) {
                return withoutProduct(call, none);
            }
        });
    }

    private Schematic withProduct(CallEntry call, OutcomeEntry.Transcript made) {
        Transcript five = transcript(made.five()).orElseThrow(() -> unknown(made.five()));
        Transcript three = transcript(made.three()).orElseThrow(() -> unknown(made.three()));
        boolean oneGene = isOneGene(made);
        Product product =
                new ProductPieces(made, call.junction().inserted().length(), five, three, oneGene ? 0 : 1).product();
        List<GeneTrack> tracks = oneGene
                ? List.of(track(Role.ONE_GENE, five, List.of(made.five(), made.three()), product, made.domains()))
                : List.of(
                        track(Role.FIVE_PRIME, five, List.of(made.five()), product, made.domains()),
                        track(Role.THREE_PRIME, three, List.of(made.three()), product, made.domains()));
        return new Schematic(
                Schematic.SCHEMA_VERSION,
                heading(call, Verdict.of(made)),
                chromosomes(made.five(), made.three()),
                tracks,
                List.of(product),
                SupportFacts.of(call.support(), List.of(made.five(), made.three())));
    }

    private Schematic withoutProduct(CallEntry call, OutcomeEntry.None none) {
        List<GeneTrack> tracks = new ArrayList<>();
        for (EndEntry end : List.of(none.first(), none.second())) {
            transcript(end).ifPresent(model -> tracks.add(brokenTrack(model, end)));
        }
        return new Schematic(
                Schematic.SCHEMA_VERSION,
                heading(call, "no fusion transcript: " + none.why()),
                chromosomes(none.first(), none.second()),
                tracks,
                List.of(),
                SupportFacts.of(call.support(), List.of(none.first(), none.second())));
    }

    private static boolean isOneGene(OutcomeEntry.Transcript made) {
        return made.five().transcript().equals(made.three().transcript())
                && made.five().contig().equals(made.three().contig());
    }

    private static Heading heading(CallEntry call, String verdict) {
        return new Heading(call.call(), call.name(), call.rearrangement(), call.tier(), verdict, call.text());
    }

    /** The transcript of an end: the one that lies nearest, where an accession lies at several places. */
    private Optional<Transcript> transcript(EndEntry end) {
        if (end.transcript().isEmpty()) {
            return Optional.empty();
        }
        return genes.withAccession(new Accession(end.transcript()).base()).stream()
                .filter(model -> model.contig().name().equals(end.contig()))
                .min((one, other) -> Integer.compare(distance(one, end), distance(other, end)))
                .map(model -> ofSoManyExons(model, end));
    }

    private static Transcript ofSoManyExons(Transcript model, EndEntry end) {
        if (model.exonCount() == end.transcriptExons()) {
            return model;
        }
        throw new BadInput("The gene models have " + end.transcript() + " with " + model.exonCount()
                + " exons, and the call speaks of " + end.transcriptExons()
                + "; draw with the reference bundle that it was made with.");
    }

    private static int distance(Transcript model, EndEntry end) {
        return Math.max(
                0,
                Math.max(
                        model.span().start() - end.position(),
                        end.position() - model.span().end()));
    }

    private static BadInput unknown(EndEntry end) {
        return new BadInput("The gene models have no transcript " + end.transcript() + " on " + end.contig()
                + ", of which the call speaks; draw with the reference bundle that it was made with.");
    }

    private static GeneTrack track(
            Role role, Transcript model, List<EndEntry> ends, Product product, List<DomainEntry> domains) {
        return new GeneTrack(
                role,
                model.gene(),
                model.accession().text(),
                model.contig().name(),
                String.valueOf(model.strand().symbol()),
                model.exons().stream()
                        .map(exon -> shape(model, exon, ExonFates.inProduct(exon, role, product)))
                        .toList(),
                ends.stream().map(BreakPlaces::of).toList(),
                model.proteinLength(),
                domains.stream()
                        .filter(domain ->
                                domain.transcript().equals(model.accession().text()))
                        .map(SchematicMaker::shape)
                        .toList());
    }

    private static GeneTrack brokenTrack(Transcript model, EndEntry end) {
        return new GeneTrack(
                Role.BROKEN,
                model.gene(),
                model.accession().text(),
                model.contig().name(),
                String.valueOf(model.strand().symbol()),
                model.exons().stream()
                        .map(exon -> shape(model, exon, ExonFates.onKeptSide(exon, end)))
                        .toList(),
                List.of(BreakPlaces.of(end)),
                model.proteinLength(),
                List.of());
    }

    private static ExonShape shape(Transcript model, Exon exon, Fate fate) {
        ExonParts parts = ExonParts.of(model, exon.start(), exon.end());
        return new ExonShape(
                exon.rank(), exon.start(), exon.end(), parts.before(), parts.coding(), parts.behind(), fate);
    }

    private static DomainShape shape(DomainEntry domain) {
        Fate fate = domain.percent() == 100 ? Fate.KEPT : domain.keptResidues() > 0 ? Fate.CUT : Fate.LOST;
        return new DomainShape(
                domain.name(), domain.kinase(), domain.firstResidue(), domain.lastResidue(), domain.percent(), fate);
    }

    private List<Chromosome> chromosomes(EndEntry one, EndEntry other) {
        if (one.contig().equals(other.contig())) {
            return List.of(chromosome(List.of(one, other)));
        }
        return List.of(chromosome(List.of(one)), chromosome(List.of(other)));
    }

    private Chromosome chromosome(List<EndEntry> ends) {
        String name = ends.get(0).contig();
        Contig contig = genes.build()
                .contig(name)
                .orElseThrow(() -> new BadInput("The reference has no contig " + name + ", of which the call speaks."));
        return new Chromosome(
                name,
                genes.build().sequence(contig).length(),
                bands.bands().stream()
                        .filter(band -> band.place().contig().equals(contig))
                        .map(band -> new Band(
                                band.name(), band.place().start(), band.place().end(), band.stain()))
                        .toList(),
                ends.stream()
                        .sorted((a, b) -> Integer.compare(a.position(), b.position()))
                        .map(end -> new Locus(end.position(), end.kept(), band(contig, end), end.gene()))
                        .toList());
    }

    private String band(Contig contig, EndEntry end) {
        return Stream.of(bands.at(contig, end.position()))
                .flatMap(Optional::stream)
                .map(Cytobands.Band::name)
                .findFirst()
                .orElse("");
    }
}
