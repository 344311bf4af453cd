package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.kinfuse.cluster.Scenes.CHR1;
import static org.kinfuse.cluster.Scenes.CHR2;
import static org.kinfuse.cluster.Scenes.LIBRARY;
import static org.kinfuse.cluster.Scenes.mate;
import static org.kinfuse.cluster.Scenes.pair;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Crossing;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * One junction of each geometry, written down by hand: what reads show, and all that must come out of it.
 *
 * <pre>
 *   LEFT  RIGHT   ====>| . . . . |====>     deletion
 *   LEFT  LEFT    ====>| . ====>|           inversion, left junction
 *   RIGHT LEFT    |====> . . ====>|         duplication
 *   RIGHT RIGHT   |====> . . |====>         inversion, right junction
 * </pre>
 */
class GeometryTest {
    private static final String PAST_FIRST = "ACGTTGCATTGACCAGATTACA";
    private static final String PAST_SECOND = "TTGACGGCATCATGCAACGGTC";

    static Stream<Arguments> geometries() {
        return Stream.of(CHR1, CHR2)
                .flatMap(other -> Stream.of(
                        argumentSet("deletion, to " + other, Side.LEFT, other, Side.RIGHT, Strand.FORWARD),
                        argumentSet("inversion, left, to " + other, Side.LEFT, other, Side.LEFT, Strand.REVERSE),
                        argumentSet("duplication, to " + other, Side.RIGHT, other, Side.LEFT, Strand.FORWARD),
                        argumentSet("inversion, right, to " + other, Side.RIGHT, other, Side.RIGHT, Strand.REVERSE)));
    }

    @ParameterizedTest
    @MethodSource("geometries")
    void everyKindOfEvidenceJoinsItsJunction(
            Side firstKept, Contig otherContig, Side secondKept, Strand atSecondIfForwardAtFirst) {
        Breakend first = new Breakend(CHR1, 10_000, firstKept);
        Breakend second = new Breakend(otherContig, 50_000, secondKept);
        Adjacency junction = new Adjacency(first, second, "", 0);
        List<Evidence> evidence = List.of(
                split(1, junction, Strand.FORWARD, 40),
                split(2, junction, Strand.REVERSE, 60),
                clip(3, first, Strand.FORWARD, PAST_FIRST),
                clip(4, second, atSecondIfForwardAtFirst, PAST_SECOND),
                pair(
                        5,
                        mate(CHR1, 10_000 - 20 * firstKept.outward(), firstKept),
                        mate(otherContig, 50_000, secondKept)),
                // The fragment of read 1 also lies on both sides: no further molecule.
                pair(
                        1,
                        mate(CHR1, 10_000, firstKept),
                        mate(otherContig, 50_000 - 15 * secondKept.outward(), secondKept)));
        Depth depth = Scenes.counting(breakend -> OptionalInt.of(breakend.position() / 100));

        ClusterResult result = new EvidenceClusterer(ClusterSettings.DEFAULT).cluster(evidence, LIBRARY, depth);

        assertThat(result.adjacencies())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("quality")
                .containsExactly(new SupportedAdjacency(
                        junction,
                        Precision.PRECISE,
                        0,
                        new Support(2, 2, 2, 5, 3, 1, 60, 60),
                        new Crossing(OptionalInt.of(100), OptionalInt.of(500))));
        assertThat(result.counts()).isEqualTo(new ClusterResult.Counts(2, 2, 2, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("geometries")
    void pairsAloneGiveAnImpreciseJunctionAtTheirInnermostBases(
            Side firstKept, Contig otherContig, Side secondKept, Strand unused) {
        int out1 = firstKept.outward();
        int out2 = secondKept.outward();
        List<Evidence> evidence = List.of(
                pair(1, mate(CHR1, 10_000 - 30 * out1, firstKept), mate(otherContig, 50_000, secondKept)),
                pair(2, mate(CHR1, 10_000, firstKept), mate(otherContig, 50_000 - 40 * out2, secondKept)));

        List<SupportedAdjacency> found = Scenes.cluster(evidence).adjacencies();

        // A fragment reaches 2 * 252 - 200 = 304 bases. The second pair has 200 aligned and 40 of gap already.
        assertThat(found)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("quality")
                .containsExactly(new SupportedAdjacency(
                        Scenes.junction(
                                new Breakend(CHR1, 10_000, firstKept), new Breakend(otherContig, 50_000, secondKept)),
                        Precision.IMPRECISE,
                        64,
                        new Support(0, 0, 2, 2, 0, 0, 60, 60),
                        new Crossing(OptionalInt.empty(), OptionalInt.empty())));
    }

    private static SplitRead split(long name, Adjacency junction, Strand strand, int mappingQuality) {
        return new SplitRead(
                new Fragment(name, 2 * name, 2 * name + 1),
                junction,
                strand,
                new Anchor(60, mappingQuality, PAST_FIRST),
                new Anchor(40, mappingQuality, PAST_SECOND));
    }

    private static ClippedRead clip(long name, Breakend breakend, Strand strand, String clipped) {
        return new ClippedRead(
                new Fragment(name, 2 * name, 2 * name + 1), breakend, strand, clipped, clipped.length(), 78, 30);
    }
}
