package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.variants.VariantScene.HG19;
import static org.kinfuse.variants.VariantScene.joined;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;

/** A junction gets the homology that the reference shows. */
class VariantHomologyTest {
    private static final int LENGTH = 400;
    private static final Contig CHR1 = HG19.sequences().get(0).contig();

    /** The first bases of chr1, of few letters, so that places often read the same. */
    private record Sequence(String text) implements ReferenceBases {
        static Sequence of(Random random) {
            StringBuilder text = new StringBuilder();
            random.ints(LENGTH, 0, 2).forEach(base -> text.append("AC".charAt(base)));
            return new Sequence(text.toString());
        }

        @Override
        public Optional<String> bases(GenomicInterval interval) {
            // Past the known bases nothing reads the same as anything.
            StringBuilder known = new StringBuilder();
            for (int position = interval.start(); position <= interval.end(); position++) {
                known.append(position <= text.length() ? text.charAt(position - 1) : 'N');
            }
            return Optional.of(known.toString());
        }
    }

    static LongStream seedsOneTo200() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Brute force: the joined molecule, written out for every pair of places, tells which pairs are the same junction. */
    @ParameterizedTest
    @MethodSource("seedsOneTo200")
    void everySlideOfAJunctionIsTheSameLeftmostAdjacency(long seed) {
        Random random = new Random(seed);
        Sequence sequence = Sequence.of(random);
        Breakend first = new Breakend(CHR1, 50 + random.nextInt(100), random.nextBoolean() ? Side.LEFT : Side.RIGHT);
        Breakend second = new Breakend(CHR1, 250 + random.nextInt(100), random.nextBoolean() ? Side.LEFT : Side.RIGHT);
        VariantHomology homology = new VariantHomology(HG19, sequence);
        Adjacency placed = homology.placed(first, second, "", VariantSlide.NONE);
        String molecule = molecule(sequence, first, second);
        int same = 0;
        for (int step = -40; step <= 40; step++) {
            int answering = first.kept() == second.kept() ? -step : step;
            Breakend here = first.moved(step);
            Breakend there = second.moved(answering);
            if (molecule(sequence, here, there).equals(molecule)) {
                same++;
                assertThat(homology.placed(there, here, "", VariantSlide.NONE)).isEqualTo(placed);
            }
        }
        assertThat(placed.homology()).isEqualTo(same - 1);
        assertThat(placed.first().position()).isLessThanOrEqualTo(first.position());
        assertThat(molecule(sequence, placed.first(), placed.second())).isEqualTo(molecule);
    }

    /** The whole molecule: everything kept at the first end, then everything kept at the second. */
    private static String molecule(Sequence sequence, Breakend first, Breakend second) {
        return outward(sequence, first) + Bases.reverseComplement(outward(sequence, second));
    }

    /** The kept bases read towards the break. */
    private static String outward(Sequence sequence, Breakend end) {
        return end.kept() == Side.LEFT
                ? sequence.text().substring(0, end.position())
                : Bases.reverseComplement(sequence.text().substring(end.position() - 1));
    }

    @Test
    void insertedBasesHoldAJunctionInItsPlace() {
        ReferenceBases sames = interval -> Optional.of("A".repeat(interval.length()));
        Adjacency placed = new VariantHomology(HG19, sames)
                .placed(
                        VariantScene.end("chr1:100:left"),
                        VariantScene.end("chr1:300:right"),
                        "C",
                        VariantSlide.within(0, 3));
        assertThat(placed)
                .isEqualTo(
                        Adjacency.joining(VariantScene.end("chr1:100:left"), VariantScene.end("chr1:300:right"), "C"));
    }

    @Test
    void endsThatCountSharedBasesTwiceStayWhereTheirCallerPutThem() {
        ReferenceBases sames = interval -> Optional.of("A".repeat(interval.length()));
        Adjacency placed = new VariantHomology(HG19, sames)
                .placed(
                        VariantScene.end("chr1:100:left"),
                        VariantScene.end("chr1:300:right"),
                        "",
                        VariantSlide.UNCOUNTED);
        assertThat(placed).isEqualTo(joined("chr1:100:left", "chr1:300:right"));
    }

    @Test
    void withoutBasesTheStatedHomologyStands() {
        Adjacency placed = new VariantHomology(HG19, ReferenceBases.none())
                .placed(VariantScene.end("chr1:100:left"), VariantScene.end("chr1:300:right"), "", VariantSlide.NONE);
        assertThat(placed).isEqualTo(joined("chr1:100:left", "chr1:300:right"));
    }
}
