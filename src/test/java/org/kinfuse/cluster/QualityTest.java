package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.cluster.Scenes.CHR1;
import static org.kinfuse.cluster.Scenes.CHR2;
import static org.kinfuse.cluster.Scenes.cluster;
import static org.kinfuse.cluster.Scenes.junction;
import static org.kinfuse.cluster.Scenes.left;
import static org.kinfuse.cluster.Scenes.mate;
import static org.kinfuse.cluster.Scenes.right;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/** What the clusterer hands on of the reads behind a junction. */
class QualityTest {
    private static final Adjacency JUNCTION = junction(left(CHR1, 10_000), right(CHR2, 50_000));
    private static final Alternative BESIDE_FIRST = new Alternative(CHR1, 9_950, Strand.REVERSE);
    private static final Alternative FAR = new Alternative(CHR1, 90_000, Strand.FORWARD);

    @Test
    void readsAreCountedAtEachEndByWhatElseTheyFit() {
        List<Evidence> evidence = List.of(
                split(new Fragment(1, 100, 300), 60, List.of(BESIDE_FIRST)),
                split(new Fragment(2, 100, 310), 60, List.of(FAR)),
                split(new Fragment(3, 110, 320), 0, List.of()),
                new ClippedRead(
                        new Fragment(4, 120, Fragment.NO_END),
                        JUNCTION.first(),
                        Strand.FORWARD,
                        "ACGTACGTACGTA",
                        13,
                        80,
                        60),
                Scenes.pair(200, mate(CHR1, 9_990, Side.LEFT), mate(CHR2, 50_010, Side.RIGHT)));

        JunctionQuality quality = cluster(evidence).adjacencies().get(0).quality();

        assertThat(quality.first()).isEqualTo(new JunctionQuality.End(4, 5, 0, 0, "ACGTACGTACGTACGT", 61, 1));
        assertThat(quality.second())
                .isEqualTo(new JunctionQuality.End(
                        4, 4, 3, 1, "TTGCA", 15, 0, 1, List.of(copy(9_950, 9_950, 1), copy(90_000, 90_000, 1))));
    }

    @Test
    void otherPlacesWithinAFragmentOfEachOtherAreOneAndTheEndItselfIsNone() {
        Alternative beside = new Alternative(CHR1, 90_120, Strand.FORWARD);
        Alternative here = new Alternative(CHR2, 50_100, Strand.FORWARD);
        List<Evidence> evidence = List.of(
                split(new Fragment(1, 100, 300), 60, List.of(BESIDE_FIRST)),
                split(new Fragment(2, 100, 310), 60, List.of(FAR, beside)),
                split(new Fragment(3, 110, 320), 60, List.of(beside, here)));

        JunctionQuality quality = cluster(evidence).adjacencies().get(0).quality();

        assertThat(quality.second().copies()).containsExactly(copy(90_000, 90_120, 2), copy(9_950, 9_950, 1));
        assertThat(quality.second().unnamed()).isZero();
    }

    private static JunctionQuality.Copy copy(int start, int end, int reads) {
        return new JunctionQuality.Copy(new GenomicInterval(CHR1, start, end), reads);
    }

    private static SplitRead split(Fragment fragment, int quality, List<Alternative> alternatives) {
        String beyond = quality == 0 ? "ACGTACGTACGTACGA" : "ACGTACGTACGTACGT";
        return new SplitRead(
                fragment,
                JUNCTION,
                Strand.FORWARD,
                new Anchor(60, 60, beyond),
                new Anchor(40, quality, "TTGCA", alternatives));
    }
}
