package org.kinfuse.genome;

/**
 * Two breakends joined.
 *
 * <pre>
 *   first.kept  second.kept   VCF at first   what it looks like on one contig
 *   LEFT        RIGHT         t[p[           deletion
 *   LEFT        LEFT          t]p]           inversion, left junction
 *   RIGHT       LEFT          ]p]t           tandem duplication
 *   RIGHT       RIGHT         [p[t           inversion, right junction
 * </pre>
 *
 * <p>{@code homology} bases read the same at both places, so the junction can slide: moving {@code first} by +k moves
 * {@code second} by +k where the kept sides differ and by -k where they are equal, for k from 0 to {@code homology}.
 * The stored form is the leftmost: {@code first} has its smallest position.
 *
 * @param first the breakend that comes first in genome order
 * @param second the other breakend
 * @param inserted bases between the two that belong to neither, on the forward strand as seen at {@code first}; empty
 *     if none
 * @param homology number of bases that read the same on both sides, 0 or more; above 0 nothing is inserted
 */
public record Adjacency(Breakend first, Breakend second, String inserted, int homology)
        implements Comparable<Adjacency> {
    /** @throws IllegalArgumentException if the ends are out of order, or homology and inserted bases contradict */
    public Adjacency {
        if (first.compareTo(second) > 0) {
            throw new IllegalArgumentException("the breakends " + first + " and " + second + " are out of order");
        }
        if (homology < 0) {
            throw new IllegalArgumentException("homology is 0 or more, not " + homology);
        }
        if (homology > 0 && !inserted.isEmpty()) {
            throw new IllegalArgumentException(
                    "a junction with homology has no inserted bases: " + first + " " + second);
        }
    }

    /**
     * Joins two breakends at exactly the places given.
     *
     * @param one a breakend
     * @param other the breakend it is joined to
     * @param insertedAtOne bases between them, on the forward strand as seen at {@code one}
     */
    public static Adjacency joining(Breakend one, Breakend other, String insertedAtOne) {
        return one.compareTo(other) <= 0
                ? new Adjacency(one, other, insertedAtOne, 0)
                : new Adjacency(other, one, seenFromOtherSide(insertedAtOne, one.kept(), other.kept()), 0);
    }

    /**
     * Joins two breakends that each still count {@code homology} shared bases as their own, as the two halves of a
     * split read do when the aligner extends both as far as they match.
     *
     * @param one a breakend, extended as far as its side matches
     * @param other the breakend it is joined to, likewise extended
     * @param homology the shared bases
     */
    public static Adjacency overlapping(Breakend one, Breakend other, int homology) {
        boolean inOrder = one.compareTo(other) <= 0;
        Breakend first = inOrder ? one : other;
        Breakend second = inOrder ? other : one;
        // Leftmost: a first end that keeps its left side gives the shared bases away, one that keeps its right side
        // keeps them and the second end gives them away.
        Breakend leftmost = first.kept() == Side.LEFT ? first.moved(-homology) : first;
        Breakend answering = first.kept() == Side.LEFT
                ? second
                : second.moved(-homology * second.kept().outward());
        // Only a duplicated unit shorter than its homology changes the order of its ends here.
        return leftmost.compareTo(answering) <= 0
                ? new Adjacency(leftmost, answering, "", homology)
                : new Adjacency(answering, leftmost, "", homology);
    }

    /** The junction slid by {@code bases}, both ends moved together: 0 is the stored form. */
    public Adjacency slid(int bases) {
        if (bases < 0 || bases > homology) {
            throw new IllegalArgumentException("a junction with homology " + homology + " cannot slide by " + bases);
        }
        return joining(first.moved(bases), second.moved(secondStep(bases)), inserted);
    }

    /** The inserted bases on the forward strand as seen at {@code second}. */
    public String insertedSeenFromSecond() {
        return seenFromOtherSide(inserted, first.kept(), second.kept());
    }

    /** By how much {@code second} moves along its contig when {@code first} moves by {@code bases}: the slide law. */
    public int secondStep(int bases) {
        return first.kept() == second.kept() ? -bases : bases;
    }

    /**
     * Whether another adjacency keeps at both ends what this one loses: the other half of a balanced rearrangement.
     *
     * @param bases how far apart the two may lie at each end
     */
    public boolean isOtherHalfOf(Adjacency other, int bases) {
        return areOneBreak(first, other.first, bases) && areOneBreak(second, other.second, bases);
    }

    private static boolean areOneBreak(Breakend one, Breakend other, int bases) {
        return one.contig().equals(other.contig())
                && one.kept() != other.kept()
                && Math.abs(one.position() - other.position()) <= bases;
    }

    private static String seenFromOtherSide(String inserted, Side here, Side there) {
        return here == there ? Bases.reverseComplement(inserted) : inserted;
    }

    /** As a record has it; written out because adjacencies are compared all the time, and this is faster. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Adjacency that
                        && homology == that.homology
                        && first.equals(that.first)
                        && second.equals(that.second)
                        && inserted.equals(that.inserted));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * first.hashCode() + second.hashCode()) + inserted.hashCode()) + homology;
    }

    @Override
    public int compareTo(Adjacency other) {
        int byFirst = first.compareTo(other.first);
        if (byFirst != 0) {
            return byFirst;
        }
        int bySecond = second.compareTo(other.second);
        if (bySecond != 0) {
            return bySecond;
        }
        int byInserted = inserted.compareTo(other.inserted);
        return byInserted == 0 ? Integer.compare(homology, other.homology) : byInserted;
    }
}
