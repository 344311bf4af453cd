package org.kinfuse.variants;

import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;

/**
 * Brings a stated junction to its leftmost place, by what the record says of its homology or, where the bases of the
 * reference are known, by what they show.
 *
 * <pre>
 *   first   ...ACG TTC|aag...     the junction may slide by the bases that read the same
 *   second  ...ggc ttc|GAT...     on both sides: here TTC, three places to the left
 * </pre>
 */
final class VariantHomology {
    /** How far sameness of bases is followed: past this the two places are repeats of each other. */
    private static final int REACH = 200;

    private final GenomeBuild build;
    private final ReferenceBases bases;

    /**
     * @param build the build
     * @param bases its bases, as far as they are known
     */
    VariantHomology(GenomeBuild build, ReferenceBases bases) {
        this.build = build;
        this.bases = bases;
    }

    /**
     * The adjacency of two ends known to the base.
     *
     * @param own the end at the record's own position
     * @param mate the other end
     * @param inserted bases between them as seen at {@code own}; where there are any nothing slides
     * @param slide what the record says of its homology
     */
    Adjacency placed(Breakend own, Breakend mate, String inserted, VariantSlide slide) {
        if (!inserted.isEmpty()) {
            return Adjacency.joining(own, mate, inserted);
        }
        return switch (slide.form()) {
            case FITTING -> shownByBases(leftmost(own, mate, slide));
            case OVERLAPPING -> shownByBases(Adjacency.overlapping(own, mate, slide.highest()));
            // Where the ends do not fit each other, the bases around them tell nothing of the junction.
            case UNCOUNTED -> Adjacency.joining(own, mate, "");
        };
    }

    private static Adjacency leftmost(Breakend own, Breakend mate, VariantSlide slide) {
        boolean sameSides = own.kept() == mate.kept();
        boolean ownFirst = own.compareTo(mate) <= 0;
        // The first end goes to its lowest place; where the sides are equal that takes the second to its highest.
        int step = ownFirst || !sameSides ? slide.lowest() : slide.highest();
        return inOrder(own.moved(step), mate.moved(sameSides ? -step : step), slide.highest() - slide.lowest());
    }

    private static Adjacency inOrder(Breakend one, Breakend other, int homology) {
        return one.compareTo(other) <= 0
                ? new Adjacency(one, other, "", homology)
                : new Adjacency(other, one, "", homology);
    }

    /** The same junction with all the homology that the reference shows; as it was where the bases are not known. */
    private Adjacency shownByBases(Adjacency stated) {
        Breakend first = stated.first();
        Breakend second = stated.second();
        int firstGains = inCommon(beyond(first), within(second));
        int secondGains = inCommon(beyond(second), within(first));
        if (firstGains + secondGains < stated.homology()) {
            return stated;
        }
        // To the left: a first end that keeps its left side gives away, one that keeps its right side gains.
        int step = first.kept().outward() > 0 ? -secondGains : -firstGains;
        return inOrder(first.moved(step), second.moved(stated.secondStep(step)), firstGains + secondGains);
    }

    /** The bases past the end of what is kept, read outward. */
    private String beyond(Breakend end) {
        return read(end, end.firstLostPosition(), end.kept().outward());
    }

    /** The kept bases, read inward from the break. */
    private String within(Breakend end) {
        return read(end, end.position(), -end.kept().outward());
    }

    private String read(Breakend end, int from, int direction) {
        int length = build.sequence(end.contig()).length();
        int to = Math.max(1, Math.min(length, from + direction * (REACH - 1)));
        if (from < 1 || from > length) {
            return "";
        }
        String forward = bases.bases(new GenomicInterval(end.contig(), Math.min(from, to), Math.max(from, to)))
                .orElse("");
        return direction > 0 ? forward : Bases.reverseComplement(forward);
    }

    private static int inCommon(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int count = 0;
        while (count < most && one.charAt(count) == other.charAt(count) && one.charAt(count) != 'N') {
            count++;
        }
        return count;
    }
}
