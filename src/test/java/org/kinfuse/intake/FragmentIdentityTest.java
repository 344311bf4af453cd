package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.intake.SceneFragment.Trait;

/** All evidence of one fragment names it alike, and copies of one molecule share their ends. */
class FragmentIdentityTest {
    private final SamScene scene = SamScene.on(SamScene.smallBuild());
    private final Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:left", 2);

    /** Both reads of the fragment cross the junction and are split; the pair is discordant too. */
    private SceneFragment overlapping() {
        return SceneFragment.across(fusion, 70).length(140);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trait.class,
            names = {"READS_EXCHANGED", "NO_MATE_TAGS", "SOFT_CLIPPED_SUPPLEMENTARY", "SECONDARY_FOR_SUPPLEMENTARY"})
    void everyRecordOfAFragmentGivesTheSameIdentity(Trait trait) {
        scene.add(overlapping().with(trait));
        IntakeResult result = Reading.of(scene);
        assertThat(Reading.splitReads(result)).hasSize(2);
        assertThat(Reading.pairs(result)).hasSize(1);
        assertThat(result.evidence()).extracting(Evidence::fragment).containsOnly(expected("f1"));
    }

    /** 70 bases before chr1:10000 from chr1:9931 on, 70 bases from chr2:5000 down to chr2:4931. */
    private static Fragment expected(String name) {
        return new Fragment(NameHash.of(name), Fragment.end(0, 9931, false), Fragment.end(1, 4931, false));
    }

    @Test
    void copiesShareTheirEndsWhicheverReadCameFirst() {
        scene.add(overlapping(), overlapping().with(Trait.READS_EXCHANGED));
        Set<Fragment> fragments = new HashSet<>();
        Reading.of(scene).evidence().forEach(evidence -> fragments.add(evidence.fragment()));
        assertThat(fragments).containsExactlyInAnyOrder(expected("f1"), expected("f2"));
        assertThat(expected("f1").sameEndsAs(expected("f2"))).isTrue();
    }

    /** A clip moves no end: the outer end counts the clipped bases. */
    @Test
    void clippedBasesCountForTheEnd() {
        IntakeResult result =
                Reading.ofLines("r 16 chr1 1001 60 15S70M15S * 0 0 " + scene.bases("chr1", 986, 100) + " *");
        assertThat(Reading.clips(result))
                .extracting(ClippedRead::fragment)
                .containsOnly(Fragment.of(NameHash.of("r"), Fragment.end(0, 1085, true)));
    }

    @Test
    void aReadWithoutAPairHasOneEnd() {
        scene.add(overlapping().with(Trait.SINGLE));
        assertThat(Reading.of(scene).evidence())
                .extracting(Evidence::fragment)
                .containsOnly(Fragment.of(NameHash.of("f1"), Fragment.end(0, 9931, false)));
    }

    /** Without MC the start of a mate on the reverse strand stands for its end: alike in all copies. */
    @Test
    void withoutMateTagsTheMatesStartStandsIn() {
        IntakeResult result =
                Reading.ofLines("r 99 chr1 1001 60 80M20S = 1201 300 " + scene.bases("chr1", 1001, 100) + " *");
        assertThat(Reading.clips(result))
                .extracting(ClippedRead::fragment)
                .containsOnly(
                        Fragment.between(NameHash.of("r"), Fragment.end(0, 1001, false), Fragment.end(0, 1201, true)));
    }

    /** Names of one run differ in their last digits only; no two of them may meet. */
    @Test
    void namesThatDifferLittleHashFarApart() {
        Set<Long> hashes = new HashSet<>();
        Set<Long> upperHalves = new HashSet<>();
        IntStream.range(0, 200_000).forEach(i -> {
            long hash = NameHash.of("K00172:44:H5LWLBBXX:2:2213:" + i / 447 + ":" + i % 447);
            hashes.add(hash);
            upperHalves.add(hash >>> 40);
        });
        assertThat(hashes).hasSize(200_000);
        // 200,000 balls in 2^24 bins: about 1,200 meet.
        assertThat(upperHalves.size()).isBetween(198_500, 199_100);
    }
}
