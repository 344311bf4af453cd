package org.kinfuse.report;

import java.util.Locale;
import java.util.OptionalInt;
import org.kinfuse.explain.Explanation;
import org.kinfuse.explain.Explanation.Pair;
import org.kinfuse.explain.FoundLocus;
import org.kinfuse.explain.RuleFinding;
import org.kinfuse.fuse.CodingCut;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.judge.Background;
import org.kinfuse.judge.Call;
import org.kinfuse.report.ExplanationEntry.AskerEntry;
import org.kinfuse.report.ExplanationEntry.CutEntry;
import org.kinfuse.report.ExplanationEntry.LaboratoryEntry;
import org.kinfuse.report.ExplanationEntry.PairEntry;
import org.kinfuse.report.ExplanationEntry.PlaceEntry;
import org.kinfuse.report.ExplanationEntry.RuleEntry;

/** Puts explanations into the words that are printed. */
public final class ExplanationReporter {
    private final Reporter reporter;
    private final Interpreter.GenePairs knownPairs;
    private final Cytobands bands;

    /**
     * A reporter of explanations.
     *
     * @param reporter puts calls into words
     * @param knownPairs gene pairs reported in cancer
     * @param bands for the notation of translocations
     */
    public ExplanationReporter(Reporter reporter, Interpreter.GenePairs knownPairs, Cytobands bands) {
        this.reporter = reporter;
        this.knownPairs = knownPairs;
        this.bands = bands;
    }

    /** One explanation. */
    public ExplanationEntry entry(Explanation explanation, AskerEntry asker) {
        Call call = explanation.call();
        LabWording wording = LabWording.of(call.interpretation(), knownPairs, bands);
        OutcomeText outcome = new OutcomeText(call.rearrangement(), SequenceDetail.PLACES, Background.NONE);
        return new ExplanationEntry(
                ExplanationEntry.SCHEMA_VERSION,
                asker,
                explanation.places().stream().map(ExplanationReporter::place).toList(),
                reporter.entry(call),
                new LaboratoryEntry(wording.description(), wording.position(), wording.notation()),
                explanation.pairs().stream().map(pair -> pair(pair, outcome)).toList(),
                explanation.rules().stream().map(ExplanationReporter::rule).toList(),
                FusionDrawing.of(call));
    }

    private static PlaceEntry place(FoundLocus place) {
        return new PlaceEntry(
                place.asked().text(), JunctionEntry.BreakendEntry.of(place.breakend(), ""), place.words());
    }

    private static PairEntry pair(Pair pair, OutcomeText outcome) {
        return new PairEntry(
                word(pair.standing().name()),
                pair.why(),
                cut(CodingCut.of(pair.product().five().end())),
                cut(CodingCut.of(pair.product().three().end())),
                outcome.transcript(pair.product()));
    }

    private static CutEntry cut(CodingCut cut) {
        return new CutEntry(
                word(cut.place().name()),
                switch (cut.place()) {
                    case AT_START, CODING -> OptionalInt.of(cut.phase().basesRead());
                    case NON_CODING, BEFORE_START, AFTER_STOP -> OptionalInt.empty();
                },
                cut.codingBases());
    }

    private static RuleEntry rule(RuleFinding finding) {
        return new RuleEntry(
                finding.rule().word(),
                finding.rule().title(),
                finding.verdict() == RuleFinding.Verdict.APPLIES,
                finding.values());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
