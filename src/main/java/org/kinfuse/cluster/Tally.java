package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinfuse.cluster.Molecules.Molecule;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.Support;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Strand;

/**
 * Counts the evidence of one junction by molecules: whatever number of its reads and of its copies speak, a molecule
 * counts once in each number of the {@link Support}. One whose mates lie on the two sides and one of whose reads crosses
 * the junction is both a split read and a discordant pair, and one unique fragment.
 */
record Tally(Adjacency junction, List<SplitRead> splitReads, List<DiscordantPair> pairs, List<ClipAtEnd> clips) {

    /**
     * What the reads are like.
     *
     * @param reach how long fragments are
     */
    JunctionQuality quality(Reach reach) {
        return new JunctionQuality(
                ReadsAtEnd.quality(this, ClipAtEnd.End.FIRST, reach),
                ReadsAtEnd.quality(this, ClipAtEnd.End.SECOND, reach));
    }

    /** The molecules behind all of it. */
    Set<Molecule> molecules() {
        return byName().of(all());
    }

    /** Which molecule each piece of it comes from. */
    Molecules byName() {
        return Molecules.behind(all());
    }

    /**
     * Unique fragments, the same as those of {@link #support}.
     *
     * @param alsoSpanning further molecules whose mates lie on the two sides
     */
    int fragments(List<Molecule> alsoSpanning) {
        return Molecules.count(all()) + alsoSpanning.size();
    }

    private List<Evidence> all() {
        List<Evidence> all = new ArrayList<>(splitReads.size() + pairs.size() + clips.size());
        all.addAll(splitReads);
        all.addAll(pairs);
        for (ClipAtEnd clip : clips) {
            all.add(clip.clip());
        }
        return all;
    }

    private List<ClippedRead> clippedReads() {
        return clips.stream().map(ClipAtEnd::clip).toList();
    }

    /**
     * The count.
     *
     * @param alsoSpanning further molecules whose mates lie on the two sides
     */
    Support support(List<Molecule> alsoSpanning) {
        List<ClippedRead> clippedReads = clippedReads();
        Molecules molecules = Molecules.behind(all());

        Set<Molecule> split = molecules.of(splitReads);
        Set<Molecule> clippedOnly = molecules.of(clippedReads);
        clippedOnly.removeAll(split);
        return new Support(
                split.size(),
                clippedOnly.size(),
                molecules.of(pairs).size() + alsoSpanning.size(),
                molecules.of(all()).size() + alsoSpanning.size(),
                readsOn(Strand.FORWARD, molecules),
                readsOn(Strand.REVERSE, molecules),
                firstMappingQuality(),
                secondMappingQuality());
    }

    /** Split or clipped reads on a strand; copies of one read count once. */
    private int readsOn(Strand strand, Molecules molecules) {
        Set<Molecule> reads = new HashSet<>(molecules.of(
                splitReads.stream().filter(read -> read.strand() == strand).toList()));
        reads.addAll(molecules.of(clips.stream()
                .filter(clip -> clip.strandAtFirst(junction) == strand)
                .map(ClipAtEnd::clip)
                .toList()));
        return reads.size();
    }

    private int firstMappingQuality() {
        int best = bestClip(ClipAtEnd.End.FIRST);
        for (SplitRead read : splitReads) {
            best = Math.max(best, read.first().mappingQuality());
        }
        for (DiscordantPair pair : pairs) {
            best = Math.max(best, SpanningPair.of(pair).first().mappingQuality());
        }
        return best;
    }

    private int secondMappingQuality() {
        int best = bestClip(ClipAtEnd.End.SECOND);
        for (SplitRead read : splitReads) {
            best = Math.max(best, read.second().mappingQuality());
        }
        for (DiscordantPair pair : pairs) {
            best = Math.max(best, SpanningPair.of(pair).second().mappingQuality());
        }
        return best;
    }

    private int bestClip(ClipAtEnd.End end) {
        return clips.stream()
                .filter(clip -> clip.end() == end)
                .mapToInt(clip -> clip.clip().mappingQuality())
                .max()
                .orElse(0);
    }
}
