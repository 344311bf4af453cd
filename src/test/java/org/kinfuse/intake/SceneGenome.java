package org.kinfuse.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Side;

/**
 * A genome whose bases look random but follow from the position alone, so that a build of three billion bases costs
 * nothing. Bases can be planted, so that a junction has the homology that a test wants and no more.
 */
final class SceneGenome {
    private static final String LETTERS = "ACGT";

    private final GenomeBuild build;
    private final Map<Place, Character> planted = new HashMap<>();

    private record Place(Contig contig, int position) {}

    SceneGenome(GenomeBuild build) {
        this.build = build;
    }

    GenomeBuild build() {
        return build;
    }

    Contig contig(String name) {
        return build.contig(name)
                .orElseThrow(() -> new IllegalArgumentException("the scene's genome has no contig " + name));
    }

    int length(Contig contig) {
        return build.sequence(contig).length();
    }

    boolean has(Contig contig, int position) {
        return position >= 1 && position <= length(contig);
    }

    /** The base of the forward strand. */
    char base(Contig contig, int position) {
        if (!has(contig, position)) {
            throw new IllegalArgumentException(contig + " has no base " + position);
        }
        Character known = planted.get(new Place(contig, position));
        return known != null ? known : LETTERS.charAt((int) (mixed(contig.rank() * 4_000_000_007L + position) >>> 62));
    }

    /** The finishing mix of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long value) {
        long z = value * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Bases of the forward strand from a position on. */
    String bases(Contig contig, int start, int length) {
        StringBuilder bases = new StringBuilder(length);
        for (int position = start; position < start + length; position++) {
            bases.append(base(contig, position));
        }
        return bases.toString();
    }

    /**
     * Makes the homology of a junction true: that many bases read the same on both sides, the next ones do not, and
     * inserted bases agree with neither side.
     *
     * <pre>
     *   read   ....first side|second side....        step 0, 1, ... away from the junction
     *          ....first side|lost by first...       homology: equal for that many steps, then different
     *          ....lost by second|second side....    different at once: the stored form is the leftmost
     * </pre>
     */
    void plant(Adjacency adjacency) {
        // The stored form is the leftmost: its first end can only move up, which gains bases on a left side, and gives
        // bases away on a right side.
        boolean firstGains = adjacency.first().kept() == Side.LEFT;
        Breakend gaining = firstGains ? adjacency.first() : adjacency.second();
        Breakend giving = firstGains ? adjacency.second() : adjacency.first();
        for (int step = 0; step < adjacency.homology(); step++) {
            plantOutward(gaining, step, seenAcross(gaining, giving, inward(giving, step)));
        }
        plantOutward(gaining, adjacency.homology(), differentFrom(nextInRead(adjacency, gaining, giving)));
        plantOutward(giving, 0, differentFrom(nextInRead(adjacency, giving, gaining)));
        requirePlanted(adjacency, gaining, giving);
    }

    /** The base that a read meets where it leaves one side of a junction for good, on that side's forward strand. */
    private char nextInRead(Adjacency adjacency, Breakend over, Breakend other) {
        String inserted = adjacency.inserted();
        if (inserted.isEmpty()) {
            boolean gaining =
                    over.equals(adjacency.first()) == (adjacency.first().kept() == Side.LEFT);
            return seenAcross(over, other, inward(other, gaining ? adjacency.homology() : 0));
        }
        boolean asStated = over.equals(adjacency.first()) || over.kept() != other.kept();
        String forward = asStated ? inserted : Bases.reverseComplement(inserted);
        return forward.charAt(over.kept() == Side.LEFT ? 0 : forward.length() - 1);
    }

    private void requirePlanted(Adjacency adjacency, Breakend gaining, Breakend giving) {
        for (int step = 0; step < adjacency.homology(); step++) {
            char here = outward(gaining, step).orElse('?');
            if (here != seenAcross(gaining, giving, inward(giving, step))) {
                throw new IllegalArgumentException("the ends of " + adjacency + " lie too close to plant its homology");
            }
        }
    }

    /** The base {@code step} steps into the kept side; step 0 is the breakend's own base. */
    private char inward(Breakend end, int step) {
        return base(end.contig(), end.position() - step * end.kept().outward());
    }

    private Optional<Character> outward(Breakend end, int step) {
        int position = end.firstLostPosition() + step * end.kept().outward();
        return has(end.contig(), position) ? Optional.of(base(end.contig(), position)) : Optional.empty();
    }

    private void plantOutward(Breakend end, int step, char base) {
        int position = end.firstLostPosition() + step * end.kept().outward();
        if (has(end.contig(), position)) {
            planted.put(new Place(end.contig(), position), base);
        }
    }

    /** A base of the one side as the other side's forward strand has it: equal sides lie on opposite strands. */
    private static char seenAcross(Breakend one, Breakend other, char base) {
        return one.kept() == other.kept() ? complement(base) : base;
    }

    static char complement(char base) {
        return Bases.reverseComplement(String.valueOf(base)).charAt(0);
    }

    private static char differentFrom(char base) {
        return LETTERS.charAt((LETTERS.indexOf(base) + 1) % LETTERS.length());
    }
}
