package org.kinfuse.intake;

import java.util.Comparator;
import java.util.Optional;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Strand;

/**
 * Two mates whose alignments are both known.
 *
 * @param one the mate that came first in the file
 * @param other the mate that came second
 */
record MatePair(PairHalf one, PairHalf other) {
    /** Total, so that a pair is the same whichever mate came first. */
    private static final Comparator<PairEnd> ORDER = Comparator.comparing(PairEnd::aligned)
            .thenComparing(PairEnd::strand)
            .thenComparingInt(PairEnd::mappingQuality);

    /** What the two mates' places say of their fragment. */
    enum Kind {
        /** A short fragment of the reference explains them. */
        CONCORDANT,
        /** No short fragment of the reference explains them. */
        DISCORDANT,
        /** They overlap on the same strand: a short fragment that folded back on itself during preparation. */
        FOLDED
    }

    /**
     * The kind of a pair.
     *
     * <pre>
     *   ==F==>      <==R==      concordant, unless farther apart than a fragment is long
     *      ==F==>               concordant: the reads of a fragment shorter than they are, clipped or not at its ends
     *   <==R==
     *   <==R==    ==F==>        discordant: facing outward
     *   ==F==>    ==F==>        discordant: same strand; folded back if they overlap
     * </pre>
     *
     * @param distance bases beyond which two mates are too far apart; reference that a read skips by splicing is not
     *     counted
     */
    Kind kind(int distance) {
        if (!one.contig().equals(other.contig())) {
            return Kind.DISCORDANT;
        }
        if (one.segment().strand() == other.segment().strand()) {
            return overlap() ? Kind.FOLDED : Kind.DISCORDANT;
        }
        if (facesOutward()) {
            return Kind.DISCORDANT;
        }
        long skipped = (long) one.segment().shape().skippedBases()
                + other.segment().shape().skippedBases();
        return covered().length() - skipped > distance ? Kind.DISCORDANT : Kind.CONCORDANT;
    }

    private boolean overlap() {
        return one.segment().start() <= other.segment().end()
                && other.segment().start() <= one.segment().end();
    }

    private boolean facesOutward() {
        return !overlap() && reverse().segment().start() < forward().segment().start();
    }

    private PairHalf forward() {
        return one.segment().strand() == Strand.FORWARD ? one : other;
    }

    private PairHalf reverse() {
        return one.segment().strand() == Strand.FORWARD ? other : one;
    }

    /** How well the forward mate of mates that face each other or overlap is placed. */
    int forwardMappingQuality() {
        return forward().segment().mappingQuality();
    }

    /** What the fragment of two mates covers that face each other or overlap. */
    Span covered() {
        return fragmentSpan(one.contig(), one.segment(), other.segment());
    }

    /**
     * From one 5' end to the other of mates that lie on opposite strands of a contig and face each other or overlap.
     *
     * @param contig that contig
     * @param one a mate
     * @param other the other mate
     */
    static Span fragmentSpan(Contig contig, Segment one, Segment other) {
        return one.strand() == Strand.FORWARD
                ? new Span(contig, one.start(), other.end())
                : new Span(contig, other.start(), one.end());
    }

    /** Length of the fragment from one 5' end to the other, clips left out. */
    int fragmentLength() {
        return covered().length();
    }

    /** The identity of the fragment, from the true ends of both reads. */
    Fragment fragment() {
        return Fragment.between(
                        one.nameHash(),
                        one.segment().outerEnd(),
                        other.segment().outerEnd())
                .identified(one.identifier() == Fragment.NO_IDENTIFIER ? other.identifier() : one.identifier());
    }

    /**
     * The pair as evidence.
     *
     * @param minimumQuality mapping quality that the better placed mate must reach
     * @return nothing if neither reaches it
     */
    Optional<DiscordantPair> asEvidence(int minimumQuality) {
        PairEnd first = one.asEnd();
        PairEnd second = other.asEnd();
        if (Math.max(first.mappingQuality(), second.mappingQuality()) < minimumQuality) {
            return Optional.empty();
        }
        boolean inOrder = ORDER.compare(first, second) <= 0;
        return Optional.of(new DiscordantPair(fragment(), inOrder ? first : second, inOrder ? second : first));
    }
}
