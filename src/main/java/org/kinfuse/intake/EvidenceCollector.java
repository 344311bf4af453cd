package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;

/**
 * Puts the parts of records together: mates to pairs, fragments to depth and library profile.
 *
 * <p>It remembers all evidence, mates that wait for their pair, and what {@link CrossingRecorder} remembers. Mates wait
 * only if their pair may be discordant, so that all of this grows with the evidence and not with the file.
 */
final class EvidenceCollector implements PairStatement.Listener {
    private final IntakeSettings settings;
    private final CrossingRecorder crossings;
    private final StretchCounter measured;
    private final FragmentLengths lengths;
    private final ReadTally tally;
    private final Map<Long, PairStatement.Waiting> waiting = new HashMap<>();
    private final List<SplitRead> splitReads = new ArrayList<>();
    private final List<DiscordantPair> pairs = new ArrayList<>();
    private final List<ClippedRead> clippedReads = new ArrayList<>();

    /**
     * @param settings what counts as evidence
     * @param crossings takes the stretches that fragments cover
     * @param measured likewise, where the depth at each base is wanted
     * @param lengths takes the lengths of fragments
     * @param tally takes what was set aside
     */
    EvidenceCollector(
            IntakeSettings settings,
            CrossingRecorder crossings,
            StretchCounter measured,
            FragmentLengths lengths,
            ReadTally tally) {
        this.settings = settings;
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
        parts.watched().forEach(crossings::watch);
        splitReads.addAll(parts.splitReads());
        for (ClipRule.Clip clip : parts.clips()) {
            tally.clip(clip.verdict());
            if (clip.verdict() == ClipVerdict.EVIDENCE) {
                clippedReads.add(clip.read());
            }
        }
        tally.endsOutside(parts.endsOutside());
        tally.poorlyPlaced(parts.poorlyPlaced());
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
        PairStatement.Waiting first = waiting.remove(half.nameHash());
        if (first == null) {
            waiting.put(half.nameHash(), mate);
        } else if (first.half().mate() == half.mate()) {
            waiting.put(half.nameHash(), first);
            throw new MalformedRecord("another primary record of that name is the same read of its pair");
        } else {
            join(new MatePair(first.half(), half));
        }
        mate.watched().forEach(crossings::watch);
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
                pair.asEvidence(settings.minimumMappingQuality())
                        .ifPresentOrElse(pairs::add, () -> tally.poorlyPlaced(1));
            }
            case FOLDED -> {
                crossings.add(pair.one().span());
                crossings.add(pair.other().span());
                tally.foldedPair();
            }
        }
    }

    /** All evidence, in an order that does not depend on that of the records. Nothing can be added afterwards. */
    List<Evidence> finish() {
        waiting.values().forEach(this::alone);
        waiting.clear();
        nameFragmentsByBothMates();
        EvidenceOrder.sortAndThin(splitReads);
        pairs.sort(EvidenceOrder.PAIRS);
        clippedReads.sort(EvidenceOrder.CLIPS);
        tally.evidence(splitReads.size(), pairs.size(), clippedReads.size());
        List<Evidence> all = new ArrayList<>(splitReads.size() + pairs.size() + clippedReads.size());
        all.addAll(splitReads);
        all.addAll(pairs);
        all.addAll(clippedReads);
        return all;
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

    /**
     * Without MC tags a record guesses the end of its mate; where both mates were seen the true ends replace the guess, so
     * that all evidence of one fragment names it alike.
     */
    private void nameFragmentsByBothMates() {
        Map<Long, Fragment> known = new HashMap<>();
        pairs.forEach(pair -> known.put(pair.fragment().nameHash(), pair.fragment()));
        splitReads.replaceAll(
                read -> knownAs(known, read.fragment()).map(read::of).orElse(read));
        clippedReads.replaceAll(
                read -> knownAs(known, read.fragment()).map(read::of).orElse(read));
    }

    private static Optional<Fragment> knownAs(Map<Long, Fragment> known, Fragment fragment) {
        return Optional.ofNullable(known.get(fragment.nameHash())).filter(better -> !better.equals(fragment));
    }
}
