package org.kinfuse.splicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * Splicing of a gene on either strand.
 *
 * <pre>
 *   chr1 +   exons 1 to 5    10001-10100  11001-11101  12002-12103  13004-13104  14005-14104
 *   chr2 -   the same positions, exon 1 last
 * </pre>
 */
class SplicingTest {
    private static final GeneModels MODELS = GeneScene.models(
            GeneScene.gene(GeneScene.transcript("PLUS").build()),
            GeneScene.gene(
                    GeneScene.transcript("MINUS").on("chr2", Strand.REVERSE).build()));
    private static final Splicing SPLICING = new Splicing(MODELS, 2_000);

    private static Breakend at(String contig, int position, Side kept) {
        return new Breakend(GeneScene.contig(contig), position, kept);
    }

    private static Adjacency deletion(String contig, int first, int second, int homology) {
        return new Adjacency(at(contig, first, Side.LEFT), at(contig, second, Side.RIGHT), "", homology);
    }

    @ParameterizedTest(name = "{0}: {1} to {2} with homology {3}: {4}")
    @CsvSource({
        "chr1, 10100, 11001, 0, true",
        "chr2, 10100, 11001, 0, true",
        // Misplaced by three bases, and by four.
        "chr1, 10103, 11004, 0, true",
        "chr1, 10097, 11004, 0, true",
        "chr1, 10104, 11005, 0, false",
        "chr1, 10100, 11005, 0, false",
        // Any slide of the homology will do.
        "chr1, 10094, 10995, 6, true",
        "chr1, 10090, 10991, 6, false",
        // An exon left out, and no exon edge at all.
        "chr1, 10100, 12002, 0, false",
        "chr1, 10500, 11500, 0, false",
        // Outside the gene.
        "chr1, 9000, 11001, 0, false",
    })
    void neighbouringExonsAreSpliced(String contig, int first, int second, int homology, boolean expected) {
        assertThat(SPLICING.isSplicing(deletion(contig, first, second, homology)))
                .isEqualTo(expected);
    }

    @Test
    void otherDirectionsAreNoSplicing() {
        assertThat(SPLICING.isSplicing(
                        new Adjacency(at("chr1", 10_100, Side.RIGHT), at("chr1", 11_001, Side.LEFT), "", 0)))
                .isFalse();
        assertThat(SPLICING.isSplicing(
                        new Adjacency(at("chr1", 10_100, Side.LEFT), at("chr2", 11_001, Side.RIGHT), "", 0)))
                .isFalse();
        assertThat(SPLICING.isSplicing(
                        new Adjacency(at("chr1", 10_100, Side.LEFT), at("chr1", 11_001, Side.RIGHT), "A", 0)))
                .isFalse();
    }

    private static DiscordantPair pair(int first, Strand firstStrand, int second, Strand secondStrand) {
        return new DiscordantPair(
                Fragment.between(1, 10, 20),
                new PairEnd(new GenomicInterval(GeneScene.contig("chr1"), first, first + 49), firstStrand, 60),
                new PairEnd(new GenomicInterval(GeneScene.contig("chr1"), second, second + 49), secondStrand, 60));
    }

    @Test
    void matesNearEachOtherAlongATranscriptAreConcordant() {
        Strand forward = Strand.FORWARD;
        Strand reverse = Strand.REVERSE;

        assertThat(SPLICING.isConcordant(pair(10_020, forward, 14_040, reverse)))
                .isTrue();
        assertThat(new Splicing(MODELS, 300).isConcordant(pair(10_020, forward, 14_040, reverse)))
                .isFalse();
        // One in an intron, one outside the gene, and the wrong ways round.
        assertThat(SPLICING.isConcordant(pair(10_400, forward, 14_040, reverse)))
                .isFalse();
        assertThat(SPLICING.isConcordant(pair(10_020, forward, 17_000, reverse)))
                .isFalse();
        assertThat(SPLICING.isConcordant(pair(10_020, reverse, 14_040, forward)))
                .isFalse();
        assertThat(SPLICING.isConcordant(pair(10_020, forward, 14_040, forward)))
                .isFalse();
    }

    @Test
    void whatIsExplainedIsCountedAndTheRestStays() {
        SplitRead spliced = read(deletion("chr1", 10_100, 11_001, 0), 1);
        SplitRead copy = read(deletion("chr1", 10_101, 11_002, 0), 1);
        SplitRead skipping = read(deletion("chr1", 10_100, 12_002, 0), 2);
        DiscordantPair apart = pair(10_020, Strand.FORWARD, 14_040, Strand.REVERSE);

        Splicing.Sorted sorted = SPLICING.sort(List.of(spliced, skipping, apart, copy));

        assertThat(sorted.left()).containsExactly(skipping);
        assertThat(sorted.splitReads()).isEqualTo(2);
        assertThat(sorted.pairs()).isEqualTo(1);
        // Both are of one molecule.
        assertThat(sorted.spliced().leaving(at("chr1", 10_100, Side.LEFT), 0)).isEqualTo(1);
        assertThat(sorted.spliced().leaving(at("chr1", 10_100, Side.RIGHT), 0)).isZero();
        assertThat(sorted.spliced().leaving(at("chr1", 10_105, Side.LEFT), 0)).isZero();
        assertThat(sorted.spliced().leaving(at("chr1", 10_105, Side.LEFT), 2)).isEqualTo(1);
    }

    private static SplitRead read(Adjacency adjacency, long molecule) {
        SplitRead.Anchor anchor = new SplitRead.Anchor(50, 60, "");
        return new SplitRead(
                Fragment.between(molecule, 100 * molecule, 100 * molecule + 50),
                adjacency,
                Strand.FORWARD,
                anchor,
                anchor);
    }
}
