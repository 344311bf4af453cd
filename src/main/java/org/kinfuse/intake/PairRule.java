package org.kinfuse.intake;

import htsjdk.samtools.SAMFlag;
import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.Contig;

/**
 * What a primary record says of its pair, from its own fixed fields.
 *
 * <p>Most pairs are plainly concordant, and either mate sees so alone. The rest wait for their mate: the two records
 * hold the same fields with the roles exchanged, so that both or neither of them wait.
 */
final class PairRule {
    /**
     * Bases past the inner end of a mate in which its break may lie and the depth may be asked for: the unread middle of
     * a fragment of a usual panel library.
     */
    private static final int WATCHED_BEYOND_MATE = 256;

    private final Mates mates;
    private final int distance;
    private final Stretches stretches;

    /**
     * @param mates reads what records say of their mates
     * @param distance bases beyond which two mates are too far apart
     * @param stretches where records are read
     */
    PairRule(Mates mates, int distance, Stretches stretches) {
        this.mates = mates;
        this.distance = distance;
        this.stretches = stretches;
    }

    /**
     * Judges a record.
     *
     * @param read a primary record on a contig of the build
     * @param contig that contig
     * @throws MalformedRecord if its mate lies off its contig
     */
    PairStatement judge(Alignment read, Contig contig) {
        if (!Mates.hasPlacedMate(read)) {
            return alone(read, contig, 0);
        }
        if (mates.mateContig(read).inBuild().isEmpty()) {
            return alone(read, contig, 1);
        }
        if (needsMate(read)) {
            return waiting(read, contig);
        }
        return concordant(read, contig);
    }

    private boolean needsMate(Alignment read) {
        boolean reverse = SAMFlag.READ_REVERSE_STRAND.isSet(read.flags());
        boolean mateReverse = SAMFlag.MATE_REVERSE_STRAND.isSet(read.flags());
        int forwardStart = reverse ? read.mateStart() : read.start();
        int reverseStart = reverse ? read.start() : read.mateStart();
        return read.contigIndex() != read.mateContigIndex()
                || reverse == mateReverse
                || Math.abs((long) read.templateLength()) > distance
                || Math.abs((long) read.start() - read.mateStart()) > distance
                // Facing outward, or overlapping reads of a short fragment: the ends decide.
                || reverseStart < forwardStart;
    }

    private PairStatement alone(Alignment read, Contig contig, int endsOutside) {
        Segment segment = mates.own(read);
        return new PairStatement.Alone(
                new Span(contig, segment.start(), segment.end()), read.mappingQuality(), endsOutside);
    }

    private PairStatement waiting(Alignment read, Contig contig) {
        Segment segment = mates.own(read);
        PairHalf.Mate mate = SAMFlag.SECOND_OF_PAIR.isSet(read.flags()) ? PairHalf.Mate.SECOND : PairHalf.Mate.FIRST;
        PairHalf half =
                new PairHalf(read.nameHash(), mates.identifier(read), mate, segment, contig, mates.alternatives(read));
        return new PairStatement.Waiting(half, watched(read, half), other(read, half));
    }

    private OtherMate other(Alignment read, PairHalf half) {
        Optional<Contig> contig = mates.mateContig(read).inBuild();
        return contig.isEmpty() || stretches.hold(contig.get(), read.mateStart())
                ? OtherMate.Comes.IN_ITS_RECORD
                : new OtherMate.Told(mates.told(read, half, contig.get()));
    }

    /**
     * Mates that are near enough to overlap are seldom evidence, and then seldom alone; mates that face each other across
     * a usual fragment wait only to learn its length. Neither are watched.
     */
    private List<Span> watched(Alignment read, PairHalf half) {
        long apart = Math.abs((long) read.start() - read.mateStart());
        int aligned = half.segment().shape().referenceBases();
        boolean sameContig = read.contigIndex() == read.mateContigIndex();
        if (sameContig && (apart < aligned || (!needsMate(read) && apart + aligned <= distance))) {
            return List.of();
        }
        int inner = half.asEnd().innerPosition();
        int outer = inner + half.asEnd().kept().outward() * WATCHED_BEYOND_MATE;
        return List.of(new Span(half.contig(), Math.min(inner, outer), Math.max(inner, outer)));
    }

    /**
     * The forward mate speaks for the fragment, the reverse one keeps silent. TLEN tells the fragment's other end at no
     * cost; a file without it is asked for the MC tag, and one without either must wait for the mate, so that all three
     * give the same.
     */
    private PairStatement concordant(Alignment read, Contig contig) {
        boolean reverse = SAMFlag.READ_REVERSE_STRAND.isSet(read.flags());
        int length = read.templateLength();
        if (reverse ? length < 0 : length > 0) {
            return reverse ? PairStatement.Silent.MATE_SPEAKS : covering(read, contig, length);
        }
        Segment own = mates.own(read);
        Optional<Segment> mate = mates.mate(read);
        if (mate.isEmpty()) {
            return waiting(read, contig);
        }
        Span span = MatePair.fragmentSpan(contig, own, mate.get());
        int skipped = own.shape().skippedBases() + mate.get().shape().skippedBases();
        if (span.length() - skipped > distance) {
            return waiting(read, contig);
        }
        return reverse ? PairStatement.Silent.MATE_SPEAKS : new PairStatement.Covering(span, read.mappingQuality());
    }

    private static PairStatement covering(Alignment read, Contig contig, int length) {
        int end = (int) Math.min((long) read.start() + length - 1, Integer.MAX_VALUE);
        return new PairStatement.Covering(new Span(contig, read.start(), end), read.mappingQuality());
    }
}
