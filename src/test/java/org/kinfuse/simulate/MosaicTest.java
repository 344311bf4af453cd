package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

@DisplayName("A mosaic of stretches")
class MosaicTest {
    private static final Slice SLICE = StandIn.slice("slice", new GenomicInterval(Hg19.contig("chr2"), 10_001, 11_000));
    private static final Slice OTHER = StandIn.slice("other", new GenomicInterval(Hg19.contig("chr9"), 30_001, 31_000));

    @Test
    void ofTwoArmsIsTheFusionAlleleForRandomPartsOfSeed1() {
        Random random = new Random(1);
        for (Side one : Side.values()) {
            for (Side two : Side.values()) {
                Adjacency adjacency = Adjacency.joining(
                        new Breakend(Hg19.contig("chr2"), 10_500, one),
                        new Breakend(Hg19.contig("chr9"), 30_400, two),
                        "");
                FusionAllele allele = FusionAllele.of(adjacency, SLICE, OTHER);
                Mosaic mosaic = Mosaic.of(allele, SLICE, OTHER);
                assertThat(mosaic.bases()).isEqualTo(allele.bases());
                for (int part = 0; part < 300; part++) {
                    int length = 1 + random.nextInt(200);
                    int offset = random.nextInt(allele.bases().length() - length);
                    assertThat(mosaic.sources(offset, length)).isEqualTo(allele.sources(offset, length));
                    assertThat(mosaic.junction(offset, length)).isEqualTo(allele.junction(offset, length));
                }
            }
        }
    }

    @Test
    void leavesOutWhatWasDeletedAndDoublesWhatWasDuplicated() {
        Haplotype.Edit deletion = edit(10_100, 10_201, "");
        Haplotype.Edit duplication = edit(10_600, 10_551, "");

        Mosaic mosaic = Haplotype.edited(SLICE, List.of(duplication, deletion));

        assertThat(mosaic.bases())
                .isEqualTo(SLICE.bases(10_001, 10_100) + SLICE.bases(10_201, 10_600) + SLICE.bases(10_551, 11_000));
        assertThat(mosaic.sources(90, 20)).containsExactly(at(10_091, 10_100), at(10_201, 10_210));
        assertThat(mosaic.junction(90, 20)).contains(deletion.adjacency());
        assertThat(mosaic.junction(100, 20)).isEmpty();
        assertThat(mosaic.junctions()).containsExactly(deletion.adjacency(), duplication.adjacency());
    }

    @Test
    void putsAnElementBetweenTheTwoCopiesOfItsTargetSite() {
        Haplotype.Edit insertion = edit(10_510, 10_501, "ACGTACGT");

        Mosaic mosaic = Haplotype.edited(SLICE, List.of(insertion));

        assertThat(mosaic.bases()).isEqualTo(SLICE.bases(10_001, 10_510) + "ACGTACGT" + SLICE.bases(10_501, 11_000));
        assertThat(mosaic.sources(505, 20)).containsExactly(at(10_506, 10_510), at(10_501, 10_507));
        assertThat(mosaic.sources(511, 5)).isEmpty();
        assertThat(mosaic.junction(505, 7)).contains(insertion.adjacency());
        assertThat(mosaic.junction(515, 7)).contains(insertion.adjacency());
        assertThat(mosaic.junction(510, 8)).isEmpty();
    }

    private static Haplotype.Edit edit(int keptUntil, int resumesAt, String inserted) {
        return new Haplotype.Edit(
                keptUntil,
                resumesAt,
                inserted,
                Adjacency.joining(
                        new Breakend(Hg19.contig("chr2"), keptUntil, Side.LEFT),
                        new Breakend(Hg19.contig("chr2"), resumesAt, Side.RIGHT),
                        inserted));
    }

    private static GenomicInterval at(int start, int end) {
        return new GenomicInterval(Hg19.contig("chr2"), start, end);
    }
}
