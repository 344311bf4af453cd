package org.kinfuse.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.genome.Breakend;

/**
 * Says what a rearrangement means: tier, known pair, and reasons. It asks for no evidence, so that it serves our own calls
 * as well as those of somebody else.
 */
public final class Assessor {
    private final Interpreter exact;
    private final Interpreter inexact;
    private final Interpreter.GenePairs knownPairs;

    /**
     * An assessor.
     *
     * @param interpreter says what an adjacency means
     * @param knownPairs gene pairs reported in cancer
     */
    public Assessor(Interpreter interpreter, Interpreter.GenePairs knownPairs) {
        this.exact = interpreter;
        this.inexact = interpreter.ofInexactJunctions();
        this.knownPairs = knownPairs;
    }

    /**
     * The answer for a rearrangement that is taken as it is.
     *
     * @param number its number among the answers, from 1
     * @param reciprocals number of the answer that is the other half of the same event, the nearest of several; empty if there is none
     */
    public Call call(int number, SupportedAdjacency rearrangement, List<Integer> reciprocals) {
        return assess(rearrangement).call(number, OptionalInt.empty(), List.of(), reciprocals);
    }

    /** The same of one that its caller took for a candidate. */
    Call candidate(int number, SupportedAdjacency rearrangement, List<Integer> reciprocals) {
        return assess(rearrangement).asCandidate().call(number, OptionalInt.empty(), List.of(), reciprocals);
    }

    Assessment assess(SupportedAdjacency rearrangement) {
        Interpreter interpreter =
                switch (rearrangement.precision()) {
                    case PRECISE -> exact;
                    case IMPRECISE -> inexact;
                };
        Interpretation interpretation = interpreter.interpret(rearrangement.adjacency());
        Call.KnownPair knownPair = knownPair(interpretation.headline());
        Tier tier = Tiering.tier(interpretation.headline(), knownPair);
        return new Assessment(rearrangement, interpretation, knownPair, tier, tier);
    }

    /** The gene at a breakend; nothing if none is near. */
    Optional<String> gene(Breakend breakend) {
        return exact.at(breakend).located().map(end -> end.transcript().gene());
    }

    private Call.KnownPair knownPair(Outcome outcome) {
        return outcome instanceof Outcome.Product product
                        && !product.withinOneGene()
                        && knownPairs.contains(
                                product.five().gene(), product.three().gene())
                ? Call.KnownPair.KNOWN
                : Call.KnownPair.NOT_KNOWN;
    }
}
