package org.kinfuse.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.explain.Explanation.Pair;
import org.kinfuse.explain.Explanation.Standing;
import org.kinfuse.fuse.CodingCut;
import org.kinfuse.fuse.HeadlineOrder;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.judge.Assessor;
import org.kinfuse.judge.Call;
import org.kinfuse.locate.LocatedEnd;

/** Says what is made of the join of two places, and why. It asks the stages themselves, and computes nothing anew. */
public final class Explainer {
    private final Assessor assessor;
    private final Interpreter interpreter;
    private final HeadlineOrder order;
    private final TranscriptPreference preference;

    /**
     * An explainer.
     *
     * @param assessor says what a join means
     * @param interpreter the interpreter of that assessor
     * @param order of overlapping genes, the same as that of the interpreter
     * @param preference of transcripts, likewise
     */
    public Explainer(Assessor assessor, Interpreter interpreter, HeadlineOrder order, TranscriptPreference preference) {
        this.assessor = assessor;
        this.interpreter = interpreter;
        this.order = order;
        this.preference = preference;
    }

    /** The explanation of a join of two places exactly as they are. */
    public Explanation explain(FoundLocus one, FoundLocus other) {
        Adjacency adjacency = Adjacency.joining(one.breakend(), other.breakend(), "");
        Call call = assessor.call(1, withoutEvidence(adjacency), List.of());
        List<Pair> pairs = pairs(call, adjacency);
        return new Explanation(List.of(one, other), call, pairs, new BiologyRules(call, pairs).findings());
    }

    private static SupportedAdjacency withoutEvidence(Adjacency adjacency) {
        return new SupportedAdjacency(
                adjacency,
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(0, 0, 0, 0, 0, 0, 0, 0),
                new SupportedAdjacency.Crossing(OptionalInt.empty(), OptionalInt.empty()));
    }

    private List<Pair> pairs(Call call, Adjacency adjacency) {
        Optional<Product> headline = call.product();
        List<Pair> pairs = new ArrayList<>();
        for (Product product : interpreter.everyPair(adjacency)) {
            pairs.add(headline.map(chosen -> beside(chosen, product))
                    .orElseGet(() -> new Pair(
                            product,
                            Standing.OTHER_GENE,
                            "one of the genes makes no protein, and two that do are broken at the same places")));
        }
        pairs.sort(Comparator.comparing(Pair::standing));
        return pairs;
    }

    private Pair beside(Product chosen, Product other) {
        if (hasTranscripts(
                other, chosen.five().end().transcript(), chosen.three().end().transcript())) {
            return new Pair(other, Standing.HEADLINE, "it comes first");
        }
        return isOfSameGenes(chosen, other)
                ? new Pair(other, Standing.OTHER_TRANSCRIPT, whyOtherTranscript(chosen, other))
                : new Pair(
                        other,
                        Standing.OTHER_GENE,
                        order.decisive(chosen, other)
                                .map(criterion -> "of the headline it is true that " + criterion.words())
                                .orElse("it has not the preferred transcripts of its genes"));
    }

    private static boolean hasTranscripts(Product product, Transcript five, Transcript three) {
        return product.five().end().transcript() == five
                && product.three().end().transcript() == three;
    }

    private static boolean isOfSameGenes(Product one, Product other) {
        return isOfSameGene(one.five().end(), other.five().end())
                && isOfSameGene(one.three().end(), other.three().end());
    }

    private static boolean isOfSameGene(LocatedEnd one, LocatedEnd other) {
        return one.transcript().gene().equals(other.transcript().gene())
                && one.transcript().strand() == other.transcript().strand();
    }

    private String whyOtherTranscript(Product chosen, Product other) {
        if (chosen.withinOneTranscript() && !other.withinOneTranscript()) {
            return "a gene that holds both ends is read on one transcript";
        }
        boolean fiveDiffers =
                chosen.five().end().transcript() != other.five().end().transcript();
        return fiveDiffers
                ? whyBefore(chosen.five().end(), other.five().end())
                : whyBefore(chosen.three().end(), other.three().end());
    }

    private String whyBefore(LocatedEnd chosen, LocatedEnd other) {
        String name = chosen.transcript().accession() + " comes before "
                + other.transcript().accession() + ": ";
        if (CodingCut.of(chosen).isBeforeStop() && CodingCut.of(other).isBehindStop()) {
            return name + "it is broken within its protein, the other behind its stop codon";
        }
        return name
                + preference
                        .decisive(chosen.transcript(), other.transcript())
                        .map(TranscriptPreference.Criterion::words)
                        .orElse("they are alike");
    }
}
