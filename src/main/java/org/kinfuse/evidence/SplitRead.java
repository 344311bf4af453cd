package org.kinfuse.evidence;

import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/**
 * One read whose two parts align at two places: the junction to the base.
 *
 * @param fragment the fragment it comes from
 * @param adjacency the junction, with the homology and the inserted bases that this read shows
 * @param strand the strand of the part that lies at the adjacency's first breakend
 * @param first what is known of the alignment at the first breakend
 * @param second what is known of the alignment at the second breakend
 * @param passages what the read passes through in between, where its aligner placed the inserted bases: one or none
 */
public record SplitRead(
        Fragment fragment, Adjacency adjacency, Strand strand, Anchor first, Anchor second, List<Passage> passages)
        implements Evidence {

    /** A read that goes straight from one side to the other. */
    public SplitRead(Fragment fragment, Adjacency adjacency, Strand strand, Anchor first, Anchor second) {
        this(fragment, adjacency, strand, first, second, List.of());
    }

    /** Keeps its own copy of the list. */
    public SplitRead {
        passages = List.copyOf(passages);
    }

    /** What the read passes through, if it does. */
    public Optional<Passage> passage() {
        return passages.stream().findFirst();
    }

    /** The same read under a better known identity of its fragment. */
    public SplitRead of(Fragment better) {
        return new SplitRead(better, adjacency, strand, first, second, passages);
    }

    /**
     * A short piece of the genome between the two sides: the template of the inserted bases.
     *
     * @param piece where it lies
     * @param steps the junctions that a read shows which does not get past the piece; two, or fewer where one cannot be
     *     told
     */
    public record Passage(GenomicInterval piece, List<Adjacency> steps) {
        /** Keeps its own copy of the list. */
        public Passage {
            steps = List.copyOf(steps);
        }
    }

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
