package org.kinfuse.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;

/**
 * An answer.
 *
 * @param number place in the list of calls, from 1
 * @param tier what it means
 * @param rearrangement junction and evidence
 * @param interpretation genes, exons, frame, domains
 * @param knownPair whether the gene pair is known in cancer
 * @param score evidence beside chance, see {@link org.kinfuse.noise.ChanceModel}; nothing for a rearrangement that is taken as
 *     it is
 * @param reciprocals number of the call that is the other half of the same event: of several the nearest
 * @param reasons what it rests on
 */
public record Call(
        int number,
        Tier tier,
        SupportedAdjacency rearrangement,
        Interpretation interpretation,
        KnownPair knownPair,
        OptionalInt score,
        List<Integer> reciprocals,
        List<Reason> reasons) {

    /** Whether a gene pair is known in cancer. A label, never a filter. */
    public enum KnownPair {
        /** The pair has been reported, in either order. */
        KNOWN,
        /** It has not, or there are not two genes. */
        NOT_KNOWN
    }

    /** Copies the lists. */
    public Call {
        reciprocals = List.copyOf(reciprocals);
        reasons = List.copyOf(reasons);
    }

    /** The product, or nothing if there is none. */
    public Optional<Outcome.Product> product() {
        return interpretation.headline() instanceof Outcome.Product product ? Optional.of(product) : Optional.empty();
    }

    /** What the product holds of its kinase domain. */
    public KinaseStatus kinaseStatus() {
        return product().map(KinaseStatus::of).orElse(KinaseStatus.NONE);
    }
}
