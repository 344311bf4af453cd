package org.kinfuse.intake;

import htsjdk.samtools.SAMFlag;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinfuse.bam.PlainRule;
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
    /** By the contig's place in the header; none for those outside of the build. */
    private final List<Optional<PlainRecords>> plain;

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
        this.plain = IntStream.range(0, contigs.all().size())
                .mapToObj(index -> contigs.at(index)
                        .inBuild()
                        .map(contig -> new PlainRecords(
                                contig,
                                new PlainRule(index, contigs.at(index).length(), rules.distance()),
                                destinations,
                                targets)))
                .toList();
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
        tally.records(1);
        int flags = read.flags();
        if (SAMFlag.READ_UNMAPPED.isSet(flags) || read.contigIndex() < 0) {
            tally.unmapped();
        } else if (SAMFlag.READ_FAILS_VENDOR_QUALITY_CHECK.isSet(flags)) {
            tally.failedQuality();
        } else if (SAMFlag.DUPLICATE_READ.isSet(flags)) {
            tally.duplicates(1);
        } else {
            takeMapped(read);
        }
    }

    private boolean isPlain(Alignment read) {
        int index = read.contigIndex();
        return index >= 0
                && index < plain.size()
                && plain.get(index).isPresent()
                && plain.get(index).get().take(read);
    }

    /**
     * Takes the plain records that follow, as far as the source passes over them.
     *
     * @param source its record at hand has been taken
     * @return how many
     */
    int takePlain(RecordSource source) {
        int index = source.record().contigIndex();
        // Of each read is asked then where it lies.
        if (targets.areKnown()
                || index < 0
                || index >= plain.size()
                || plain.get(index).isEmpty()) {
            return 0;
        }
        int passed = source.passPlain(plain.get(index).get());
        tally.records(passed);
        return passed;
    }

    private void takeMapped(Alignment read) {
        try {
            if (isPlain(read)) {
                return;
            }
            Optional<Contig> contig = contigOf(read).inBuild();
            boolean secondary = SAMFlag.SECONDARY_ALIGNMENT.isSet(read.flags());
            if (contig.isPresent()) {
                crossings.reached(contig.get(), read.start());
                if (secondary) {
                    rules.watchedBySecondary(read, contig.get()).forEach(crossings::watch);
                } else {
                    takeUsable(read, contig.get());
                }
            }
            if (secondary) {
                tally.secondary();
            } else if (contig.isEmpty()) {
                tally.outsideBuild();
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
            lengths.addReads(1, read.storedBases());
            // Near enough: the bases of the read, laid down from where it starts.
            if (read.cigarOperations() > 1 && read.shape().skippedBases() > 0) {
                tally.splicedRead();
            }
            tally.read(targets.at(GenomicInterval.of(contig, read.start(), Math.max(1, read.storedBases()))));
        }
        tally.used(1);
    }

    private static String nameOf(Alignment read) {
        try {
            return read.name();
        } catch (MalformedRecord unreadable) {
            return "of unreadable name";
        }
    }
}
