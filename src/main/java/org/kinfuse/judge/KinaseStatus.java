package org.kinfuse.judge;

import java.util.Locale;
import java.util.Optional;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.Outcome;

/** What a product holds of a kinase domain. */
public enum KinaseStatus {
    /** The whole domain. */
    RETAINED,
    /** A part of it. */
    PARTIAL,
    /** Nothing of it. */
    LOST,
    /** Neither partner has one, or there is no product. */
    NONE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** What a product holds of the kinase domain that matters to it. */
    public static KinaseStatus of(Outcome.Product product) {
        return of(product.kinase());
    }

    /** What is held of a kinase domain, if there is one. */
    public static KinaseStatus of(Optional<DomainFate> kinase) {
        return kinase.map(DomainFate::fate)
                .map(fate -> switch (fate) {
                    case KEPT -> RETAINED;
                    case TRUNCATED -> PARTIAL;
                    case LOST -> LOST;
                })
                .orElse(NONE);
    }

    /** The lower-case word used in text. */
    public String word() {
        return word;
    }
}
