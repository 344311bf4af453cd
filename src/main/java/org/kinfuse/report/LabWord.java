package org.kinfuse.report;

import java.util.Locale;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.fuse.Outcome.Product;

/**
 * What laboratories call an event: they keep the word fusion for what is known to drive tumours, and call everything
 * else a rearrangement, which may result in a fusion.
 */
enum LabWord {
    /** A whole tyrosine kinase domain joined to another gene, or a pair known in cancer. */
    FUSION,
    /** Anything else. */
    REARRANGEMENT;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Domains that make oncogenic fusion kinases: Pfam's tyrosine kinases, where it files BRAF and RAF1 as well. */
    private static final String TYROSINE_KINASE = "pfam07714";

    /** The word for an event. A pair that is known for its kinase is no such fusion without it. */
    static LabWord of(LabEvent event, Interpreter.GenePairs knownPairs) {
        if (event.kind() != LabEvent.Kind.FUSION) {
            return REARRANGEMENT;
        }
        return event.product().isPresent() && isFusion(event.product().get(), knownPairs) ? FUSION : REARRANGEMENT;
    }

    private static boolean isFusion(Product product, Interpreter.GenePairs knownPairs) {
        return keepsTyrosineKinase(product) || isKnownWithoutLostKinase(product, knownPairs);
    }

    private static boolean keepsTyrosineKinase(Product product) {
        for (DomainFate fate : product.domains()) {
            if (fate.fate() == DomainFate.Fate.KEPT
                    && fate.domain().identifier().equals(TYROSINE_KINASE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnownWithoutLostKinase(Product product, Interpreter.GenePairs knownPairs) {
        return knownPairs.contains(product.five().gene(), product.three().gene())
                && product.kinase()
                        .map(fate -> fate.fate() == DomainFate.Fate.KEPT)
                        .orElse(true);
    }

    /** The lower-case word used in text. */
    String inText() {
        return word;
    }
}
