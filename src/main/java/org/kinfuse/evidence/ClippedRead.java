package org.kinfuse.evidence;

import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Strand;

/**
 * A read that stops aligning at a base, its other part unplaced.
 *
 * @param fragment the fragment it comes from
 * @param breakend the last aligned base and the side that aligned
 * @param strand the strand on which the read aligned
 * @param clipped the bases that did not align, on the forward strand as they follow the breakend (LEFT kept) or precede
 *     it (RIGHT kept); empty if the file does not hold them (hard clips)
 * @param aligned the aligned bases next to the breakend, on the forward strand as they precede it (LEFT kept) or follow
 *     it (RIGHT kept), both including the breakend's own; empty if not known
 * @param clippedLength number of clipped bases, whether or not the file holds them
 * @param alignedBases read bases that did align
 * @param mappingQuality 0 to 255
 */
public record ClippedRead(
        Fragment fragment,
        Breakend breakend,
        Strand strand,
        String clipped,
        String aligned,
        int clippedLength,
        int alignedBases,
        int mappingQuality)
        implements Evidence {
    /** A clipped read of whose aligned bases nothing is known. */
    public ClippedRead(
            Fragment fragment,
            Breakend breakend,
            Strand strand,
            String clipped,
            int clippedLength,
            int alignedBases,
            int mappingQuality) {
        this(fragment, breakend, strand, clipped, "", clippedLength, alignedBases, mappingQuality);
    }

    /** The same read under a better known identity of its fragment. */
    public ClippedRead of(Fragment better) {
        return new ClippedRead(better, breakend, strand, clipped, aligned, clippedLength, alignedBases, mappingQuality);
    }

    /** Of its fragment and place alone: hardly two clips share both, and their bases need not be looked at. */
    @Override
    public int hashCode() {
        return 31 * Long.hashCode(fragment.nameHash()) + breakend.hashCode();
    }

    /** @throws IllegalArgumentException if nothing is clipped or nothing aligned */
    public ClippedRead {
        if (clippedLength < 1 || alignedBases < 1) {
            throw new IllegalArgumentException("a clipped read has clipped and aligned bases");
        }
    }
}
