package org.kinfuse.evidence;

import java.util.List;
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
     * @param beyond the read's bases past the breakend as the adjacency states it, told as {@link ClippedRead#clipped}
     *     tells them: on the forward strand, following the breakend (LEFT kept) or preceding it (RIGHT kept); empty if
     *     the file does not hold them
     * @param alternatives where else this part fits, as far as its aligner tells
     */
    public record Anchor(int alignedBases, int mappingQuality, String beyond, List<Alternative> alternatives) {
        /** An alignment of which no alternatives are known. */
        public Anchor(int alignedBases, int mappingQuality, String beyond) {
            this(alignedBases, mappingQuality, beyond, List.of());
        }

        /** @throws IllegalArgumentException if no base is aligned */
        public Anchor {
            if (alignedBases < 1) {
                throw new IllegalArgumentException("an anchor has at least one aligned base, not " + alignedBases);
            }
            alternatives = List.copyOf(alternatives);
        }
    }
}
