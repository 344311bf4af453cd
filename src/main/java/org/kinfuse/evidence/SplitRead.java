package org.kinfuse.evidence;

import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Strand;

/**
 * One read whose two parts align at two places: the junction to the base.
 *
 * @param fragment the fragment it comes from
 * @param adjacency the junction, with the homology and the inserted bases that this read shows
 * @param strand the strand of the part that lies at the adjacency's first breakend
 * @param first what is known of the alignment at the first breakend
 * @param second what is known of the alignment at the second breakend
 */
public record SplitRead(Fragment fragment, Adjacency adjacency, Strand strand, Anchor first, Anchor second)
        implements Evidence {

    /**
     * One of the two alignments of a split read.
     *
     * @param alignedBases read bases aligned there, 1 or more
     * @param mappingQuality mapping quality, 0 to 255 as the file says
     */
    public record Anchor(int alignedBases, int mappingQuality) {
        /** @throws IllegalArgumentException if no base is aligned */
        public Anchor {
            if (alignedBases < 1) {
                throw new IllegalArgumentException("an anchor has at least one aligned base, not " + alignedBases);
            }
        }
    }
}
