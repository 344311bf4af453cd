package org.kinfuse.report;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kinfuse.callability.StretchCallability;
import org.kinfuse.explain.SampleExplanation;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.judge.Call;
import org.kinfuse.report.SampleExplanationEntry.PieceEntry;
import org.kinfuse.report.SampleExplanationEntry.PlacePartEntry;
import org.kinfuse.report.SampleExplanationEntry.RuleVerdictEntry;
import org.kinfuse.report.SampleExplanationEntry.SeenJunctionEntry;

/** Puts what a sample shows of two places into the words that are printed. */
public final class SampleExplanationReporter {
    private static final double PRECISION = 10_000;

    private final Reporter reporter;

    /** @param reporter says what junctions are */
    public SampleExplanationReporter(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The answer as it is printed. */
    public SampleExplanationEntry entry(
            SampleExplanation explanation,
            ExplanationEntry.AskerEntry asker,
            SampleExplanationEntry.SampleEntry sample) {
        return new SampleExplanationEntry(
                ExplanationEntry.SCHEMA_VERSION,
                asker,
                sample,
                explanation.verdict().word(),
                explanation.sentence(),
                Reporter.each(explanation.depths(), SampleExplanationReporter::entry),
                Reporter.each(explanation.junctions(), this::entry),
                Reporter.each(explanation.pieces(), SampleExplanationReporter::entry));
    }

    private static PlacePartEntry entry(SampleExplanation.PartDepth depth) {
        GenomicInterval place = depth.part().place();
        StretchCallability answer = depth.callability();
        return new PlacePartEntry(
                depth.place().asked(),
                depth.part().name(),
                place.contig().name(),
                place.start(),
                place.end(),
                answer.onTarget(),
                answer.medianDepth(),
                depth.fragments() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.round(PRECISION * depth.wellPlaced() / depth.fragments()) / PRECISION),
                answer.fragmentsNeeded(),
                answer.leastFraction(),
                answer.leastFractionCandidate(),
                answer.verdict().word());
    }

    private SeenJunctionEntry entry(SampleExplanation.SeenJunction seen) {
        return new SeenJunctionEntry(
                seen.call().map(call -> OptionalInt.of(call.number())).orElse(OptionalInt.empty()),
                seen.call().map(call -> OptionalInt.of(call.tier().number())).orElse(OptionalInt.empty()),
                Rearrangement.of(seen.rearrangement().adjacency()).word(),
                reporter.junction(seen.rearrangement()),
                reporter.support(
                        seen.rearrangement(), seen.call().map(Call::score).orElse(OptionalInt.empty())),
                Reporter.each(
                        seen.rules(),
                        rule -> new RuleVerdictEntry(
                                rule.rule(), rule.result().word(), rule.value(), rule.threshold())));
    }

    private static PieceEntry entry(SampleExplanation.Piece piece) {
        return new PieceEntry(
                piece.kind().word(),
                entry(piece.first()),
                piece.firstMappingQuality(),
                Reporter.each(piece.others(), SampleExplanationReporter::entry),
                piece.secondMappingQuality());
    }

    private static JunctionEntry.BreakendEntry entry(Breakend end) {
        return JunctionEntry.BreakendEntry.of(end, "");
    }
}
