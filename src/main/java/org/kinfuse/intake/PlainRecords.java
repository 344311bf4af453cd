package org.kinfuse.intake;

import htsjdk.samtools.SAMFlag;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Targets;

/**
 * The short way for the bulk of every file: reads that align from end to end, of pairs whose fixed fields say that they are
 * concordant and how long their fragment is. Such a record gives its fragment's stretch and length and no evidence, and
 * no object is made of it.
 *
 * <p>What it does with a record is what {@link RecordRules} and {@link EvidenceCollector} would do; what is not plain in
 * every respect it leaves to them.
 */
final class PlainRecords {
    /** Set in records whose pair speaks for itself ... */
    private static final int NEEDED = SAMFlag.READ_PAIRED.intValue();
    /** ... and in those that are left out, or have no pair to speak of, or are told by another record. */
    private static final int SPOILING = SAMFlag.READ_UNMAPPED.intValue()
            | SAMFlag.MATE_UNMAPPED.intValue()
            | SAMFlag.SECONDARY_ALIGNMENT.intValue()
            | SAMFlag.READ_FAILS_VENDOR_QUALITY_CHECK.intValue()
            | SAMFlag.DUPLICATE_READ.intValue()
            | SAMFlag.SUPPLEMENTARY_ALIGNMENT.intValue();

    private static final int REVERSE = SAMFlag.READ_REVERSE_STRAND.intValue();
    private static final int MATE_REVERSE = SAMFlag.MATE_REVERSE_STRAND.intValue();

    private final FileContigs contigs;
    private final CrossingRecorder crossings;
    private final StretchCounter measured;
    private final FragmentLengths lengths;
    private final ReadTally tally;
    private final Targets targets;
    private final int distance;

    /**
     * @param contigs the contigs of the file
     * @param destinations where the parts of records go
     * @param targets where reads are meant to lie
     * @param distance bases beyond which two mates are too far apart
     */
    PlainRecords(FileContigs contigs, ReadPass.Destinations destinations, Targets targets, int distance) {
        this.contigs = contigs;
        this.crossings = destinations.crossings();
        this.measured = destinations.measured();
        this.lengths = destinations.lengths();
        this.tally = destinations.tally();
        this.targets = targets;
        this.distance = distance;
    }

    /**
     * Takes a record if it is plain.
     *
     * @return whether it was
     */
    boolean take(Alignment read) {
        int flags = read.flags();
        if ((flags & (NEEDED | SPOILING)) != NEEDED || read.cigarOperations() != 1) {
            return false;
        }
        int contigIndex = read.contigIndex();
        int length = read.templateLength();
        boolean reverse = (flags & REVERSE) != 0;
        if (contigIndex != read.mateContigIndex()
                || reverse == ((flags & MATE_REVERSE) != 0)
                || (reverse ? length >= 0 : length <= 0)
                || Math.abs((long) length) > distance) {
            return false;
        }
        int start = read.start();
        int mateStart = read.mateStart();
        int apart = reverse ? start - mateStart : mateStart - start;
        if (apart < 0
                || apart > distance
                || !contigs.isInBuild(contigIndex, Math.min(start, mateStart), Math.max(start, mateStart))) {
            return false;
        }
        note(read, contigs.inBuild(contigIndex), reverse ? 0 : length);
        return true;
    }

    /** The forward mate speaks for the fragment, the reverse one keeps silent: its length is 0 here. */
    private void note(Alignment read, Contig contig, int fragment) {
        int start = read.start();
        crossings.reached(contig, start);
        if (fragment > 0) {
            int end = (int) Math.min((long) start + fragment - 1, Integer.MAX_VALUE);
            crossings.add(contig, start, end);
            measured.add(contig, start, end, read.mappingQuality());
            lengths.addFragment(fragment);
        }
        int bases = read.storedBases();
        lengths.addRead(bases);
        if (targets.areKnown()) {
            tally.read(targets.at(GenomicInterval.of(contig, start, Math.max(1, bases))));
        } else {
            tally.readAnywhere();
        }
        tally.used();
    }
}
