package org.kinfuse.normals;

import java.util.OptionalInt;

/**
 * Weighs a rearrangement's counts in a tumour against those in the matched normal.
 *
 * <p><b>Germline or not.</b> If the rearrangement is somatic, the normal shows it only as far as it holds tumour DNA: its
 * rate there is at most a share <i>c</i> of the tumour's. The tumour's rate is itself only known from <i>t</i> fragments
 * in a depth of <i>T</i>. How many fragments the normal may then show in a depth of <i>N</i> follows a negative binomial
 * distribution: how often one event comes before another has come t + 1 times, where the chance of the one is
 * <i>cN / (cN + T)</i>. It is the comparison of two Poisson rates by their sum (Przyborowski and Wilenski, Biometrika
 * 31:313, 1940). More than that distribution gives in one of a hundred cases is taken to be there by itself.
 *
 * <p><b>Able to tell or not.</b> A heterozygous rearrangement shows in about half of the fragments, in less where some of
 * its fragments are not recognised, as in a duplication or a repeat: {@value #HETEROZYGOUS} is taken as the least. A
 * normal in which so few would come of that rate in one of a hundred cases at most excludes it: with none seen, 21
 * fragments are enough.
 */
public final class NormalTest {
    /** The chance with which a somatic rearrangement may be taken for germline, and the other way round. */
    static final double SIGNIFICANCE = 0.01;

    /** The least share of fragments in which a heterozygous rearrangement shows: our choice. */
    static final double HETEROZYGOUS = 0.2;

    private final double contamination;

    /** @param settings how much tumour DNA the normal may hold */
    public NormalTest(NormalSettings settings) {
        this.contamination = settings.contamination() / 100.0;
    }

    /**
     * What was found.
     *
     * @param verdict what the normal says
     * @param fragments fragments of the normal that show the rearrangement
     * @param depth fragments of the normal at the end that was looked at: the one with the greater depth in the tumour,
     *     which is the baited one
     * @param most fragments that tumour DNA in the normal may explain
     */
    public record Finding(NormalVerdict verdict, int fragments, int depth, int most) {}

    /** Weighs the counts of one rearrangement. */
    public Finding weigh(NormalCounts tumour, NormalCounts normal) {
        int first = tumour.firstDepth().orElse(tumour.fragments());
        int second = tumour.secondDepth().orElse(tumour.fragments());
        OptionalInt there = first >= second ? normal.firstDepth() : normal.secondDepth();
        int depth = there.orElse(normal.fragments());
        int most = mostFromTumour(tumour.fragments(), Math.max(first, second), depth);
        return new Finding(verdict(normal.fragments(), depth, most), normal.fragments(), depth, most);
    }

    private static NormalVerdict verdict(int fragments, int depth, int most) {
        if (fragments > most) {
            return NormalVerdict.GERMLINE;
        }
        return atMost(fragments, depth, HETEROZYGOUS) <= SIGNIFICANCE ? NormalVerdict.SOMATIC : NormalVerdict.UNDECIDED;
    }

    /**
     * The most fragments of the normal that tumour DNA in it explains: the largest number that is reached in one of a
     * hundred cases or more.
     *
     * @param inTumour fragments that show the rearrangement in the tumour
     * @param tumourDepth fragments there in the tumour
     * @param normalDepth fragments there in the normal
     */
    int mostFromTumour(int inTumour, int tumourDepth, int normalDepth) {
        double expected = contamination * normalDepth;
        if (expected == 0) {
            return 0;
        }
        double chance = expected / (expected + tumourDepth);
        double logarithm = (inTumour + 1) * StrictMath.log1p(-chance);
        double below = 0;
        int number = 0;
        while (1 - below - StrictMath.exp(logarithm) >= SIGNIFICANCE) {
            below += StrictMath.exp(logarithm);
            logarithm += StrictMath.log(chance * (number + inTumour + 1.0) / (number + 1.0));
            number++;
        }
        return number;
    }

    /** The chance of at most so many of a number of trials. */
    static double atMost(int number, int trials, double chance) {
        double logarithm = trials * StrictMath.log1p(-chance);
        double sum = 0;
        for (int k = 0; k <= Math.min(number, trials); k++) {
            sum += StrictMath.exp(logarithm);
            logarithm += StrictMath.log((trials - k) / (k + 1.0)) + StrictMath.log(chance / (1 - chance));
        }
        return Math.min(1, sum);
    }
}
