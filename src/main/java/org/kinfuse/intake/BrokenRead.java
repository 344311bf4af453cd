package org.kinfuse.intake;

import htsjdk.samtools.SAMFlag;
import java.util.List;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.genome.Contig;

/**
 * A record of a read that does not align from end to end: all that is known of the read.
 *
 * @param read the record
 * @param own how it aligns
 * @param contig the contig of the build that it lies on
 * @param chain its segments in the order in which the read passes through them
 * @param fragment the fragment it comes from
 * @param stored the bases that the record holds, on the forward strand; empty if none
 * @param alternatives where else the record's own alignment fits
 */
record BrokenRead(
        Alignment read,
        Segment own,
        Contig contig,
        ReadChain chain,
        Fragment fragment,
        String stored,
        List<Alternative> alternatives) {

    /** @throws MalformedRecord if the bases are not as many as the CIGAR says */
    BrokenRead {
        if (!stored.isEmpty() && stored.length() != own.shape().storedBases()) {
            throw new MalformedRecord("it holds " + stored.length() + " bases, but its CIGAR tells of "
                    + own.shape().storedBases());
        }
    }

    /** Reads the tags of a record and lays out its segments. */
    static BrokenRead of(Alignment read, Segment own, Contig contig, Mates mates) {
        List<Segment> others = mates.others(read);
        ReadChain chain = ReadChain.of(own, others);
        return new BrokenRead(
                read, own, contig, chain, mates.fragment(read, own, others), read.bases(), mates.alternatives(read));
    }

    /** Whether this is the read's primary alignment rather than a supplementary one. */
    boolean isPrimary() {
        return !SAMFlag.SUPPLEMENTARY_ALIGNMENT.isSet(read.flags());
    }
}
