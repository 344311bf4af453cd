package org.kinfuse.noise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.LoneJunction;
import org.kinfuse.evidence.LoneJunctions;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

/**
 * How many junctions a library shows by chance that are as strong as a given one, at places as busy as its own.
 *
 * <p>A chimera of the library joins two places once. Where two junctions of a tumour differ from chance is that several
 * fragments agree. The library's own chimeras are known: they are the fragments that stand alone, {@code C} of the
 * {@code F} fragments of the file. An end of a chimera falls at a place in proportion to the depth {@code d} there, so
 * that {@code C d / F} ends of one side are expected within a fragment's length {@code W} of it; where more lone ends were
 * counted than that, as many as were counted. Of the {@code C} ends that keep the side of the first breakend a share
 * {@code p} lies there, of those of the second a share {@code q}, and so
 *
 * <pre>
 *   μ = C p q / 2  +  N max(p, q) min(1, W / 9s)
 * </pre>
 *
 * <p>further chimeras are expected to join the two places within a fragment's length. The first term is for ends that are
 * independent. The second is for what happens on one contig more often than that, such as folding back in the formation
 * of the library: {@code N} lone fragments have the junction's orientation and its span within the power of ten
 * {@code s}, a stretch of {@code 9s} bases.
 *
 * <p>A junction with {@code k} fragments can be founded by any chimera, so that
 *
 * <pre>
 *   E = C P(at least n - 1 | μ φ) P(at least k - n | μ)      n fragments show the junction itself, n above 0
 *   E = C P(at least k - 1 | μ)                              none does
 * </pre>
 *
 * <p>such junctions are expected in the whole file, were all its places as busy: a bound on the number of false ones, not
 * an estimate of it. {@code P} is Poisson's; {@code φ} is the share of the pairs of places within a fragment's length
 * that are one junction to a read, within the aligner's tolerance.
 */
public final class ChanceModel {
    /** The score of what chance never shows. */
    public static final int HIGHEST_SCORE = 255;

    /**
     * Unique fragments up to which a junction counts as the library's own noise: in a panel of 1.5 million bases at a
     * depth of 500 with 0.8 % chimeras some tens of places are joined twice by chance, and about none three times.
     */
    private static final int MOST_OF_LONE = 2;

    /** Bases by which two reads of one junction may place an end apart, to either side. */
    private static final int READ_TOLERANCE = 10;

    /** Longest fragment of a library whose pairs tell nothing: half of the 2 kb from which a pair counts as too long. */
    private static final int FALLBACK_FRAGMENT = 1_000;

    private final long lone;
    private final double chimeras;
    private final long fragments;
    private final int reach;
    private final LoneEnds ends = new LoneEnds();
    private final Map<Kind, Integer> byKind;

    /** What junctions on one contig are counted by: what is kept, and the power of ten of the span. Equality is written out: it is faster. */
    private record Kind(Side first, Side second, int decade) {
        static Kind of(Adjacency adjacency) {
            int span = Math.max(
                    1,
                    Math.abs(adjacency.second().position() - adjacency.first().position()));
            int decade = 0;
            for (int left = span; left >= 10; left /= 10) {
                decade++;
            }
            return new Kind(adjacency.first().kept(), adjacency.second().kept(), decade);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kind that && decade == that.decade && first == that.first && second == that.second;
        }

        @Override
        public int hashCode() {
            return 4 * decade + (first == Side.LEFT ? 0 : 2) + (second == Side.LEFT ? 0 : 1);
        }

        double stretch() {
            return 9 * StrictMath.pow(10, decade);
        }
    }

    private ChanceModel(LoneJunctions lone, LibraryProfile library) {
        long fragmentsOfLone = 0;
        this.byKind = new HashMap<>();
        for (LoneJunction each : lone) {
            Adjacency adjacency = each.adjacency();
            fragmentsOfLone += each.fragments();
            for (int fragment = 0; fragment < each.fragments(); fragment++) {
                ends.add(adjacency.first());
                ends.add(adjacency.second());
            }
            if (onOneContig(adjacency)) {
                byKind.merge(Kind.of(adjacency), each.fragments(), Integer::sum);
            }
        }
        this.lone = fragmentsOfLone;
        // One more than was seen: where no chimera was seen yet, the next fragment may be the first.
        this.chimeras = fragmentsOfLone + 1.0;
        this.fragments = Math.max(library.fragments(), 1);
        this.reach = library.maximumFragment() > 0 ? library.maximumFragment() : FALLBACK_FRAGMENT;
    }

    /**
     * The model of one library.
     *
     * @param counted the junctions that were counted in full
     * @param others those of fewer fragments
     * @param library how many fragments it has, and how long they are
     */
    public static ChanceModel of(List<SupportedAdjacency> counted, List<LoneJunction> others, LibraryProfile library) {
        LoneJunctions.Gathering lone = new LoneJunctions.Gathering();
        for (LoneJunction each : others) {
            if (each.fragments() <= MOST_OF_LONE) {
                lone.add(each);
            }
        }
        for (SupportedAdjacency each : counted) {
            if (isLone(each)) {
                lone.add(new LoneJunction(each.adjacency(), each.support().uniqueFragments()));
            }
        }
        return new ChanceModel(lone.all(), library);
    }

    /** Whether a junction counts as the library's own noise. */
    private static boolean isLone(SupportedAdjacency junction) {
        return junction.support().uniqueFragments() <= MOST_OF_LONE;
    }

    /** Fragments that join two places and stand alone or by twos. */
    public long chimeras() {
        return lone;
    }

    /** The same for each fragment of the file. */
    public double chimeraRate() {
        return lone / (double) fragments;
    }

    /**
     * Junctions that chance is expected to show in the whole file with at least as many fragments of each kind, were all
     * places as busy as those of this one.
     *
     * @return 0 or more; the number of lone fragments for a junction of a single one
     */
    public double expected(SupportedAdjacency junction) {
        Support support = junction.support();
        int shown = Math.min(support.splitReads() + support.clippedReads(), support.uniqueFragments());
        return expected(shown, support.uniqueFragments() - shown, furtherChimeras(junction));
    }

    private double expected(int shown, int others, double further) {
        return shown == 0
                ? chimeras * PoissonTail.atLeast(Math.max(0, others - 1), further)
                : chimeras
                        * PoissonTail.atLeast(shown - 1, further * shareOfOneJunction())
                        * PoissonTail.atLeast(others, further);
    }

    /** The same as -10 log10, rounded down: 10 for one junction in ten files; 0 to {@link #HIGHEST_SCORE}. */
    public int score(SupportedAdjacency junction) {
        return score(expected(junction));
    }

    /**
     * Chimeras that are expected to join a place to another one, on another contig and as busy.
     *
     * @param place where the one end lies, on either side
     * @param crossing fragments that cross that place
     */
    public double furtherChimeras(GenomicInterval place, int crossing) {
        double share = Stream.of(
                        new Breakend(place.contig(), place.start(), Side.LEFT),
                        new Breakend(place.contig(), place.end(), Side.RIGHT))
                .mapToDouble(end -> share(end, 0, 0, OptionalInt.of(crossing)))
                .max()
                .orElse(0);
        return chimeras * share * share / 2;
    }

    /**
     * The fewest pairs with which a junction comes to a score that some reads show besides.
     *
     * @param shown fragments that show the junction itself, 0 or more
     * @param further chimeras that are expected to join its two places
     * @param least the score
     */
    public int pairsFor(int shown, double further, int least) {
        int low = -1;
        int high = 0;
        while (score(expected(shown, high, further)) < least) {
            low = high;
            high = 2 * high + 1;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (score(expected(shown, middle, further)) < least) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static int score(double expected) {
        return expected <= 0
                ? HIGHEST_SCORE
                : (int) Math.max(0, Math.min(HIGHEST_SCORE, StrictMath.floor(-10 * StrictMath.log10(expected))));
    }

    /** Chimeras that are expected to join the two places too. */
    private double furtherChimeras(SupportedAdjacency junction) {
        Adjacency adjacency = junction.adjacency();
        int own = isLone(junction) ? junction.support().uniqueFragments() : 0;
        int known = junction.support().uniqueFragments();
        double first = share(adjacency.first(), own, known, junction.crossing().first());
        double second =
                share(adjacency.second(), own, known, junction.crossing().second());
        return chimeras * first * second / 2 + (onOneContig(adjacency) ? near(adjacency, own, first, second) : 0);
    }

    private double near(Adjacency adjacency, int own, double first, double second) {
        Kind kind = Kind.of(adjacency);
        int alike = Math.max(1, byKind.getOrDefault(kind, 0) - own);
        return alike * Math.max(first, second) * Math.min(1, reach / kind.stretch());
    }

    /**
     * The share of all ends that keep this side which lie within a fragment's length of a breakend.
     *
     * @param own lone fragments of the junction itself
     * @param known fragments of the junction
     * @param crossing fragments that cross the breakend
     */
    private double share(Breakend breakend, int own, int known, OptionalInt crossing) {
        // Ends are counted to both sides of the breakend, over twice the length of a fragment.
        double counted = Math.max(0, ends.around(breakend, reach) - own) / 2.0;
        double byDepth = chimeras * Math.min(1, (crossing.orElse(0) + known) / (double) fragments);
        return Math.min(1, Math.max(counted, byDepth) / chimeras);
    }

    private double shareOfOneJunction() {
        double side = Math.min(1, (2.0 * READ_TOLERANCE + 1) / reach);
        return side * side;
    }

    private static boolean onOneContig(Adjacency adjacency) {
        return adjacency.first().contig().equals(adjacency.second().contig());
    }
}
