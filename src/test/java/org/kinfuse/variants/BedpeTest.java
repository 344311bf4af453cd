package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinfuse.variants.VariantScene.adjacency;
import static org.kinfuse.variants.VariantScene.end;
import static org.kinfuse.variants.VariantScene.joined;
import static org.kinfuse.variants.VariantScene.only;
import static org.kinfuse.variants.VariantScene.read;
import static org.kinfuse.variants.VariantScene.supported;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.Lone;
import org.kinfuse.evidence.VariantStatement.Missing;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.evidence.VariantStatement.Place;
import org.kinfuse.evidence.VariantStatement.Unoriented;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.variants.VariantIntakeSettings.BedpeStrands;

class BedpeTest {
    @ParameterizedTest
    @CsvSource({
        // one base wide: that base
        "999,1000,  4999,5000, +, -, chr2:1000:left,  chr2:5000:right",
        "999,1000,  4999,5000, -, +, chr2:1000:right, chr2:5000:left",
        "999,1000,  4999,5000, +, +, chr2:1000:left,  chr2:5000:left",
        "999,1000,  4999,5000, -, -, chr2:1000:right, chr2:5000:right",
        // empty: between two bases
        "1000,1000, 5000,5000, +, -, chr2:1000:left,  chr2:5001:right",
        "1000,1000, 5000,5000, -, +, chr2:1001:right, chr2:5000:left",
    })
    void anIntervalIsZeroBasedAndHalfOpen(
            int start1, int end1, int start2, int end2, String strand1, String strand2, String first, String second) {
        String line =
                "2\t" + start1 + "\t" + end1 + "\t2\t" + start2 + "\t" + end2 + "\tx\t0\t" + strand1 + "\t" + strand2;
        assertThat(adjacency(only(line + "\n"))).isEqualTo(joined(first, second));
    }

    @Test
    void aWideIntervalIsImpreciseAndItsMiddleIsTaken() {
        SupportedAdjacency stated = supported(only("8\t77706076\t77706477\t14\t57040814\t57041214\tx\t0\t+\t-"))
                .get(0);
        assertThat(stated.adjacency()).isEqualTo(joined("chr8:77706277:left", "chr14:57041014:right"));
        assertThat(stated.precision()).isEqualTo(Precision.IMPRECISE);
        assertThat(stated.uncertainty()).isEqualTo(200);
    }

    @Test
    void withoutStrandsNothingIsSaidOfSides() {
        assertThat(only("8\t10\t11\t14\t20\t21"))
                .isEqualTo(new Unoriented(
                        new Place(end("chr8:1:left").contig(), 11),
                        new Place(end("chr14:1:left").contig(), 21)));
        assertThat(only("8\t10\t11\t14\t20\t21\tx\t0\t.\t.")).isInstanceOf(Unoriented.class);
    }

    @Test
    void anUnknownIntervalLeavesOneEnd() {
        assertThat(only("8\t10\t11\t.\t-1\t-1\tx\t0\t+\t.\n"))
                .isEqualTo(new Lone(end("chr8:11:left"), "", Missing.MATE_NOT_STATED, ""));
        assertThat(only(".\t-1\t-1\t8\t10\t11\tx\t0\t.\t-\n"))
                .isEqualTo(new Lone(end("chr8:11:right"), "", Missing.MATE_NOT_STATED, ""));
        assertThat(only(".\t-1\t-1\t.\t-1\t-1\tx\t0\t.\t-\n"))
                .isEqualTo(new NoJunction(Absence.OUTSIDE_BUILD, "no interval is known"));
    }

    @Test
    void headersCommentsExtraColumnsAndLineEndsOfWindowsAreFine() {
        List<String> lines = List.of(
                "#chrom1\tstart1\tend1\tchrom2\tstart2\tend2\tname\tscore\tstrand1\tstrand2\ttype",
                "# a comment",
                "2\t999\t1000\t9\t699\t700\tfirst\t.\t+\t-\tBND",
                "",
                "3\t999\t1000\t9\t699\t700\t.\t.\t+\t-\tBND");
        List<VariantRecord> records = read(String.join("\r\n", lines));
        assertThat(records).extracting(VariantRecord::line).containsExactly(3L, 5L);
        assertThat(records).extracting(VariantRecord::id).containsExactly("first", "");
        assertThat(adjacency(records.get(1).statements().get(0))).isEqualTo(joined("chr3:1000:left", "chr9:700:right"));
    }

    @Test
    void aHeaderWithoutAHashIsRecognisedAndAFileOfItAloneIsEmpty() {
        String header = "chrom1\tstart1\tend1\tchrom2\tstart2\tend2\n";
        assertThat(read(header)).isEmpty();
        assertThat(read("track name=x\n" + header + "2\t999\t1000\t9\t699\t700\n"))
                .hasSize(1);
    }

    @Test
    void theHeaderThatSvtoolsTakesOverFromVcfIsPassedOver() {
        String columns = "#CHROM_A\tSTART_A\tEND_A\tCHROM_B\tSTART_B\tEND_B\tID\tQUAL\tSTRAND_A\tSTRAND_B\tTYPE\n";
        assertThat(adjacency(only("##fileformat=VCFv4.2\n##source=LUMPY\n" + columns
                        + "2\t999\t1000\t9\t699\t700\t1\t.\t+\t-\tBND\n")))
                .isEqualTo(joined("chr2:1000:left", "chr9:700:right"));
    }

    private static final String OURS =
            "#chrom1\tstart1\tend1\tchrom2\tstart2\tend2\tname\tscore\tstrand1\tstrand2\tcall\ttier\tclass\tframe\t"
                    + "kinase_status\tunique_fragments\thomology\tinserted\n";

    private static String ours(String ends, String detail) {
        return OURS + ends + "\t1\t1\tinversion\tin-frame\tretained\t" + detail + "\n";
    }

    /** Inserted bases are forward as seen at the first end, as in an adjacency. */
    @Test
    void ourOwnColumnsTellOfInsertedBasesHomologyAndMolecules() {
        SupportedAdjacency inserted = supported(only(ours("2\t999\t1000\t9\t699\t700\tx\t.\t+\t+", "7\t0\tTGA")))
                .get(0);
        assertThat(inserted.adjacency())
                .isEqualTo(Adjacency.joining(end("chr2:1000:left"), end("chr9:700:left"), "TGA"));
        assertThat(inserted.support().uniqueFragments()).isEqualTo(7);

        SupportedAdjacency sliding = supported(only(ours("2\t999\t1000\t9\t699\t700\tx\t.\t+\t-", ".\t3\t.")))
                .get(0);
        assertThat(sliding.adjacency()).isEqualTo(new Adjacency(end("chr2:1000:left"), end("chr9:700:right"), "", 3));
    }

    @Test
    void ourOwnWideIntervalsLieOutwardOfTheBaseThatIsKept() {
        SupportedAdjacency stated = supported(only(ours("2\t999\t1101\t9\t598\t700\tx\t.\t+\t-", "4\t0\t.")))
                .get(0);
        assertThat(stated.adjacency()).isEqualTo(joined("chr2:1000:left", "chr9:700:right"));
        assertThat(stated.precision()).isEqualTo(Precision.IMPRECISE);
        assertThat(stated.uncertainty()).isEqualTo(101);
    }

    @ParameterizedTest
    @CsvSource({
        "7,-1,.,   'homology: expected 0 or more, found -1'",
        "7,2,ACG,  'inserted: expected a dot where there is homology, found ACG'",
        "7,0,xyz,  'inserted: expected bases or a dot'",
        "many,0,., 'unique_fragments: expected a whole number'",
    })
    void whatOurOwnColumnsCannotHoldIsTold(String molecules, String homology, String inserted, String sentence) {
        String row = ours("2\t999\t1000\t9\t699\t700\tx\t.\t+\t-", String.join("\t", molecules, homology, inserted));
        assertThatThrownBy(() -> read(row)).isInstanceOf(BadInput.class).hasMessageContaining(sentence);
    }

    /** Somebody else's column of that name may mean anything. */
    @Test
    void aForeignColumnNamedInsertedIsNotRead() {
        String foreign = "#chrom1\tstart1\tend1\tchrom2\tstart2\tend2\tname\tscore\tstrand1\tstrand2\tinserted\n";
        assertThat(adjacency(only(foreign + "2\t999\t1000\t9\t699\t700\tx\t.\t+\t-\tTGA\n")))
                .isEqualTo(joined("chr2:1000:left", "chr9:700:right"));
    }

    @Test
    void theSettingTurnsTheMeaningOfStrandsRound() {
        VariantIntakeSettings settings = VariantIntakeSettings.DEFAULT.with(BedpeStrands.PLUS_KEEPS_RIGHT);
        List<VariantRecord> records = VariantScene.records(
                VariantScene.open("2\t999\t1000\t9\t699\t700\tx\t0\t+\t-\n", settings, ReferenceBases.none()));
        assertThat(adjacency(records.get(0).statements().get(0))).isEqualTo(joined("chr2:1000:right", "chr9:700:left"));
    }
}
