package org.kinfuse.intake;

import htsjdk.samtools.SAMFlag;
import java.util.List;
import org.kinfuse.genome.Contig;
import org.kinfuse.intake.JunctionRule.Junctions;

/** From one alignment record to what it gives: a function of the record alone. */
final class RecordRules {
    private final int distance;
    private final Mates mates;
    private final PairRule pairRule;
    private final JunctionRule junctionRule;
    private final ClipRule clipRule;

    /**
     * @param contigs the contigs of the file
     * @param settings what counts as evidence
     * @param stretches where records are read
     */
    RecordRules(FileContigs contigs, IntakeSettings settings, Stretches stretches) {
        this.distance = settings.discordantDistance();
        this.mates = new Mates(contigs, settings.identifier());
        this.pairRule = new PairRule(mates, distance, stretches);
        this.junctionRule = new JunctionRule(settings);
        this.clipRule = new ClipRule(settings, mates);
    }

    /** Bases beyond which two mates on one contig are too far apart. */
    int distance() {
        return distance;
    }

    /**
     * The parts of a primary or supplementary record.
     *
     * @param read a mapped record
     * @param contig the contig of the build that it lies on
     * @throws MalformedRecord if the record contradicts itself or the header
     */
    RecordParts parts(Alignment read, Contig contig) {
        boolean supplementary = SAMFlag.SUPPLEMENTARY_ALIGNMENT.isSet(read.flags());
        PairStatement pair = supplementary ? PairStatement.Silent.PRIMARY_SPEAKS : pairRule.judge(read, contig);
        return isClipped(read)
                ? joined(pair, BrokenRead.of(read, mates.own(read), contig, mates))
                : RecordParts.of(pair);
    }

    /** One operation is no clip: for the bulk of every file the CIGAR itself is not looked at. */
    private static boolean isClipped(Alignment read) {
        return read.cigarOperations() != 1 && read.shape().isClipped();
    }

    private RecordParts joined(PairStatement pair, BrokenRead broken) {
        Junctions junctions = junctionRule.junctions(broken);
        List<ClipRule.Clip> clips = broken.isPrimary() ? clipRule.clips(broken) : List.of();
        return new RecordParts(
                pair, junctions.reads(), clips, junctions.watched(), junctions.endsOutside(), junctions.poorlyPlaced());
    }

    /**
     * The places at which a secondary alignment says that the depth may be asked for: {@code bwa mem -M} marks the second
     * part of a split read so. It gives no evidence itself, since the primary alignment's SA tag tells all.
     *
     * @param read a mapped secondary record
     * @param contig the contig of the build that it lies on
     * @throws MalformedRecord if the record contradicts itself or the header
     */
    List<Span> watchedBySecondary(Alignment read, Contig contig) {
        if (!isClipped(read) || read.otherSegments().isEmpty()) {
            return List.of();
        }
        Segment own = mates.own(read);
        return List.of(new Span(contig, own.start(), own.start()), new Span(contig, own.end(), own.end()));
    }
}
