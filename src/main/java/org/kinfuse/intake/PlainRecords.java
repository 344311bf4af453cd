package org.kinfuse.intake;

import org.kinfuse.bam.PlainRule;
import org.kinfuse.bam.PlainTaker;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Targets;

/**
 * The short way for the bulk of every file: plain records of one contig, which give their fragment's stretch and length and no
 * evidence. No object is made of such a record.
 *
 * <p>What it does with a record is what {@link RecordRules} and {@link EvidenceCollector} would do; what is not plain in
 * every respect it leaves to them.
 */
final class PlainRecords implements PlainTaker {
    private final Contig contig;
    private final PlainRule rule;
    private final CrossingRecorder crossings;
    private final StretchCounter measured;
    private final FragmentLengths lengths;
    private final ReadTally tally;
    private final Targets targets;

    /**
     * @param contig the contig
     * @param rule what is plain on it
     * @param destinations where the parts of records go
     * @param targets where reads are meant to lie
     */
    PlainRecords(Contig contig, PlainRule rule, ReadPass.Destinations destinations, Targets targets) {
        this.contig = contig;
        this.rule = rule;
        this.crossings = destinations.crossings();
        this.measured = destinations.measured();
        this.lengths = destinations.lengths();
        this.tally = destinations.tally();
        this.targets = targets;
    }

    /** What is plain. */
    PlainRule rule() {
        return rule;
    }

    /**
     * Takes a record if it is plain.
     *
     * @return whether it was
     */
    boolean take(Alignment read) {
        int length = read.templateLength();
        if (!rule.holds(
                read.flags(),
                read.cigarOperations(),
                read.contigIndex(),
                read.mateContigIndex(),
                read.start(),
                read.mateStart(),
                length)) {
            return false;
        }
        if (length > 0) {
            fragment(read.start(), length, read.mappingQuality());
        }
        if (targets.areKnown()) {
            tally.read(targets.at(GenomicInterval.of(contig, read.start(), Math.max(1, read.storedBases()))));
        } else {
            tally.readsAnywhere(1);
        }
        lengths.addReads(1, read.storedBases());
        tally.used(1);
        return true;
    }

    /** The forward mate speaks for the fragment, the reverse one keeps silent. */
    @Override
    public void fragment(int start, int length, int mappingQuality) {
        int end = GenomicInterval.lastOf(start, length);
        crossings.addReached(contig, start, end);
        measured.add(contig, start, end, mappingQuality);
        lengths.addFragment(length);
    }

    @Override
    public void reads(int count, int bases) {
        lengths.addReads(count, bases);
        tally.readsAnywhere(count);
        tally.used(count);
    }

    @Override
    public void duplicates(int count) {
        tally.duplicates(count);
    }
}
