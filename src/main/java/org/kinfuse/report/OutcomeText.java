package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kinfuse.evidence.BaitedEnds;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.ExonRange;
import org.kinfuse.fuse.FiveEnd;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.fuse.Outcome.NoProduct;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Partner;
import org.kinfuse.fuse.Reading;
import org.kinfuse.fuse.Spelling;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Exon;
import org.kinfuse.genome.Breakend;
import org.kinfuse.judge.Background;
import org.kinfuse.judge.KinaseStatus;
import org.kinfuse.normals.NormalCounts;

/** Puts into printed words what comes of one rearrangement. */
final class OutcomeText {
    private final SupportedAdjacency rearrangement;
    private final SequenceDetail sequences;
    private final Background background;

    OutcomeText(SupportedAdjacency rearrangement, SequenceDetail sequences, Background background) {
        this.rearrangement = rearrangement;
        this.sequences = sequences;
        this.background = background;
    }

    OutcomeEntry of(Outcome outcome) {
        return outcome.fold(new Outcome.Cases<OutcomeEntry>() {
            @Override
            public OutcomeEntry product(Product product) {
                return transcript(product);
            }

            @Override
            public OutcomeEntry noProduct(NoProduct noProduct) {
                return new OutcomeEntry.None(
                        "none",
                        noProduct.why().sentence(),
                        EndEntry.of(noProduct.first(), first()),
                        EndEntry.of(noProduct.second(), second()));
            }
        });
    }

    OutcomeEntry.Transcript transcript(Product product) {
        boolean fiveIsFirst =
                switch (FiveEnd.of(product, rearrangement.adjacency())) {
                    case FIRST -> true;
                    case SECOND -> false;
                };
        return new OutcomeEntry.Transcript(
                "transcript",
                EndEntry.of(product.five().end(), fiveIsFirst ? first() : second()),
                EndEntry.of(product.three().end(), fiveIsFirst ? second() : first()),
                ViccText.linker(product),
                product.midExon(),
                product.reading().method().word(),
                reading(product, product.reading()),
                alternatives(product),
                kinase(product),
                Reporter.each(product.domains(), OutcomeText::domain));
    }

    private List<OutcomeEntry.ReadingEntry> alternatives(Product product) {
        List<OutcomeEntry.ReadingEntry> alternatives =
                new ArrayList<>(product.alternatives().size());
        for (Reading other : product.alternatives()) {
            alternatives.add(reading(product, other));
        }
        return alternatives;
    }

    private EndCounts first() {
        return counts(
                rearrangement.crossing().first(),
                NormalCounts::firstDepth,
                rearrangement.adjacency().first(),
                rearrangement.quality().first(),
                baited(BaitedEnds::mayHoldFirst));
    }

    private EndCounts second() {
        return counts(
                rearrangement.crossing().second(),
                NormalCounts::secondDepth,
                rearrangement.adjacency().second(),
                rearrangement.quality().second(),
                baited(BaitedEnds::mayHoldSecond));
    }

    /** In RNA pairs may span any number of introns: only fragments that show the junction compare with others there. */
    private int supporting() {
        Support support = rearrangement.support();
        return switch (background.material()) {
            case DNA -> support.uniqueFragments();
            case RNA -> support.splitReads() + support.clippedReads();
        };
    }

    private EndCounts counts(
            OptionalInt crossing,
            Function<NormalCounts, OptionalInt> depthInNormal,
            Breakend breakend,
            JunctionQuality.End reads,
            String baited) {
        Optional<NormalCounts> normal = background.normal().of(rearrangement);
        return new EndCounts(
                crossing,
                supporting(),
                normal.map(depthInNormal).orElse(OptionalInt.empty()),
                normal.map(NormalCounts::fragments).orElse(0),
                background.targets().at(breakend),
                reads,
                baited);
    }

    private String baited(Predicate<BaitedEnds> isHeld) {
        BaitedEnds baited = background.baited(rearrangement);
        return switch (baited) {
            case FIRST, SECOND, BOTH, NEITHER -> isHeld.test(baited) ? "yes" : "no";
            case UNKNOWN -> "";
        };
    }

    private OutcomeEntry.ReadingEntry reading(Product product, Reading reading) {
        return new OutcomeEntry.ReadingEntry(
                reading.way().words(),
                exons(reading.fiveExons()),
                exons(reading.threeExons()),
                ViccText.offset(reading, product.five()),
                ViccText.offset(reading, product.three()),
                edge(product.five(), reading, reading.fiveExons().last()),
                edge(product.three(), reading, reading.threeExons().first()),
                reading.verdict().frame().word(),
                reading.verdict().why().sentence(),
                translation(reading.spelling()),
                notTranslated(reading.spelling()));
    }

    /** Where the transcript leaves the one partner, or enters the other: the edge of a whole exon, or the break. */
    private List<TranslationEntry> translation(Spelling spelling) {
        return spelling.translation().isPresent()
                ? List.of(TranslationEntry.of(spelling.translation().get(), sequences))
                : List.of();
    }

    private static int edge(Partner partner, Reading reading, int rank) {
        if (!ViccText.joinsWholeExons(reading)) {
            return partner.end().breakend().position();
        }
        Exon exon = partner.end().transcript().exon(rank);
        return switch (partner.end().breakend().kept()) {
            case LEFT -> exon.end();
            case RIGHT -> exon.start();
        };
    }

    /** That no FASTA file was given need not be said with every reading. */
    private static String notTranslated(Spelling spelling) {
        return spelling instanceof Spelling.Unspelled why && why != Spelling.Unspelled.NO_SEQUENCE
                ? why.sentence()
                : "";
    }

    static OutcomeEntry.ExonsEntry exons(ExonRange range) {
        return new OutcomeEntry.ExonsEntry(range.first(), range.last());
    }

    private static OutcomeEntry.KinaseEntry kinase(Product product) {
        return new OutcomeEntry.KinaseEntry(
                KinaseStatus.of(product).word(),
                product.kinase().isPresent() ? List.of(domain(product.kinase().get())) : List.of());
    }

    static OutcomeEntry.DomainEntry domain(DomainFate fate) {
        Domain domain = fate.domain();
        return new OutcomeEntry.DomainEntry(
                fate.transcript().gene(),
                fate.transcript().accession().text(),
                domain.name(),
                domain.identifier(),
                domain.kind() == Domain.Kind.KINASE,
                domain.firstResidue(),
                domain.lastResidue(),
                fate.keptResidues(),
                fate.percent(),
                fate.fate().word());
    }
}
