package org.kinfuse.intake;

import htsjdk.samtools.SAMFlag;
import java.util.Optional;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Targets;

/** One pass over the records of a file: which of them are looked at, and where their parts go. */
final class ReadPass {
    private final FileContigs contigs;
    private final RecordRules rules;
    private final EvidenceCollector collector;
    private final CrossingRecorder crossings;
    private final FragmentLengths lengths;
    private final ReadTally tally;
    private final Targets targets;
    private final PlainRecords plain;

    /** Where the parts go. */
    record Destinations(
            EvidenceCollector collector,
            CrossingRecorder crossings,
            StretchCounter measured,
            FragmentLengths lengths,
            ReadTally tally) {}

    /**
     * @param contigs the contigs of the file
     * @param rules what a record gives
     * @param destinations where that goes
     * @param targets where reads are meant to lie
     */
    ReadPass(FileContigs contigs, RecordRules rules, Destinations destinations, Targets targets) {
        this.plain = new PlainRecords(contigs, destinations, targets, rules.distance());
        this.contigs = contigs;
        this.rules = rules;
        this.collector = destinations.collector();
        this.crossings = destinations.crossings();
        this.lengths = destinations.lengths();
        this.tally = destinations.tally();
        this.targets = targets;
    }

    /** Takes the next record. */
    void take(Alignment read) {
        tally.record();
        if (plain.take(read)) {
            return;
        }
        int flags = read.flags();
        if (SAMFlag.READ_UNMAPPED.isSet(flags) || read.contigIndex() < 0) {
            tally.unmapped();
        } else if (SAMFlag.READ_FAILS_VENDOR_QUALITY_CHECK.isSet(flags)) {
            tally.failedQuality();
        } else if (SAMFlag.DUPLICATE_READ.isSet(flags)) {
            tally.duplicate();
        } else {
            takeMapped(read);
        }
    }

    private void takeMapped(Alignment read) {
        try {
            Optional<Contig> contig = contigOf(read).inBuild();
            contig.ifPresent(known -> crossings.reached(known, read.start()));
            if (SAMFlag.SECONDARY_ALIGNMENT.isSet(read.flags())) {
                contig.ifPresent(known -> rules.watchedBySecondary(read, known).forEach(crossings::watch));
                tally.secondary();
            } else if (contig.isEmpty()) {
                tally.outsideBuild();
            } else {
                takeUsable(read, contig.get());
            }
        } catch (MalformedRecord contradiction) {
            tally.malformed("record " + tally.records() + " (" + nameOf(read) + "): " + contradiction.getMessage());
        }
    }

    private FileContig contigOf(Alignment read) {
        FileContig contig = contigs.at(read.contigIndex());
        if (read.start() < 1 || read.start() > contig.length()) {
            throw new MalformedRecord("it starts at base " + read.start() + " of " + contig.name());
        }
        return contig;
    }

    private void takeUsable(Alignment read, Contig contig) {
        collector.add(rules.parts(read, contig));
        if (!SAMFlag.SUPPLEMENTARY_ALIGNMENT.isSet(read.flags())) {
            lengths.addRead(read.storedBases());
            // Near enough: the bases of the read, laid down from where it starts.
            if (read.cigarOperations() > 1 && read.shape().skippedBases() > 0) {
                tally.splicedRead();
            }
            tally.read(targets.at(GenomicInterval.of(contig, read.start(), Math.max(1, read.storedBases()))));
        }
        tally.used();
    }

    private static String nameOf(Alignment read) {
        try {
            return read.name();
        } catch (MalformedRecord unreadable) {
            return "of unreadable name";
        }
    }
}
