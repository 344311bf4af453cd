package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.report.ReportScene.at;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Side;

class HgvsTextTest {
    @ParameterizedTest
    @CsvSource({
        // what is lost lies between the kept bases
        "chr1, 100, LEFT,  chr1, 200, RIGHT, '',  0, NC_900001.1:g.101_199del",
        "chr1, 100, LEFT,  chr1, 102, RIGHT, '',  0, NC_900001.1:g.101del",
        "chr1, 100, LEFT,  chr1, 200, RIGHT, ACG, 0, NC_900001.1:g.101_199delinsACG",
        // neighbours: nothing is lost
        "chr1, 100, LEFT,  chr1, 101, RIGHT, ACG, 0, NC_900001.1:g.100_101insACG",
        "chr1, 100, LEFT,  chr1, 101, RIGHT, '',  0, NC_900001.1:g.100_101=",
        "chr1, 100, LEFT,  chr1, 101, RIGHT, '',  9, NC_900001.1:g.100_101=",
        // the 3' rule: as far to the right as three bases of homology allow
        "chr1, 100, LEFT,  chr1, 200, RIGHT, '',  3, NC_900001.1:g.104_202del",
        // what is repeated includes both ends
        "chr1, 100, RIGHT, chr1, 200, LEFT,  '',  0, NC_900001.1:g.100_200dup",
        "chr1, 100, RIGHT, chr1, 200, LEFT,  '',  2, NC_900001.1:g.102_202dup",
        "chr1, 100, LEFT,  chr1, 100, RIGHT, '',  0, NC_900001.1:g.100dup",
        "chr1, 100, LEFT,  chr1, 100, RIGHT, '',  2, NC_900001.1:g.102dup",
        // with bases before the second copy it is no tandem: reads ...200, ACG, 100...
        "chr1, 100, RIGHT, chr1, 200, LEFT,  ACG, 0, NC_900001.1:g.200_201ins[ACG;100_200]",
        "chr1, 100, LEFT,  chr1, 100, RIGHT, ACG, 0, NC_900001.1:g.100_101ins[ACG;100]",
        "chr1, 100, RIGHT, chr1, 10000000, LEFT, AC, 0, "
                + "NC_900001.1:g.100_10000000delins[100_10000000;AC;100_10000000]",
        // what is turned: bases that read the same after turning are left out at both ends
        "chr1, 100, LEFT,  chr1, 200, LEFT,  '',  0, NC_900001.1:g.101_200inv",
        "chr1, 100, LEFT,  chr1, 200, LEFT,  '',  2, NC_900001.1:g.103_198inv",
        "chr1, 100, RIGHT, chr1, 200, RIGHT, '',  0, NC_900001.1:g.100_199inv",
        "chr1, 100, LEFT,  chr1, 200, LEFT,  AC,  0, NC_900001.1:g.101_200delins[AC;101_200inv]",
        // AC precedes base 100, so in the direction of the contig GT lies between base 100, turned, and base 200
        "chr1, 100, RIGHT, chr1, 200, RIGHT, AC,  0, NC_900001.1:g.100_199delins[100_199inv;GT]",
        // a fold: less than two bases between the ends
        "chr1, 100, LEFT,  chr1, 100, LEFT,  '',  0, NC_900001.1:g.101_qterdelinspter_100inv",
        "chr1, 100, LEFT,  chr1, 101, LEFT,  AC,  0, NC_900001.1:g.101_qterdelins[AC;pter_101inv]",
        "chr1, 100, RIGHT, chr1, 101, RIGHT, '',  0, NC_900001.1:g.pter_99delins101_qterinv",
        // two contigs: the arm that is lost is replaced by the other contig's
        "chr1, 100, LEFT,  chr2, 200, RIGHT, '',  0, NC_900001.1:g.101_qterdelins[NC_900002.1:g.200_qter]",
        "chr1, 100, RIGHT, chr2, 200, LEFT,  '',  0, NC_900002.1:g.201_qterdelins[NC_900001.1:g.100_qter]",
        "chr1, 100, LEFT,  chr2, 200, LEFT,  '',  0, NC_900001.1:g.101_qterdelins[NC_900002.1:g.pter_200inv]",
        "chr1, 100, RIGHT, chr2, 200, RIGHT, '',  0, NC_900001.1:g.pter_99delins[NC_900002.1:g.200_qterinv]",
        "chr1, 100, LEFT,  chr2, 200, LEFT,  AC,  0, NC_900001.1:g.101_qterdelins[AC;NC_900002.1:g.pter_200inv]",
        "chr1, 100, RIGHT, chr2, 200, RIGHT, AC,  0, NC_900001.1:g.pter_99delins[NC_900002.1:g.200_qterinv;AC]",
        // whole contigs, end to end
        "chr1, 10000000, LEFT, chr2, 1, RIGHT, '', 0, NC_900001.1:g.10000000delins[10000000;NC_900002.1:g.1_qter]",
        "chr1, 1, RIGHT,   chr2, 1, RIGHT,   AC,  0, NC_900001.1:g.1delins[NC_900002.1:g.1_qterinv;AC;1]",
        "chr1, 100, LEFT,  chr2, 200, RIGHT, '',  4, NC_900001.1:g.105_qterdelins[NC_900002.1:g.204_qter]",
    })
    void junctionsAreWrittenAsHgvsAsksFor(
            String contig1,
            int position1,
            Side kept1,
            String contig2,
            int position2,
            Side kept2,
            String inserted,
            int homology,
            String expected) {
        Adjacency adjacency =
                new Adjacency(at(contig1, position1, kept1), at(contig2, position2, kept2), inserted, homology);

        assertThat(new HgvsText(GeneScene.genomeBuild()).of(adjacency)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100, LEFT, chr1, 900, RIGHT, 20, NC_900001.1:g.(81_121)_(879_919)del",
        "10, LEFT, chr1, 900, RIGHT, 20, NC_900001.1:g.(1_31)_(879_919)del",
        "100, LEFT, chr1, 900, RIGHT, 0, NC_900001.1:g.(101_101)_(899_899)del",
        "100, LEFT, chr2, 900, RIGHT, 20, NC_900001.1:g.(81_121)_qterdelins[NC_900002.1:g.(880_920)_qter]",
    })
    void whatIsNotKnownToTheBaseStandsInParentheses(
            int position1, Side kept1, String contig2, int position2, Side kept2, int uncertainty, String expected) {
        Adjacency adjacency = ReportScene.join(at("chr1", position1, kept1), at(contig2, position2, kept2));
        SupportedAdjacency lonely = ReportScene.lonely(adjacency);
        SupportedAdjacency imprecise =
                new SupportedAdjacency(adjacency, lonely.precision(), uncertainty, lonely.support(), lonely.crossing());

        assertThat(new HgvsText(GeneScene.genomeBuild()).of(imprecise)).isEqualTo(expected);
    }
}
