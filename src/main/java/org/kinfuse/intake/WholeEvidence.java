package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;

/** All evidence that it is given, in memory. */
final class WholeEvidence implements EvidenceKeeper {
    private final List<SplitRead> splitReads = new ArrayList<>();
    private final List<DiscordantPair> pairs = new ArrayList<>();
    private final List<ClippedRead> clippedReads = new ArrayList<>();

    @Override
    public void keep(SplitRead read) {
        splitReads.add(read);
    }

    @Override
    public void keep(DiscordantPair pair) {
        pairs.add(pair);
    }

    @Override
    public void keep(ClippedRead read) {
        clippedReads.add(read);
    }

    /** All of it, in an order that does not depend on that of the records. Nothing can be added afterwards. */
    List<Evidence> finish() {
        nameFragmentsByBothMates();
        EvidenceOrder.sortAndThin(splitReads);
        pairs.sort(EvidenceOrder.PAIRS);
        clippedReads.sort(EvidenceOrder.CLIPS);
        List<Evidence> all = new ArrayList<>(splitReads.size() + pairs.size() + clippedReads.size());
        all.addAll(splitReads);
        all.addAll(pairs);
        all.addAll(clippedReads);
        return all;
    }

    /** What there is, once it is finished. */
    ReadCounts.EvidenceCounts counts() {
        return new ReadCounts.EvidenceCounts(splitReads.size(), pairs.size(), clippedReads.size());
    }

    /**
     * Without MC tags a record guesses the end of its mate; where both mates were seen the true ends replace the guess, so
     * that all evidence of one fragment names it alike.
     */
    private void nameFragmentsByBothMates() {
        Map<Long, Fragment> known = new HashMap<>();
        for (DiscordantPair pair : pairs) {
            known.put(pair.fragment().nameHash(), pair.fragment());
        }
        splitReads.replaceAll(read -> {
            Fragment better = known.get(read.fragment().nameHash());
            return better == null || better.equals(read.fragment()) ? read : read.of(better);
        });
        clippedReads.replaceAll(read -> {
            Fragment better = known.get(read.fragment().nameHash());
            return better == null || better.equals(read.fragment()) ? read : read.of(better);
        });
    }
}
