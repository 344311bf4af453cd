package org.kinfuse.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Place;

/**
 * One end and nothing behind it.
 *
 * <pre>
 *   KIN  chr1 +   exons 1 to 5   10001-10100  11001-11101  12002-12103  13004-13104  14005-14104   kinase in 3 and 4
 * </pre>
 */
class LoneInterpreterTest {
    private static final Gene KINASE =
            GeneScene.gene(GeneScene.transcript("KIN").kinaseInExons(3, 4).build());

    private static LoneInterpretation interpret(int position, Side kept, Gene... genes) {
        return new LoneInterpreter(new Locator(GeneScene.models(genes)), TranscriptPreference.MSK)
                .interpret(new Breakend(GeneScene.contig("chr1"), position, kept));
    }

    private static LonePart part(int position, Side kept, Gene... genes) {
        return interpret(position, kept, genes).parts().get(0);
    }

    @Test
    void keepsTheStartOrTheEnd() {
        assertThat(part(11_500, Side.LEFT, KINASE).partner().exons()).isEqualTo(new ExonRange(1, 2));
        assertThat(part(11_500, Side.RIGHT, KINASE).partner().exons()).isEqualTo(new ExonRange(3, 5));
        assertThat(part(12_050, Side.RIGHT, KINASE).partner().exons()).isEqualTo(new ExonRange(3, 5));
    }

    @Test
    void tellsWhatBecomesOfTheKinase() {
        assertThat(part(11_500, Side.RIGHT, KINASE).kinase().orElseThrow().fate())
                .isEqualTo(DomainFate.Fate.KEPT);
        assertThat(part(11_500, Side.LEFT, KINASE).kinase().orElseThrow().fate())
                .isEqualTo(DomainFate.Fate.LOST);
        assertThat(part(12_500, Side.LEFT, KINASE).kinase().orElseThrow().fate())
                .isEqualTo(DomainFate.Fate.TRUNCATED);
    }

    @Test
    void ofTwoGenesTheOneWithAKinaseComesFirst() {
        Gene other = GeneScene.gene(
                GeneScene.transcript("ALSO").on("chr1", Strand.REVERSE).exons(6).build());

        assertThat(interpret(11_500, Side.RIGHT, other, KINASE).parts())
                .extracting(part -> part.partner().gene())
                .containsExactly("KIN", "ALSO");
    }

    @Test
    void aGeneThatIsLostIsStillThePlace() {
        LoneInterpretation behind = interpret(20_000, Side.RIGHT, KINASE);

        assertThat(behind.parts()).isEmpty();
        assertThat(behind.place().located().orElseThrow().transcript().gene()).isEqualTo("KIN");
    }

    @Test
    void aDesertKeepsNothing() {
        LoneInterpretation desert = interpret(5_000_000, Side.LEFT, KINASE);

        assertThat(desert.parts()).isEmpty();
        assertThat(desert.place()).isInstanceOf(Place.Desert.class);
    }
}
