package org.kinfuse.fuse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Transcript;

/**
 * What the fusion transcript holds of a domain. Whether it is also translated is told by the frame.
 *
 * @param transcript the transcript whose protein has the domain
 * @param domain the domain
 * @param keptResidues residues of the domain whose three bases are all kept
 */
public record DomainFate(Transcript transcript, Domain domain, int keptResidues) {

    /** What the fusion transcript holds of a domain. */
    public enum Fate {
        /** Every residue. */
        KEPT,
        /** Some residues. */
        TRUNCATED,
        /** No residue. */
        LOST;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The lower-case word used in text. */
        public String word() {
            return word;
        }
    }

    /** @throws IllegalArgumentException if more is kept than there is */
    public DomainFate {
        if (keptResidues < 0 || keptResidues > domain.length()) {
            throw new IllegalArgumentException("of " + domain.length() + " residues of " + domain.name() + ", "
                    + keptResidues + " cannot be kept");
        }
    }

    /**
     * The kinase domain that matters: the one of which most is held, the last of them if equal; nothing if there is none.
     *
     * @param fates domains in the order of the product, 5' partner first
     */
    static Optional<DomainFate> kinaseAmong(List<DomainFate> fates) {
        Optional<DomainFate> best = Optional.empty();
        for (DomainFate fate : fates) {
            if (fate.domain().kind() == Domain.Kind.KINASE
                    && (best.isEmpty() || fate.percent() >= best.get().percent())) {
                best = Optional.of(fate);
            }
        }
        return best;
    }

    /** What is held of it. */
    public Fate fate() {
        if (keptResidues == 0) {
            return Fate.LOST;
        }
        return keptResidues == domain.length() ? Fate.KEPT : Fate.TRUNCATED;
    }

    /** Share of the domain's residues that is kept, 0 to 100, rounded down so that only a whole domain shows 100. */
    public int percent() {
        return 100 * keptResidues / domain.length();
    }
}
