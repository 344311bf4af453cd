package org.kinfuse.report;

import java.util.Optional;
import org.kinfuse.fuse.FiveEnd;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.fuse.Reading;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
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
        /** One gene is broken; what lies at the other end, or in another transcript of the gene alone, is left aside. */
        ONE_GENE,
        /** Two genes are broken and make no transcript. */
        TWO_GENES,
        /** Neither end lies between start and stop codon of a gene. */
        NO_GENE
    }

    /**
     * The event that a rearrangement is.
     *
     * @param knownPairs gene pairs reported in cancer
     */
    static LabEvent of(Interpretation interpretation, Interpreter.GenePairs knownPairs) {
        Rearrangement type = Rearrangement.of(interpretation.adjacency());
        LabEnd first = new LabEnd(interpretation.surroundings().first());
        LabEnd second = new LabEnd(interpretation.surroundings().second());
        return interpretation.headline().fold(new Outcome.Cases<LabEvent>() {
            @Override
            public LabEvent product(Outcome.Product product) {
                return switch (FiveEnd.of(product, interpretation.adjacency())) {
                    case FIRST -> joined(type, product, first, second, knownPairs);
                    case SECOND -> joined(type, product, second, first, knownPairs);
                };
            }

            @Override
            public LabEvent noProduct(Outcome.NoProduct none) {
                return brokenGenes(type, none, first, second);
            }
        });
    }

    /**
     * Two genes are spoken of as a fusion if both are broken between start and stop codon. If one is broken before its
     * start codon, which swaps a promoter, they are if that makes a driver, by the measure of {@link LabWord}.
     */
    private static LabEvent joined(
            Rearrangement type, Outcome.Product product, LabEnd five, LabEnd three, Interpreter.GenePairs knownPairs) {
        boolean transcribed = !product.withinOneGene()
                && isTranscribedThrough(five)
                && isTranscribedThrough(three)
                && three.requireTranscript().coding().isPresent();
        LabEvent fusion = new LabEvent(type, Kind.FUSION, five, three, product);
        boolean spokenOf = transcribed
                && ((five.isCoding() && three.isCoding()) || LabWord.of(fusion, knownPairs) == LabWord.FUSION);
        return spokenOf ? fusion : brokenGenes(type, product, five, three);
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
            Kind kind = one.gene().equals(other.gene()) ? Kind.ONE_GENE : Kind.TWO_GENES;
            return inGenomeOrder(type, kind, one, other, outcome);
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
        return isSpliced()
                ? Optional.empty()
                : end.place().located().map(LocatedEnd::site).flatMap(LabEvent::exon);
    }

    /** Whether whole exons are joined at their edges. What RNA shows of the unchanged transcript is no such junction. */
    private boolean isSpliced() {
        return product()
                .filter(product -> product.reading().way() == Reading.Way.SPLICED && !product.leavesExonsUnchanged())
                .isPresent();
    }

    private static Optional<Integer> exon(Site site) {
        return site instanceof Site.InExon inExon ? Optional.of(inExon.exon()) : Optional.empty();
    }

    /**
     * The bases that a laboratory takes as concerned. They lie between the two breakpoints, both included, since an exon
     * that holds a breakpoint is concerned; without the kept edges of exons that are joined whole.
     *
     * <pre>
     *   exons        ###1###-----###2###-----###3###          break | in exon 2 concerns it
     *   joined whole ###1###]                [###3###         concerns exon 2 alone
     * </pre>
     *
     * <p>Of one gene, a break outside the part between its start and stop codon counts as one outside the gene: all exons
     * from the other break to that end of the gene are concerned.
     *
     * @throws IllegalStateException if they lie on two contigs
     */
    Segment between() {
        Breakend first = one.place().breakend();
        Breakend second = other.place().breakend();
        if (!first.contig().equals(second.contig())) {
            throw new IllegalStateException("nothing lies between " + first + " and " + second);
        }
        Segment inner = isSpliced()
                ? Segment.between(first, second)
                : new Segment(
                        Math.min(first.position(), second.position()), Math.max(first.position(), second.position()));
        return switch (kind) {
            case ONE_GENE -> {
                GenomicInterval gene = one.requireTranscript().span();
                yield first.compareTo(second) <= 0
                        ? new Segment(inner.from(), Math.max(inner.to(), gene.end()))
                        : new Segment(Math.min(inner.from(), gene.start()), inner.to());
            }
            case FUSION, INTRAGENIC, TWO_GENES, NO_GENE -> inner;
        };
    }
}
