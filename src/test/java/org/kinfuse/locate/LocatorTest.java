package org.kinfuse.locate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

class LocatorTest {
    private static final Contig CHR1 = GeneScene.contig("chr1");

    @ParameterizedTest(name = "gene {0}, {1} kept: {2}")
    @CsvSource({
        "FORWARD, LEFT,  FIVE_PRIME",
        "FORWARD, RIGHT, THREE_PRIME",
        "REVERSE, LEFT,  THREE_PRIME",
        "REVERSE, RIGHT, FIVE_PRIME",
    })
    void theKeptSideMakesTheRole(Strand gene, Side kept, Role role) {
        assertThat(Role.of(new Breakend(CHR1, 5, kept), gene)).isEqualTo(role);
    }

    /** Every position of a gene against a walk along its bases. */
    @ParameterizedTest
    @EnumSource(Strand.class)
    void everyPositionFallsWhereAWalkAlongTheGeneFindsIt(Strand strand) {
        Transcript transcript =
                GeneScene.transcript("G").on("chr1", strand).introns(40).build();
        boolean forward = strand == Strand.FORWARD;
        int step = forward ? 1 : -1;
        int position = forward ? transcript.span().start() : transcript.span().end();
        for (Exon exon : transcript.exons()) {
            for (int base = 0; base < exon.length(); base++, position += step) {
                assertThat(site(position, transcript))
                        .isEqualTo(new Site.InExon(exon.rank(), base, exon.length() - 1 - base));
            }
            for (int base = 1; base <= 40 && exon.rank() < transcript.exonCount(); base++, position += step) {
                assertThat(site(position, transcript)).isEqualTo(new Site.InIntron(exon.rank(), base, 41 - base));
            }
        }
        assertThat(site(position, transcript)).isEqualTo(new Site.Outside(Site.End.DOWNSTREAM, 1));
        int before = (forward ? transcript.span().start() : transcript.span().end()) - 7 * step;
        assertThat(site(before, transcript)).isEqualTo(new Site.Outside(Site.End.UPSTREAM, 7));
    }

    private static Site site(int position, Transcript transcript) {
        return Locator.locate(new Breakend(CHR1, position, Side.LEFT), transcript)
                .site();
    }

    @Test
    void genesAtThePlaceComeBeforeGenesNearIt() {
        Transcript here = GeneScene.transcript("HERE").startingAt(10_001).build();
        Transcript near =
                GeneScene.transcript("NEAR").startingAt(here.span().end() + 10).build();
        Locator locator = new Locator(GeneScene.models(GeneScene.gene(here), GeneScene.gene(near)));

        assertThat(locator.locate(new Breakend(CHR1, 10_050, Side.LEFT)))
                .extracting(LocatedEnd::transcript)
                .containsExactly(here);
    }

    @Test
    void betweenGenesTheNearestThatIsKeptAndTheNearestOfAllAreTold() {
        // ==LOST==>  . x|  . . . ==KEPT==>   the right side is kept
        Transcript lost = GeneScene.transcript("LOST").startingAt(10_001).build();
        int breakAt = lost.span().end() + 100;
        Transcript kept =
                GeneScene.transcript("KEPT").startingAt(breakAt + 50_000).build();
        Locator locator = new Locator(GeneScene.models(GeneScene.gene(lost), GeneScene.gene(kept)));

        assertThat(locator.locate(new Breakend(CHR1, breakAt, Side.RIGHT)))
                .satisfiesExactly(
                        end -> {
                            assertThat(end.transcript()).isEqualTo(kept);
                            assertThat(end.site()).isEqualTo(new Site.Outside(Site.End.UPSTREAM, 50_000));
                            assertThat(end.distance()).isEqualTo(50_000);
                            assertThat(end.keepsExons()).isTrue();
                        },
                        end -> {
                            assertThat(end.transcript()).isEqualTo(lost);
                            assertThat(end.keepsExons()).isFalse();
                        });
        assertThat(locator.locate(new Breakend(CHR1, breakAt, Side.LEFT)))
                .singleElement()
                .satisfies(end -> {
                    assertThat(end.transcript()).isEqualTo(lost);
                    assertThat(end.keepsExons()).isTrue();
                });
    }

    @Test
    void aLostGeneIsToldWhereNoKeptOneIsNear() {
        Transcript lost = GeneScene.transcript("LOST").startingAt(10_001).build();
        Locator locator = new Locator(GeneScene.models(GeneScene.gene(lost)));

        assertThat(locator.locate(new Breakend(CHR1, 20_000, Side.RIGHT)))
                .singleElement()
                .satisfies(end -> assertThat(end.keepsExons()).isFalse());
    }

    @Test
    void aDesertHoldsNothing() {
        GeneModels models = GeneScene.models(
                GeneScene.gene(GeneScene.transcript("FAR").startingAt(10_001).build()));
        int end = models.named("FAR").get(0).span().end();
        Locator locator = new Locator(models);

        assertThat(locator.locate(new Breakend(CHR1, end + Locator.NEAR_GENE, Side.LEFT)))
                .hasSize(1);
        assertThat(locator.locate(new Breakend(CHR1, end + Locator.NEAR_GENE + 1, Side.LEFT)))
                .isEmpty();
    }
}
