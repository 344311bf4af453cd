package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * A junction known beforehand, and the evidence that an aligner would make of fragments that cross it.
 *
 * <pre>
 *   derived   AAAAAAAAAAAAA iiii BBBBBBBBBBBBB     the first side, what is inserted, the second side
 *   index     0            N    N+i
 *   read           ============
 * </pre>
 *
 * <p>The derived sequence is random. Sides are laid along it whatever their direction on the genome, so that one code
 * makes the reads of all geometries.
 */
final class JunctionScene {
    private static final int FLANK = 2000;
    private static final int LEAST_PLACED = 25;
    private static final String LETTERS = "ACGT";

    final Adjacency junction;
    private final Random random;
    private final String derived;
    private final List<Evidence> evidence = new ArrayList<>();
    private int readLength = 100;
    private double baseErrors = 0;
    private double stopsEarly = 0;
    private boolean placesOneSide;
    private final long places;
    private long nextName;

    JunctionScene(Adjacency junction, long seed) {
        this.junction = junction;
        this.random = new Random(seed);
        this.places = seed * 2 * FLANK;
        this.nextName = seed * 1_000_000;
        String inserted =
                switch (junction.first().kept()) {
                    case LEFT -> junction.inserted();
                    case RIGHT -> Bases.reverseComplement(junction.inserted());
                };
        this.derived = randomBases(FLANK) + inserted + randomBases(FLANK);
    }

    /** The true bases from one offset to another, as {@link org.kinfuse.evidence.JunctionReads} counts offsets. */
    String trueBases(int from, int to) {
        int zero = FLANK - (junction.first().kept() == Side.RIGHT ? junction.homology() : 0);
        return derived.substring(zero + from, zero + to + 1);
    }

    /** Reads get this length. */
    JunctionScene readLength(int bases) {
        readLength = bases;
        return this;
    }

    /** This share of the bases is read wrong. */
    JunctionScene baseErrors(double share) {
        baseErrors = share;
        return this;
    }

    /** This share of the split reads has an end that stops 1 to 8 bases early. */
    JunctionScene stopsEarly(double share) {
        stopsEarly = share;
        return this;
    }

    /** The aligner places the longer side of a read only, as those do that write no SA tags. */
    JunctionScene placesOneSide() {
        placesOneSide = true;
        return this;
    }

    /** The genome around the junction: each side goes on as the other does within the homology, then in another way. */
    ReferenceBases reference() {
        Random lost = new Random(nextName);
        String pastFirst = unlike(derived.charAt(firstExtends())) + randomBases(lost, FLANK);
        String pastSecond = randomBases(lost, FLANK) + unlike(derived.charAt(secondExtends() - 1));
        String first = derived.substring(0, firstExtends()) + pastFirst;
        String second = pastSecond + derived.substring(secondExtends());
        return interval -> {
            boolean atFirst = interval.contig().equals(junction.first().contig())
                    && Math.abs(interval.start() - junction.first().position()) < FLANK;
            Breakend breakend = atFirst ? junction.first() : junction.second();
            int low = (interval.start() - breakend.position()) * breakend.kept().outward();
            int high = (interval.end() - breakend.position()) * breakend.kept().outward();
            String bases = atFirst
                    ? first.substring(FLANK - 1 + Math.min(low, high), FLANK + Math.max(low, high))
                    : fromSecond(second, Math.min(low, high), Math.max(low, high));
            return Optional.of(atFirst ? along(breakend, bases) : against(breakend, bases));
        };
    }

    private String fromSecond(String second, int inmost, int outmost) {
        int breakend = FLANK + 1 + FLANK + junction.inserted().length() - secondExtends();
        return second.substring(breakend - outmost, breakend - inmost + 1);
    }

    private static char unlike(char base) {
        return base == 'A' ? 'C' : 'A';
    }

    private static String randomBases(Random random, int length) {
        StringBuilder bases = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            bases.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return bases.toString();
    }

    /** Everything said so far. */
    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /** Fragments of about 200 bases at random places across the junction. */
    JunctionScene fragments(int number) {
        for (int i = 0; i < number; i++) {
            int length = Math.max(readLength, (int) Math.round(200 + 20 * random.nextGaussian()));
            fragment(length, random.nextInt(20, length - 20), 1);
        }
        return this;
    }

    /**
     * A fragment of which {@code onFirst} bases lie on the first side, and its copies.
     *
     * @param length bases of the fragment
     * @param onFirst how many of them lie before the junction
     * @param copies 1 for the fragment alone
     */
    JunctionScene fragment(int length, int onFirst, int copies) {
        int start = FLANK - onFirst;
        int end = start + length;
        boolean forwardFirst = random.nextBoolean();
        long firstEnd = places + (forwardFirst ? start : end);
        long secondEnd = places + (forwardFirst ? end : start);
        for (int copy = 0; copy < copies; copy++) {
            Fragment fragment = Fragment.between(nextName++, firstEnd, secondEnd);
            Read left = new Read(start, Math.min(end, start + readLength), true);
            Read right = new Read(Math.max(start, end - readLength), end, false);
            read(fragment, left);
            read(fragment, right);
            pair(fragment, left, right);
        }
        return this;
    }

    /** A read as indices into the derived sequence, half-open. */
    private record Read(int start, int end, boolean forward) {}

    private void read(Fragment fragment, Read read) {
        int onFirst = firstExtends() - read.start();
        int onSecond = read.end() - secondExtends();
        if (onFirst >= LEAST_PLACED && onSecond >= LEAST_PLACED && !placesOneSide) {
            split(fragment, read);
        } else if (onFirst >= LEAST_PLACED && onFirst >= onSecond && read.end() > firstExtends()) {
            String clipped = withErrors(derived.substring(firstExtends(), read.end()));
            clip(fragment, firstAt(firstExtends()), clipped, read);
        } else if (onSecond >= LEAST_PLACED && read.start() < secondExtends()) {
            String clipped = withErrors(derived.substring(read.start(), secondExtends()));
            clip(fragment, secondAt(secondExtends()), clipped, read);
        }
    }

    private void split(Fragment fragment, Read read) {
        int firstEnd = firstExtends();
        int secondStart = secondExtends();
        if (random.nextDouble() < stopsEarly) {
            int bases = random.nextInt(1, 9);
            firstEnd -= random.nextBoolean() ? bases : 0;
            secondStart += firstEnd == firstExtends() ? bases : 0;
        }
        int shared = firstEnd - secondStart;
        Breakend first = firstAt(firstEnd);
        Breakend second = secondAt(secondStart);
        Adjacency seen = shared > 0
                ? Adjacency.overlapping(first, second, shared)
                : Adjacency.joining(first, second, along(first, withErrors(derived.substring(firstEnd, secondStart))));
        String pastFirst = derived.substring(firstIndex(seen.first()), read.end());
        String pastSecond = derived.substring(read.start(), secondIndex(seen.second()));
        evidence.add(new SplitRead(
                fragment,
                seen,
                strandAtFirst(read),
                new Anchor(firstEnd - read.start(), 60, along(first, withErrors(pastFirst))),
                new Anchor(read.end() - secondStart, 60, against(second, withErrors(pastSecond)))));
    }

    private void clip(Fragment fragment, Breakend breakend, String clipped, Read read) {
        boolean atFirst = breakend.equals(firstAt(firstExtends()));
        evidence.add(new ClippedRead(
                fragment,
                breakend,
                atFirst ? strandAtFirst(read) : strandAtSecond(read),
                atFirst ? along(breakend, clipped) : against(breakend, clipped),
                aligned(breakend, atFirst, read),
                clipped.length(),
                read.end() - read.start() - clipped.length(),
                60));
    }

    private String aligned(Breakend breakend, boolean atFirst, Read read) {
        return atFirst
                ? along(breakend, derived.substring(read.start(), firstExtends()))
                : against(breakend, derived.substring(secondExtends(), read.end()));
    }

    private void pair(Fragment fragment, Read left, Read right) {
        if (firstExtends() - left.start() >= LEAST_PLACED && right.end() - secondExtends() >= LEAST_PLACED) {
            int leftEnd = Math.min(left.end(), firstExtends());
            int rightStart = Math.max(right.start(), secondExtends());
            PairEnd one = end(firstAt(left.start() + 1), firstAt(leftEnd), strandAtFirst(left));
            PairEnd other = end(secondAt(right.end() - 1), secondAt(rightStart), strandAtSecond(right));
            evidence.add(
                    one.aligned().compareTo(other.aligned()) <= 0
                            ? new DiscordantPair(fragment, one, other)
                            : new DiscordantPair(fragment, other, one));
        }
    }

    private static PairEnd end(Breakend one, Breakend other, Strand strand) {
        int low = Math.min(one.position(), other.position());
        int high = Math.max(one.position(), other.position());
        return new PairEnd(new GenomicInterval(one.contig(), low, high), strand, 60);
    }

    /** The index past the last base that aligns at the first side, homology included. */
    private int firstExtends() {
        return FLANK + (junction.first().kept() == Side.LEFT ? junction.homology() : 0);
    }

    /** The index of the first base that aligns at the second side, homology included. */
    private int secondExtends() {
        int start = FLANK + junction.inserted().length();
        return start - (junction.first().kept() == Side.LEFT ? 0 : junction.homology());
    }

    private Breakend firstAt(int end) {
        return junction.first().moved((end - FLANK) * junction.first().kept().outward());
    }

    private int firstIndex(Breakend breakend) {
        return FLANK
                + (breakend.position() - junction.first().position())
                        * junction.first().kept().outward();
    }

    private Breakend secondAt(int start) {
        int outward = FLANK + junction.inserted().length() - start;
        return junction.second().moved(outward * junction.second().kept().outward());
    }

    private int secondIndex(Breakend breakend) {
        int outward = (breakend.position() - junction.second().position())
                * junction.second().kept().outward();
        return FLANK + junction.inserted().length() - outward;
    }

    private Strand strandAtFirst(Read read) {
        return read.forward() == (junction.first().kept() == Side.LEFT) ? Strand.FORWARD : Strand.REVERSE;
    }

    private Strand strandAtSecond(Read read) {
        return read.forward() == (junction.second().kept() == Side.RIGHT) ? Strand.FORWARD : Strand.REVERSE;
    }

    /** Derived bases on the forward strand of the first side. */
    private static String along(Breakend first, String bases) {
        return first.kept() == Side.LEFT ? bases : Bases.reverseComplement(bases);
    }

    /** Derived bases on the forward strand of the second side. */
    private static String against(Breakend second, String bases) {
        return second.kept() == Side.RIGHT ? bases : Bases.reverseComplement(bases);
    }

    private String withErrors(String bases) {
        StringBuilder read = new StringBuilder(bases);
        for (int place = 0; place < read.length(); place++) {
            if (random.nextDouble() < baseErrors) {
                read.setCharAt(place, LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return read.toString();
    }

    private String randomBases(int length) {
        return randomBases(random, length);
    }
}
