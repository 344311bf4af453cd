package org.kinfuse.locate;

import java.util.Optional;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Breakend;

/**
 * A breakend seen from one transcript.
 *
 * @param breakend the breakend
 * @param transcript the transcript
 * @param site where the last kept base falls in it
 * @param role which end of a fusion the transcript can be
 */
public record LocatedEnd(Breakend breakend, Transcript transcript, Site site, Role role) implements Place {
    @Override
    public Optional<LocatedEnd> located() {
        return Optional.of(this);
    }

    /** Whether the breakend lies between the two ends of the transcript. */
    public boolean isInside() {
        return !(site instanceof Site.Outside);
    }

    /** Bases to the nearer end of the transcript, 0 inside. */
    public int distance() {
        return site instanceof Site.Outside outside ? outside.distance() : 0;
    }

    /** Whether any exon of the transcript is on the kept side. */
    public boolean keepsExons() {
        return site.fold(new Site.Cases<Boolean>() {
            @Override
            public Boolean inExon(Site.InExon inExon) {
                return true;
            }

            @Override
            public Boolean inIntron(Site.InIntron inIntron) {
                return true;
            }

            @Override
            public Boolean outside(Site.Outside outside) {
                return (outside.end() == Site.End.DOWNSTREAM) == (role == Role.FIVE_PRIME);
            }
        });
    }
}
