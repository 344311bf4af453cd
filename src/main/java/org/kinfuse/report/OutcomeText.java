package org.kinfuse.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.ExonRange;
import org.kinfuse.fuse.FiveEnd;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.fuse.Outcome.NoProduct;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Reading;
import org.kinfuse.fuse.Spelling;
import org.kinfuse.genes.Domain;
import org.kinfuse.judge.KinaseStatus;
import org.kinfuse.locate.Place;

/** Puts into printed words what comes of one rearrangement. */
final class OutcomeText {
    private final SupportedAdjacency rearrangement;
    private final SequenceDetail sequences;

    OutcomeText(SupportedAdjacency rearrangement, SequenceDetail sequences) {
        this.rearrangement = rearrangement;
        this.sequences = sequences;
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
                        end(noProduct.first(), rearrangement.crossing().first()),
                        end(noProduct.second(), rearrangement.crossing().second()));
            }
        });
    }

    OutcomeEntry.Transcript transcript(Product product) {
        boolean fiveIsFirst =
                switch (FiveEnd.of(product, rearrangement.adjacency())) {
                    case FIRST -> true;
                    case SECOND -> false;
                };
        OptionalInt first = rearrangement.crossing().first();
        OptionalInt second = rearrangement.crossing().second();
        return new OutcomeEntry.Transcript(
                "transcript",
                end(product.five().end(), fiveIsFirst ? first : second),
                end(product.three().end(), fiveIsFirst ? second : first),
                product.midExon(),
                product.reading().method().name().toLowerCase(Locale.ROOT),
                reading(product.reading()),
                product.alternatives().stream().map(this::reading).toList(),
                kinase(product),
                product.domains().stream().map(OutcomeText::domain).toList());
    }

    private EndEntry end(Place place, OptionalInt crossing) {
        return EndEntry.of(place, crossing, rearrangement.support().uniqueFragments());
    }

    private OutcomeEntry.ReadingEntry reading(Reading reading) {
        return new OutcomeEntry.ReadingEntry(
                reading.way().words(),
                exons(reading.fiveExons()),
                exons(reading.threeExons()),
                reading.verdict().frame().word(),
                reading.verdict().why().sentence(),
                reading.spelling().translation().stream()
                        .map(translation -> TranslationEntry.of(translation, sequences))
                        .toList(),
                notTranslated(reading.spelling()));
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
                product.kinase().map(OutcomeText::domain).map(List::of).orElse(List.of()));
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
