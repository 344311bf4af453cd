package org.kinfuse.simulate;

import java.util.Random;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;

/**
 * Gives junctions the forms they have in tumours: blunt, with shared bases, with bases of nowhere, with a short copy of
 * a place near by.
 */
final class JunctionForms {
    private static final double WITH_HOMOLOGY = 0.3;
    private static final double WITH_INSERTED = 0.25;
    private static final double WITH_TEMPLATED = 0.05;
    private static final int LONGEST_SEARCH = 200;

    private final Loci loci;
    private final Random random;

    JunctionForms(Loci loci, Random random) {
        this.loci = loci;
        this.random = random;
    }

    /** Joins two breakends, or places close to them, in one of these forms. */
    Adjacency shaped(Breakend one, Breakend other) {
        double form = random.nextDouble();
        if (form < WITH_HOMOLOGY) {
            return withHomology(one, other, 2 + random.nextInt(5));
        }
        if (form < WITH_HOMOLOGY + WITH_INSERTED) {
            return withInserted(
                    one, other, randomBases(1 + (int) Math.min(25, random.nextDouble() * 6 / random.nextDouble())));
        }
        if (form < WITH_HOMOLOGY + WITH_INSERTED + WITH_TEMPLATED) {
            return withInserted(one, other, templated(other));
        }
        return blunt(one, other);
    }

    /** Joins them as they are; what chance makes alike is homology. */
    Adjacency blunt(Breakend one, Breakend other) {
        return Junctions.joining(one, slice(one), other, slice(other));
    }

    /** The nearest place of the second end, not far away, at which so many bases are shared. */
    private Adjacency withHomology(Breakend one, Breakend other, int wanted) {
        for (int step = 0; step < LONGEST_SEARCH; step++) {
            Adjacency adjacency = blunt(one, other.moved(step));
            if (adjacency.homology() >= wanted) {
                return adjacency;
            }
        }
        return blunt(one, other);
    }

    /** Inserts bases, changed at their ends until neither side explains any of them. */
    private Adjacency withInserted(Breakend one, Breakend other, String bases) {
        StringBuilder inserted = new StringBuilder(bases);
        char atOne = slice(one).base(one.firstLostPosition());
        char atOther = asSeenFrom(one, other, slice(other).base(other.firstLostPosition()));
        int nearOne = one.kept() == Side.LEFT ? 0 : inserted.length() - 1;
        int nearOther = inserted.length() - 1 - nearOne;
        while (inserted.charAt(nearOne) == atOne || inserted.charAt(nearOther) == atOther) {
            inserted.setCharAt(nearOne, base());
            inserted.setCharAt(nearOther, base());
        }
        return Adjacency.joining(one, other, inserted.toString());
    }

    private static char asSeenFrom(Breakend one, Breakend other, char base) {
        return one.kept() == other.kept()
                ? Bases.reverseComplement(String.valueOf(base)).charAt(0)
                : base;
    }

    private String templated(Breakend near) {
        Slice slice = slice(near);
        int length = 20 + random.nextInt(30);
        int start = near.position() + (random.nextBoolean() ? 1 : -1) * (100 + random.nextInt(200));
        return slice.bases(start, start + length - 1);
    }

    private String randomBases(int length) {
        StringBuilder bases = new StringBuilder();
        for (int count = 0; count < length; count++) {
            bases.append(base());
        }
        return bases.toString();
    }

    private char base() {
        return "ACGT".charAt(random.nextInt(4));
    }

    private Slice slice(Breakend breakend) {
        return loci.slices().covering(breakend.contig(), breakend.position()).orElseThrow();
    }
}
