package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

@DisplayName("The allele of an adjacency")
class FusionAlleleTest {
    private static final Slice ONE = slice("one", "chr2", 101, "AACCGGTTAC");
    private static final Slice OTHER = slice("other", "chr7", 501, "GATTACAGTC");

    private static Slice slice(String name, String contig, int start, String bases) {
        return new Slice(name, new GenomicInterval(Hg19.contig(contig), start, start + bases.length() - 1), bases);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // Written out by hand: one 101-104 is AACC, 104-110 CGGTTAC; other 501-506 is GATTAC, 506-510 CAGTC.
        "LEFT,  RIGHT, AACC    TG CAGTC",
        "LEFT,  LEFT,  AACC    TG GTAATC",
        "RIGHT, LEFT,  GTAACCG CA GTAATC",
        "RIGHT, RIGHT, GTAACCG CA CAGTC",
    })
    void readsFromTheFirstLocusIntoTheSecond(Side first, Side second, String expected) {
        Adjacency adjacency = Adjacency.joining(
                new Breakend(Hg19.contig("chr2"), 104, first), new Breakend(Hg19.contig("chr7"), 506, second), "TG");

        assertThat(FusionAllele.of(adjacency, ONE, OTHER).bases()).isEqualTo(expected.replace(" ", ""));
    }

    static Stream<Arguments> orientations() {
        return Stream.of(Side.values())
                .flatMap(first -> Stream.of(Side.values()).map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest(name = "{0} {1}, seeds 1 to 50")
    @MethodSource("orientations")
    void everyPartOfItReadsLikeItsSources(Side first, Side second) {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            Slice one = randomSlice(random, "chr2", 1000);
            Slice other = randomSlice(random, "chr2", 9000);
            FusionAllele allele = FusionAllele.of(
                    Adjacency.joining(inside(one, random, first), inside(other, random, second), ""), one, other);
            int offset = random.nextInt(allele.bases().length());
            int length = 1 + random.nextInt(allele.bases().length() - offset);

            assertThat(allele.bases().substring(offset, offset + length))
                    .as("seed %d", seed)
                    .isIn(readings(allele.sources(offset, length), List.of(one, other)));
        }
    }

    /** The texts that the places give, each read from either strand. */
    private static List<String> readings(List<GenomicInterval> sources, List<Slice> slices) {
        List<String> readings = List.of("");
        for (GenomicInterval source : sources) {
            String forward = slices.stream()
                    .filter(slice -> slice.interval().overlaps(source))
                    .findFirst()
                    .orElseThrow()
                    .bases(source.start(), source.end());
            readings = readings.stream()
                    .flatMap(text -> Stream.of(text + forward, text + Bases.reverseComplement(forward)))
                    .toList();
        }
        return readings;
    }

    @ParameterizedTest(name = "{0} {1}, seeds 1 to 50")
    @MethodSource("orientations")
    void aJunctionSlidesExactlyAsFarAsTheSequenceStaysTheSame(Side first, Side second) {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            Slice one = randomSlice(random, "chr2", 1000);
            Slice other = randomSlice(random, "chr2", 9000);
            Breakend here = inside(one, random, first);
            Breakend there = inside(other, random, second);
            Adjacency found = Junctions.joining(here, one, there, other);
            String sequence = FusionAllele.of(Adjacency.joining(here, there, ""), one, other)
                    .bases();

            List<Adjacency> allThatReadSo = positions(one, first)
                    .flatMap(end -> positions(other, second).map(far -> Adjacency.joining(end, far, "")))
                    .filter(tried -> FusionAllele.of(tried, one, other).bases().equals(sequence))
                    .toList();

            assertThat(Stream.iterate(0, slide -> slide <= found.homology(), slide -> slide + 1)
                            .map(found::slid))
                    .as("seed %d, %s", seed, found)
                    .hasSameElementsAs(allThatReadSo);
        }
    }

    @Test
    void aPartBesideTheJunctionDoesNotCrossIt() {
        Adjacency adjacency = Adjacency.joining(
                new Breakend(Hg19.contig("chr2"), 104, Side.LEFT),
                new Breakend(Hg19.contig("chr7"), 506, Side.RIGHT),
                "TG");
        FusionAllele allele = FusionAllele.of(adjacency, ONE, OTHER);

        assertThat(allele.junction(0, 6)).as("up to the inserted bases").isEmpty();
        assertThat(allele.junction(0, 7)).as("one base farther").contains(adjacency);
        assertThat(allele.junction(4, 7)).as("from the inserted bases on").isEmpty();
    }

    private static Stream<Breakend> positions(Slice slice, Side kept) {
        return Stream.iterate(
                        slice.interval().start(),
                        position -> position <= slice.interval().end(),
                        p -> p + 1)
                .map(position -> new Breakend(slice.interval().contig(), position, kept));
    }

    /** Of two letters that pair with each other, so that homology is common. */
    private static Slice randomSlice(Random random, String contig, int start) {
        StringBuilder bases = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            bases.append(random.nextBoolean() ? 'A' : 'T');
        }
        return slice("at" + start, contig, start, bases.toString());
    }

    private static Breakend inside(Slice slice, Random random, Side kept) {
        return new Breakend(slice.interval().contig(), slice.interval().start() + 23 + random.nextInt(14), kept);
    }
}
