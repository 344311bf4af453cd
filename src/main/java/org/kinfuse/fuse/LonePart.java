package org.kinfuse.fuse;

import java.util.List;
import java.util.Optional;

/**
 * A gene's part that is joined to something unknown.
 *
 * @param partner the part
 * @param domains what it holds of each domain of its protein
 */
public record LonePart(Partner partner, List<DomainFate> domains) {
    /** Copies the list. */
    public LonePart {
        domains = List.copyOf(domains);
    }

    /** The kinase domain of which most is held, or nothing if the protein has none. */
    public Optional<DomainFate> kinase() {
        return DomainFate.kinaseAmong(domains);
    }
}
