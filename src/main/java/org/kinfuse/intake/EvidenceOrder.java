package org.kinfuse.intake;

import java.util.Comparator;
import java.util.List;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;

/** The order of evidence, which makes it independent of the order of records. Only equal pieces tie. */
final class EvidenceOrder {
    private static final Comparator<Fragment> FRAGMENT = Comparator.comparingLong(Fragment::firstEnd)
            .thenComparingLong(Fragment::secondEnd)
            .thenComparingLong(Fragment::nameHash);

    /** Split reads by place, then by the read; of one read told twice, the telling that knows more bases comes first. */
    private static final Comparator<SplitRead> SPLIT_READS = placesFirst(
            (one, other) -> one.adjacency().compareTo(other.adjacency()),
            Comparator.comparing(SplitRead::fragment, FRAGMENT)
                    .thenComparing(SplitRead::strand)
                    .thenComparing(EvidenceOrder::basesBeyond, Comparator.reverseOrder())
                    .thenComparing(read -> read.first().beyond())
                    .thenComparing(read -> read.second().beyond())
                    .thenComparingInt(read -> read.first().mappingQuality())
                    .thenComparingInt(read -> read.second().mappingQuality())
                    .thenComparingInt(read -> read.first().alignedBases())
                    .thenComparingInt(read -> read.second().alignedBases()));

    private static final Comparator<PairEnd> END = Comparator.comparing(PairEnd::aligned)
            .thenComparing(PairEnd::strand)
            .thenComparingInt(PairEnd::mappingQuality);

    /** Pairs by place. */
    static final Comparator<DiscordantPair> PAIRS = placesFirst(
            (one, other) -> one.first().aligned().compareTo(other.first().aligned()),
            Comparator.comparing(DiscordantPair::first, END)
                    .thenComparing(DiscordantPair::second, END)
                    .thenComparing(DiscordantPair::fragment, FRAGMENT));

    /** Clips by place. */
    static final Comparator<ClippedRead> CLIPS = placesFirst(
            (one, other) -> one.breakend().compareTo(other.breakend()),
            Comparator.comparing(ClippedRead::fragment, FRAGMENT)
                    .thenComparing(ClippedRead::strand)
                    .thenComparing(ClippedRead::clipped)
                    .thenComparing(ClippedRead::aligned)
                    .thenComparingInt(ClippedRead::clippedLength)
                    .thenComparingInt(ClippedRead::alignedBases)
                    .thenComparingInt(ClippedRead::mappingQuality));

    private EvidenceOrder() {}

    /** Nearly all are told apart by their places, and a comparator made of many others is slow. */
    private static <T> Comparator<T> placesFirst(Comparator<T> places, Comparator<T> rest) {
        return (one, other) -> {
            int byPlace = places.compare(one, other);
            return byPlace == 0 ? rest.compare(one, other) : byPlace;
        };
    }

    private static int basesBeyond(SplitRead read) {
        return read.first().beyond().length() + read.second().beyond().length();
    }

    /**
     * Sorts split reads and drops what a read's supplementary record tells again.
     *
     * @param reads sorted and thinned in place
     */
    static void sortAndThin(List<SplitRead> reads) {
        reads.sort(SPLIT_READS);
        int kept = 0;
        for (SplitRead read : reads) {
            if (kept == 0 || !sameTelling(reads.get(kept - 1), read)) {
                reads.set(kept++, read);
            } else {
                reads.set(kept - 1, together(reads.get(kept - 1), read));
            }
        }
        reads.subList(kept, reads.size()).clear();
    }

    /** Each telling knows where else its own part fits. */
    private static SplitRead together(SplitRead told, SplitRead again) {
        return new SplitRead(
                told.fragment(),
                told.adjacency(),
                told.strand(),
                together(told.first(), again.first()),
                together(told.second(), again.second()),
                told.passages().isEmpty() ? again.passages() : told.passages());
    }

    private static Anchor together(Anchor told, Anchor again) {
        return told.alternatives().isEmpty() && !again.alternatives().isEmpty()
                ? new Anchor(told.alignedBases(), told.mappingQuality(), told.beyond(), again.alternatives())
                : told;
    }

    /** One read passes one junction in one direction once: its mate passes it in the other. */
    private static boolean sameTelling(SplitRead one, SplitRead other) {
        return one.adjacency().equals(other.adjacency())
                && one.fragment().equals(other.fragment())
                && one.strand() == other.strand();
    }
}
