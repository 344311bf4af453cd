package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/** What the tests of this room share: places, a library, and single pieces of evidence. */
final class Scenes {
    static final Contig CHR1 = new Contig("chr1", 0);
    static final Contig CHR2 = new Contig("chr2", 1);

    /** Fragments of 200 bases, standard deviation 20, reads of 100. */
    static final LibraryProfile LIBRARY = new LibraryProfile(200, 252, 100, 10_000);

    static final Depth NOT_WATCHED = counting(breakend -> OptionalInt.empty());

    private Scenes() {}

    /** A depth without any homology or long fragments. */
    static Depth counting(Function<Breakend, OptionalInt> crossing) {
        return new Depth() {
            @Override
            public OptionalInt crossing(Breakend breakend, int homology) {
                return crossing.apply(breakend);
            }

            @Override
            public List<GenomicInterval> covering(GenomicInterval stretch) {
                return List.of();
            }
        };
    }

    static Breakend left(Contig contig, int position) {
        return new Breakend(contig, position, Side.LEFT);
    }

    static Breakend right(Contig contig, int position) {
        return new Breakend(contig, position, Side.RIGHT);
    }

    static Adjacency junction(Breakend first, Breakend second) {
        return new Adjacency(first, second, "", 0);
    }

    /** A mate of 100 bases whose innermost base is given. */
    static PairEnd mate(Contig contig, int inner, Side kept) {
        return switch (kept) {
            case LEFT -> new PairEnd(new GenomicInterval(contig, inner - 99, inner), Strand.FORWARD, 60);
            case RIGHT -> new PairEnd(new GenomicInterval(contig, inner, inner + 99), Strand.REVERSE, 60);
        };
    }

    /** A pair of a molecule of its own. */
    static DiscordantPair pair(long name, PairEnd one, PairEnd other) {
        Fragment fragment = new Fragment(name, 2 * name, 2 * name + 1);
        return one.aligned().compareTo(other.aligned()) <= 0
                ? new DiscordantPair(fragment, one, other)
                : new DiscordantPair(fragment, other, one);
    }

    /** Two ends anywhere, joined plainly, with homology, or with inserted bases. */
    static Adjacency randomJunction(Random random) {
        Breakend first = new Breakend(CHR1, random.nextInt(5_000, 100_000), anySide(random));
        Breakend second =
                new Breakend(random.nextBoolean() ? CHR1 : CHR2, random.nextInt(200_000, 300_000), anySide(random));
        return switch (random.nextInt(3)) {
            case 0 -> new Adjacency(first, second, "", 0);
            case 1 -> new Adjacency(first, second, "", random.nextInt(1, 20));
            default -> new Adjacency(first, second, "GATTACAGATTACA".substring(random.nextInt(13)), 0);
        };
    }

    private static Side anySide(Random random) {
        return random.nextBoolean() ? Side.LEFT : Side.RIGHT;
    }

    static ClusterResult cluster(List<? extends Evidence> evidence) {
        return new EvidenceClusterer(ClusterSettings.DEFAULT).cluster(List.copyOf(evidence), LIBRARY, NOT_WATCHED);
    }

    static ClusterResult cluster(List<? extends Evidence> evidence, ReferenceBases reference) {
        return new EvidenceClusterer(ClusterSettings.DEFAULT)
                .reading(reference)
                .cluster(List.copyOf(evidence), LIBRARY, NOT_WATCHED);
    }

    static List<Evidence> together(JunctionScene... scenes) {
        List<Evidence> all = new ArrayList<>();
        for (JunctionScene scene : scenes) {
            all.addAll(scene.evidence());
        }
        return all;
    }
}
