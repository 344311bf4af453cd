package org.kinfuse.report;

import java.util.Optional;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.fuse.Reading;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Site;

/**
 * A rearrangement as clinical laboratories speak of it. They report a fusion where two genes make one transcript, else
 * what happens to the one gene that they watch.
 *
 * @param type what the junction looks like on the genome
 * @param kind what the laboratory speaks of
 * @param one the 5' partner of a fusion; else the gene spoken of, or the first in its transcript's or genome's order
 * @param other the other end
 * @param outcome what comes of it
 */
record LabEvent(Rearrangement type, Kind kind, LabEnd one, LabEnd other, Outcome outcome) {

    /** What a laboratory speaks of. */
    enum Kind {
        /** Two genes make one transcript. */
        FUSION,
        /** Both ends lie between start and stop codon of one transcript. */
        INTRAGENIC,
        /** One gene is broken; what lies at the other end is left aside. */
        ONE_GENE,
        /** Two genes are broken and make no transcript. */
        TWO_GENES,
        /** Neither end lies between start and stop codon of a gene. */
        NO_GENE
    }

    /** The event of an outcome. */
    static LabEvent of(Rearrangement type, Outcome outcome) {
        return outcome.fold(new Outcome.Cases<LabEvent>() {
            @Override
            public LabEvent product(Outcome.Product product) {
                LabEnd five = new LabEnd(product.five().end());
                LabEnd three = new LabEnd(product.three().end());
                if (!product.withinOneGene()
                        && isTranscribedThrough(five)
                        && isTranscribedThrough(three)
                        && three.requireTranscript().coding().isPresent()) {
                    return new LabEvent(type, Kind.FUSION, five, three, product);
                }
                return brokenGenes(type, product, five, three);
            }

            @Override
            public LabEvent noProduct(Outcome.NoProduct none) {
                return brokenGenes(type, none, new LabEnd(none.first()), new LabEnd(none.second()));
            }
        });
    }

    private static boolean isTranscribedThrough(LabEnd end) {
        return end.isInside() && end.isActive();
    }

    private static LabEvent brokenGenes(Rearrangement type, Outcome outcome, LabEnd one, LabEnd other) {
        if (!one.isCoding() && !other.isCoding()) {
            return inGenomeOrder(type, Kind.NO_GENE, one, other, outcome);
        }
        if (!one.isCoding()) {
            return new LabEvent(type, Kind.ONE_GENE, other, one, outcome);
        }
        if (!other.isCoding()) {
            return new LabEvent(type, Kind.ONE_GENE, one, other, outcome);
        }
        if (one.requireTranscript() == other.requireTranscript()) {
            return intragenic(type, outcome, one, other);
        }
        if (one.isOnPanel() == other.isOnPanel()) {
            return inGenomeOrder(type, Kind.TWO_GENES, one, other, outcome);
        }
        return one.isOnPanel()
                ? new LabEvent(type, Kind.ONE_GENE, one, other, outcome)
                : new LabEvent(type, Kind.ONE_GENE, other, one, outcome);
    }

    private static LabEvent intragenic(Rearrangement type, Outcome outcome, LabEnd one, LabEnd other) {
        boolean oneIsLower = one.place().breakend().compareTo(other.place().breakend()) <= 0;
        boolean upstreamFirst =
                switch (one.requireTranscript().strand()) {
                    case FORWARD -> oneIsLower;
                    case REVERSE -> !oneIsLower;
                };
        return upstreamFirst
                ? new LabEvent(type, Kind.INTRAGENIC, one, other, outcome)
                : new LabEvent(type, Kind.INTRAGENIC, other, one, outcome);
    }

    private static LabEvent inGenomeOrder(Rearrangement type, Kind kind, LabEnd one, LabEnd other, Outcome outcome) {
        return one.place().breakend().compareTo(other.place().breakend()) <= 0
                ? new LabEvent(type, kind, one, other, outcome)
                : new LabEvent(type, kind, other, one, outcome);
    }

    /** The product, or nothing if there is none. */
    Optional<Outcome.Product> product() {
        return outcome instanceof Outcome.Product product ? Optional.of(product) : Optional.empty();
    }

    /**
     * The rank of the exon that the break of an end cuts, or nothing. Two ends exactly at exon edges, as RNA shows them,
     * cut none.
     */
    Optional<Integer> cutExon(LabEnd end) {
        boolean spliced = product()
                .map(product -> product.reading().way() == Reading.Way.SPLICED)
                .orElse(false);
        if (spliced) {
            return Optional.empty();
        }
        return end.place().located().map(LocatedEnd::site).flatMap(LabEvent::exon);
    }

    private static Optional<Integer> exon(Site site) {
        return site instanceof Site.InExon inExon ? Optional.of(inExon.exon()) : Optional.empty();
    }

    /**
     * The bases between the two breakpoints, both included, as a laboratory counts them: an exon that holds a breakpoint
     * is concerned.
     *
     * @throws IllegalStateException if they lie on two contigs
     */
    Segment between() {
        Breakend first = one.place().breakend();
        Breakend second = other.place().breakend();
        if (!first.contig().equals(second.contig())) {
            throw new IllegalStateException("nothing lies between " + first + " and " + second);
        }
        return new Segment(
                Math.min(first.position(), second.position()), Math.max(first.position(), second.position()));
    }
}
