package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.variants.VariantScene.adjacency;
import static org.kinfuse.variants.VariantScene.end;
import static org.kinfuse.variants.VariantScene.joined;
import static org.kinfuse.variants.VariantScene.onlyVcf;
import static org.kinfuse.variants.VariantScene.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.Lone;
import org.kinfuse.evidence.VariantStatement.Missing;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Side;

/** Alleles in breakend notation: VCF specification 4.3, section 5.4. */
class VcfBreakendTest {
    /** The table of the specification, with bases inserted in each form. */
    @ParameterizedTest
    @CsvSource({
        // ALT, own side, replacement, mate contig, mate position, mate side
        "GCC[2:321682[, LEFT,  GCC, 2, 321682, RIGHT",
        "GCC]2:321682], LEFT,  GCC, 2, 321682, LEFT",
        "]2:321682]CCG, RIGHT, CCG, 2, 321682, LEFT",
        "[2:321682[CCG, RIGHT, CCG, 2, 321682, RIGHT",
    })
    void theFourFormsTellBothEndsAndWhatLiesBetween(
            String alt, Side own, String replacement, String contig, int position, Side mate) {
        assertThat(VcfBracket.of(alt))
                .isEqualTo(new VcfBracket(own, replacement, new VariantEnd(contig, position, mate, "ALT")));
    }

    @ParameterizedTest
    @CsvSource({
        // ALT, own end, mate end, inserted as seen at the first end, which here is the mate
        "GCC[2:321682[, chr7:1000:left,  chr2:321682:right, CC",
        "GCC]2:321682], chr7:1000:left,  chr2:321682:left,  GG",
        "]2:321682]CCG, chr7:1000:right, chr2:321682:left,  CC",
        "[2:321682[CCG, chr7:1000:right, chr2:321682:right, GG",
    })
    void theFourFormsGiveTheAdjacency(String alt, String own, String mate, String insertedAtMate) {
        assertThat(adjacency(onlyVcf(row("7", 1000, "G", alt, "SVTYPE=BND"))))
                .isEqualTo(new Adjacency(end(mate), end(own), insertedAtMate, 0));
    }

    @Test
    void namesOfHlaContigsHoldColonsAndTheMateLiesOutsideTheBuild() {
        assertThat(onlyVcf(row("6", 29910000, "A", "A[HLA-A*01:01:01:01:2500[", "SVTYPE=BND")))
                .isEqualTo(new Lone(end("chr6:29910000:left"), "", Missing.MATE_OUTSIDE_BUILD, "HLA-A*01:01:01:01"));
    }

    @Test
    void aRecordOnADecoyIsOneSidedAtItsMateWithTheInsertedBasesSeenFromThere() {
        assertThat(onlyVcf(row("hs37d5", 500, "A", "ACG]chr3:9000]", "SVTYPE=BND")))
                .isEqualTo(new Lone(end("chr3:9000:left"), "CG", Missing.MATE_OUTSIDE_BUILD, "hs37d5"));
        assertThat(onlyVcf(row("hs37d5", 500, "A", "ACC]chr3:9000]", "SVTYPE=BND")))
                .isEqualTo(new Lone(end("chr3:9000:left"), "GG", Missing.MATE_OUTSIDE_BUILD, "hs37d5"));
    }

    @Test
    void twoEndsOutsideTheBuildJoinNothing() {
        assertThat(onlyVcf(row("hs37d5", 500, "A", "A[GL000220.1:7[", "SVTYPE=BND")))
                .isEqualTo(new NoJunction(Absence.OUTSIDE_BUILD, "hs37d5, GL000220.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "G.,   chr7:1000:left,  ''",
        "GTT., chr7:1000:left,  TT",
        ".G,   chr7:1000:right, ''",
        ".TTG, chr7:1000:right, TT",
        "TTT., chr7:999:left,   TTT",
    })
    void aSingleBreakendKeepsTheSideOfItsBases(String alt, String breakend, String bases) {
        assertThat(onlyVcf(row("7", 1000, "G", alt, "SVTYPE=BND")))
                .isEqualTo(new Lone(end(breakend), bases, Missing.SINGLE_BREAKEND, ""));
    }

    @Test
    void aReplacedReferenceBaseIsLostAndWhatReplacesItInserted() {
        assertThat(adjacency(onlyVcf(row("7", 1000, "G", "T[chr9:50[", "SVTYPE=BND"))))
                .isEqualTo(Adjacency.joining(end("chr7:999:left"), end("chr9:50:right"), "T"));
        assertThat(adjacency(onlyVcf(row("7", 1000, "G", "[chr9:50[T", "SVTYPE=BND"))))
                .isEqualTo(Adjacency.joining(end("chr7:1001:right"), end("chr9:50:right"), "T"));
    }

    @Test
    void anUnknownReferenceBaseAgreesWithAny() {
        assertThat(adjacency(onlyVcf(row("7", 1000, "N", "G[chr9:50[", "SVTYPE=BND"))))
                .isEqualTo(joined("chr7:1000:left", "chr9:50:right"));
        assertThat(adjacency(onlyVcf(row("7", 1000, ".", "[chr9:50[n", "SVTYPE=BND"))))
                .isEqualTo(joined("chr7:1000:right", "chr9:50:right"));
    }

    /** The specification's telomere: nothing of the chromosome stands before position 1. */
    @Test
    void anEndBeforeTheFirstBaseIsTheEndOfAChromosome() {
        assertThat(onlyVcf(row("13", 0, "N", ".[chr13:123457[", "SVTYPE=BND")))
                .isEqualTo(new Lone(end("chr13:123457:right"), "", Missing.END_OF_CONTIG, "chr13"));
        assertThat(onlyVcf(row("13", 115169879, "N", "]chr13:123456].", "SVTYPE=BND")))
                .isEqualTo(new Lone(end("chr13:123456:left"), "", Missing.END_OF_CONTIG, "chr13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C[chr1:0[", "C]chr1:0]", "C[chr1:249250622[", "C]chr1:249250622]"})
    void theEndOfAChromosomeIsReadFromEitherSide(String alt) {
        assertThat(onlyVcf(row("13", 1000, "C", alt, "SVTYPE=BND")))
                .isEqualTo(new Lone(end("chr13:1000:left"), "", Missing.END_OF_CONTIG, "chr1"));
    }
}
