package org.kinfuse.intake;

import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.SplitRead;

/**
 * Puts the parts of records together: mates to pairs, fragments to depth and library profile.
 *
 * <p>It remembers mates that wait for their pair. Mates wait only if their pair may be discordant.
 */
final class EvidenceCollector implements PairStatement.Listener {
    private final IntakeSettings settings;
    private final EvidenceKeeper keeper;
    private final CrossingRecorder crossings;
    private final StretchCounter measured;
    private final FragmentLengths lengths;
    private final ReadTally tally;
    private final WaitingMates waiting = new WaitingMates();

    /**
     * @param settings what counts as evidence
     * @param keeper takes the evidence
     * @param crossings takes the stretches that fragments cover
     * @param measured likewise, where the depth at each base is wanted
     * @param lengths takes the lengths of fragments
     * @param tally takes what was set aside
     */
    EvidenceCollector(
            IntakeSettings settings,
            EvidenceKeeper keeper,
            CrossingRecorder crossings,
            StretchCounter measured,
            FragmentLengths lengths,
            ReadTally tally) {
        this.settings = settings;
        this.keeper = keeper;
        this.crossings = crossings;
        this.measured = measured;
        this.lengths = lengths;
        this.tally = tally;
    }

    /**
     * Takes the parts of one record.
     *
     * @throws MalformedRecord if its pair already has the mate that it says to be; nothing of it is taken then
     */
    void add(RecordParts parts) {
        parts.pair().tell(this);
        watch(parts.watched());
        for (SplitRead read : parts.splitReads()) {
            keeper.keep(read);
        }
        for (ClipRule.Clip clip : parts.clips()) {
            tally.clip(clip.verdict());
            if (clip.verdict() == ClipVerdict.EVIDENCE) {
                keeper.keep(clip.read());
            }
        }
        tally.endsOutside(parts.endsOutside());
        tally.poorlyPlaced(parts.poorlyPlaced());
    }

    private void watch(List<Span> spans) {
        for (Span span : spans) {
            crossings.watch(span);
        }
    }

    @Override
    public void readCovers(PairStatement.Alone read) {
        covers(read.span(), read.mappingQuality());
        tally.endsOutside(read.endsOutside());
    }

    @Override
    public void fragmentCovers(PairStatement.Covering fragment) {
        covers(fragment.span(), fragment.mappingQuality());
        lengths.addFragment(fragment.span().length());
    }

    /** What covers a stretch unbroken. */
    private void covers(Span span, int mappingQuality) {
        crossings.add(span);
        measured.add(span.contig(), span.start(), span.end(), mappingQuality);
    }

    @Override
    public void mateWaits(PairStatement.Waiting mate) {
        PairHalf half = mate.half();
        Optional<PairStatement.Waiting> first = waiting.take(half.nameHash());
        if (first.isEmpty()) {
            waiting.put(mate);
        } else if (first.get().half().mate() == half.mate()) {
            waiting.put(first.get());
            throw new MalformedRecord("another primary record of that name is the same read of its pair");
        } else {
            join(new MatePair(first.get().half(), half));
        }
        watch(mate.watched());
    }

    private void join(MatePair pair) {
        switch (pair.kind(settings.discordantDistance())) {
            case CONCORDANT -> {
                covers(pair.covered(), pair.forwardMappingQuality());
                lengths.addFragment(pair.fragmentLength());
            }
            case DISCORDANT -> {
                crossings.add(pair.one().span());
                crossings.add(pair.other().span());
                Optional<DiscordantPair> evidence = pair.asEvidence(settings.minimumMappingQuality());
                if (evidence.isPresent()) {
                    keeper.keep(evidence.get());
                } else {
                    tally.poorlyPlaced(1);
                }
            }
            case FOLDED -> {
                crossings.add(pair.one().span());
                crossings.add(pair.other().span());
                tally.foldedPair();
            }
        }
    }

    /** Gives what is still to be given: mates that wait wait no longer. */
    void finish() {
        waiting.forEach(this::alone);
    }

    /** A mate whose other never came: left out, or not read and told of. */
    private void alone(PairStatement.Waiting mate) {
        if (mate.other() instanceof OtherMate.Told told) {
            join(new MatePair(mate.half(), told.half()));
        } else {
            crossings.add(mate.half().span());
            tally.matesMissing(1);
        }
    }
}
