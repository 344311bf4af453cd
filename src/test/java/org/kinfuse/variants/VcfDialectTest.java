package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.variants.VariantScene.adjacencies;
import static org.kinfuse.variants.VariantScene.adjacency;
import static org.kinfuse.variants.VariantScene.end;
import static org.kinfuse.variants.VariantScene.joined;
import static org.kinfuse.variants.VariantScene.only;
import static org.kinfuse.variants.VariantScene.onlyVcf;
import static org.kinfuse.variants.VariantScene.read;
import static org.kinfuse.variants.VariantScene.row;
import static org.kinfuse.variants.VariantScene.supported;
import static org.kinfuse.variants.VariantScene.vcf;
import static org.kinfuse.variants.VariantScene.vcfWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.Lone;
import org.kinfuse.evidence.VariantStatement.Missing;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.evidence.VariantStatement.Place;
import org.kinfuse.evidence.VariantStatement.Unoriented;
import org.kinfuse.genome.Adjacency;

/** One row or more for each convention of docs/variant-dialects.md. */
class VcfDialectTest {
    private static final String LEFT_JUNCTION = "chr2:1000:left chr2:5000:left";
    private static final String RIGHT_JUNCTION = "chr2:1001:right chr2:5001:right";

    @ParameterizedTest
    @CsvSource({
        // POS is the base before the event, END its last base
        "<DEL>,        END=5000,               chr2:1000:left,  chr2:5001:right",
        "<DEL>,        SVLEN=-4000,            chr2:1000:left,  chr2:5001:right",
        "<DEL>,        SVLEN=4000,             chr2:1000:left,  chr2:5001:right",
        "<DEL:ME:ALU>, END=5000,               chr2:1000:left,  chr2:5001:right",
        "<DEL>,        END=5000;STRANDS=+-:53, chr2:1000:left,  chr2:5001:right",
        "<DUP>,        END=5000,               chr2:1001:right, chr2:5000:left",
        "<DUP:TANDEM>, END=5000,               chr2:1001:right, chr2:5000:left",
        "<DUP>,        END=5000;STRANDS=-+:7,  chr2:1001:right, chr2:5000:left",
        "<INV>,        END=5000;INV3,          chr2:1000:left,  chr2:5000:left",
        "<INV>,        END=5000;INV5,          chr2:1001:right, chr2:5001:right",
        "<INV>,        END=5000;STRAND=++,     chr2:1000:left,  chr2:5000:left",
        "<INV>,        END=5000;STRAND=--,     chr2:1001:right, chr2:5001:right",
        "<INV>,        'END=5000;STRANDS=++:9,--:0', chr2:1000:left, chr2:5000:left",
        "<INV>,        'END=5000;STRANDS=--:6',      chr2:1001:right, chr2:5001:right",
        // CT: POS and END are the last kept bases
        "<DEL>,        END=5000;CT=3to5,       chr2:1000:left,  chr2:5000:right",
        "<DUP>,        END=5000;CT=5to3,       chr2:1000:right, chr2:5000:left",
        "<INV>,        END=5000;CT=3to3,       chr2:1000:left,  chr2:5000:left",
        "<INV>,        END=5000;CT=5to5,       chr2:1000:right, chr2:5000:right",
        "<DEL>,        END=5000;CT=3to5;SVMETHOD=EMBL.DELLYv0.7.6, chr2:1000:left,  chr2:5000:right",
        "<DEL>,        END=5000;CT=3to5;SVMETHOD=EMBL.DELLYv1.1.6, chr2:1000:left,  chr2:5000:right",
        // DELLY since 1.1.7: END is one base before
        "<DEL>,        END=5000;CT=3to5;SVMETHOD=EMBL.DELLYv1.1.7, chr2:1000:left,  chr2:5001:right",
        "<DUP>,        END=5000;CT=5to3;SVMETHOD=EMBL.DELLYv1.2.6, chr2:1000:right, chr2:5001:left",
        "<INV>,        END=5000;CT=5to5;SVMETHOD=EMBL.DELLYv2.0.0, chr2:1000:right, chr2:5001:right",
        // two contigs, or a breakend without brackets
        "<TRA>,        CHR2=9;END=700;CT=3to5,         chr2:1000:left,  chr9:700:right",
        "<TRA>,        CHR2=9;END=700;STRANDS=-+,      chr2:1000:right, chr9:700:left",
        "<BND>,        CHR2=9;POS2=700;END=1001;CT=5to5, chr2:1000:right, chr9:700:right",
        "<BND>,        CHR2=chr9;END=700;CT=3to3,      chr2:1000:left,  chr9:700:left",
        "<CTX>,        CHR2=9;CHR2_POS=700;CT=5to3,    chr2:1000:right, chr9:700:left",
        "<TRA>,        END=5000;CT=3to3,               chr2:1000:left,  chr2:5000:left",
    })
    void aSymbolicAlleleJoins(String alt, String info, String first, String second) {
        assertThat(adjacency(onlyVcf(row("2", 1000, "N", alt, info)))).isEqualTo(joined(first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "END=5000",
        "END=5000;STRANDS=.",
        "'END=5000;STRANDS=++:5,--:3'",
        "END=5000;INV3;INV5",
        // Sniffles 2: the strands of the reads, not of the junction
        "END=5000;STRAND=+-",
    })
    void anInversionThatNamesNoJunctionOrBothHasTwo(String info) {
        assertThat(adjacencies(onlyVcf(row("2", 1000, "N", "<INV>", info))))
                .containsExactly(junction(LEFT_JUNCTION), junction(RIGHT_JUNCTION));
    }

    private static Adjacency junction(String ends) {
        int blank = ends.indexOf(' ');
        return joined(ends.substring(0, blank), ends.substring(blank + 1));
    }

    @Test
    void theConnectionTypeOfNovoBreakSaysNothingWithinOneContig() {
        List<String> header = List.of(
                "##INFO=<ID=CT,Number=1,Type=String,Description=\"x\">",
                "##INFO=<ID=UNKNOWN_LEN,Number=0,Type=Flag,Description=\"x\">");
        assertThat(adjacencies(only(vcfWith(header, row("2", 1000, ".", "<INV>", "PRECISE;CT=3to3;CHR2=2;END=5000")))))
                .containsExactly(
                        joined("chr2:1000:left", "chr2:5000:left"), joined("chr2:1000:right", "chr2:5000:right"));
        assertThat(adjacency(only(vcfWith(header, row("2", 1000, ".", "<DEL>", "PRECISE;CT=5to3;CHR2=2;END=5000")))))
                .isEqualTo(joined("chr2:1000:left", "chr2:5000:right"));
        assertThat(adjacency(only(vcfWith(header, row("2", 1000, ".", "<TRA>", "PRECISE;CT=5to3;CHR2=4;END=5000")))))
                .isEqualTo(joined("chr2:1000:right", "chr4:5000:left"));
    }

    @Test
    void callersThatDoNotStateHomologyAreRemarkedOn() {
        String record = row("2", 1000, "N", "<DEL>", "END=5000;STRANDS=+-:9");
        assertThat(read(vcfWith(List.of("##source=LUMPY"), record)).get(0).remarks())
                .containsExactly(
                        "its caller states neither the bases shared at the junction nor those inserted, so that it"
                                + " is not known to the base");
        assertThat(read(vcf(record)).get(0).remarks()).isEmpty();
    }

    @Test
    void theAlleleBeatsAConnectionTypeThatContradictsIt() {
        VariantRecord record =
                read(vcf(row("2", 1000, "N", "<DEL>", "END=5000;CT=5to3"))).get(0);
        assertThat(adjacency(record.statements().get(0))).isEqualTo(joined("chr2:1000:left", "chr2:5000:right"));
        assertThat(record.remarks())
                .containsExactly("CT or STRANDS names other sides than the allele does; the allele is taken");
    }

    @Test
    void svabaCountsSharedBasesAtBothEnds() {
        // HCC1143, mates 7571:1 and 7571:2: both positions count TTCA
        String info = "SVTYPE=BND;SCTG=c_21;HOMSEQ=TTCA;EVDNC=ASDIS";
        Adjacency expected = new Adjacency(end("chr21:36191907:left"), end("chr21:36223193:right"), "", 4);
        assertThat(adjacency(onlyVcf(row("21", 36191911, "A", "A[21:36223193[", info))))
                .isEqualTo(expected);
        assertThat(adjacency(onlyVcf(row("21", 36223193, "T", "]21:36191911]T", info))))
                .isEqualTo(expected);
    }

    @Test
    void svabaTellsHowManyBasesAreInsertedButNotTheirStrand() {
        String info = "SVTYPE=BND;SCTG=c_1;INSERTION=ACGT;EVDNC=ASDIS";
        assertThat(adjacency(onlyVcf(row("2", 1000, "A", "[2:5000[A", info))))
                .isEqualTo(Adjacency.joining(end("chr2:1000:right"), end("chr2:5000:right"), "NNNN"));
    }

    @Test
    void mantaStatesEachMateAtItsOwnLeftmostPlace() {
        Adjacency expected = new Adjacency(end("chr2:1000:left"), end("chr9:703:left"), "", 3);
        String info = "SVTYPE=BND;CIPOS=0,3;HOMLEN=3;HOMSEQ=ACG";
        assertThat(adjacency(onlyVcf(row("2", 1000, "T", "T]9:703]", info)))).isEqualTo(expected);
        assertThat(adjacency(onlyVcf(row("9", 700, "T", "T]2:1003]", info)))).isEqualTo(expected);
    }

    @Test
    void gridssStatesTheMiddleOfTheSlide() {
        Adjacency expected = new Adjacency(end("chr2:1000:left"), end("chr9:700:right"), "", 3);
        String here = "SVTYPE=BND;CIPOS=-1,2;CIRPOS=-1,2;HOMLEN=3;IHOMPOS=-1,2;PARID=gridss0_2h";
        String there = "SVTYPE=BND;CIPOS=-1,2;CIRPOS=-1,2;HOMLEN=3;IHOMPOS=-1,2;PARID=gridss0_2o";
        assertThat(adjacency(onlyVcf(row("2", 1001, "T", "T[9:701[", here)))).isEqualTo(expected);
        assertThat(adjacency(onlyVcf(row("9", 701, "T", "]2:1001]T", there)))).isEqualTo(expected);
    }

    @Test
    void homologyWithoutAnIntervalIsReadFromTheLeftmostPlace() {
        assertThat(adjacency(onlyVcf(row("2", 1000, "T", "<DEL>", "END=5000;HOMLEN=2"))))
                .isEqualTo(new Adjacency(end("chr2:1000:left"), end("chr2:5001:right"), "", 2));
    }

    @Test
    void dellysHomologyAllowsMismatchesAndIsNoSlide() {
        String info = "PRECISE;END=5000;CT=3to5;SVMETHOD=EMBL.DELLYv0.7.6;CIPOS=-4,4;CIEND=-4,4;INSLEN=0;HOMLEN=3";
        SupportedAdjacency stated =
                supported(onlyVcf(row("2", 1000, "T", "<DEL>", info))).get(0);
        assertThat(stated.adjacency()).isEqualTo(joined("chr2:1000:left", "chr2:5000:right"));
        assertThat(stated.precision()).isEqualTo(Precision.PRECISE);
    }

    @ParameterizedTest
    @CsvSource({
        "SVINSSEQ=ACC,  ACC",
        "INSSEQ=acc,    ACC",
        "INSLEN=3,      NNN",
        "SVINSLEN=3,    NNN",
        "SVINSSEQ=.,    ''",
    })
    void insertedBasesOfInfoAreReadOnTheForwardStrand(String info, String inserted) {
        assertThat(adjacency(onlyVcf(row("2", 1000, "N", "<DEL>", "END=5000;" + info))))
                .isEqualTo(Adjacency.joining(end("chr2:1000:left"), end("chr2:5001:right"), inserted));
    }

    @ParameterizedTest
    @CsvSource({
        // each end as far outward as its interval goes
        "<DEL>, 'END=5000;IMPRECISE;CIPOS=-30,20;CIEND=-40,10', IMPRECISE, 40",
        "<DUP>, 'END=5000;IMPRECISE;CIPOS=-30,20;CIEND=-40,10', IMPRECISE, 30",
        "<DEL>, 'END=5000;CIPOS=-30,20',                        IMPRECISE, 20",
        "<DEL>, 'END=5000;PRECISE;CIPOS=-30,20',                PRECISE,   0",
        "<DEL>, 'END=5000;CIPOS=-7,7;CIPOS95=0,0',              PRECISE,   0",
        "<DEL>, 'END=5000;CIPOS=0,0',                           PRECISE,   0",
        "<DEL>, END=5000,                                       PRECISE,   0",
    })
    void precisionIsWhatTheFlagsOrElseTheIntervalsSay(String alt, String info, Precision precision, int uncertainty) {
        SupportedAdjacency stated =
                supported(onlyVcf(row("2", 1000, "N", alt, info))).get(0);
        assertThat(stated.precision()).isEqualTo(precision);
        assertThat(stated.uncertainty()).isEqualTo(uncertainty);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "T,               SMALL_VARIANT,         'A' to 'T'",
                "ATTT,            SMALL_VARIANT,         'A' to 'ATTT'",
                ".,               NO_ALTERNATE,          '.'",
                "*,               NO_ALTERNATE,          '*'",
                "<*>,             NO_ALTERNATE,          <*>",
                "<NON_REF>,       NO_ALTERNATE,          <NON_REF>",
                "<INS>,           INSERTION,             <INS>",
                "<INS:ME:LINE1>,  INSERTION,             <INS:ME:LINE1>",
                "<CNV>,           COPY_NUMBER,           <CNV>",
                "<CN0>,           COPY_NUMBER,           <CN0>",
                "<DUP:DISPERSED>, DISPERSED_DUPLICATION, <DUP:DISPERSED>",
                "<INVDUP>,        UNKNOWN_SYMBOL,        <INVDUP>",
                "<BND>,           UNKNOWN_SYMBOL,        <BND> without CHR2 and END",
            })
    void whatIsNoRearrangementSaysWhy(String alt, Absence why, String detail) {
        assertThat(onlyVcf(row("2", 1000, "A", alt, "."))).isEqualTo(new NoJunction(why, detail));
    }

    @Test
    void aLongDeletionSpelledOutIsAnAdjacency() {
        String deleted = "C".repeat(50);
        assertThat(adjacency(onlyVcf(row("2", 1000, "A" + deleted, "A", "SVTYPE=DEL"))))
                .isEqualTo(joined("chr2:1000:left", "chr2:1051:right"));
        assertThat(adjacency(onlyVcf(row("2", 1000, "A" + deleted, "ATT", "SVTYPE=DEL"))))
                .isEqualTo(Adjacency.joining(end("chr2:1000:left"), end("chr2:1051:right"), "TT"));
        assertThat(adjacency(onlyVcf(row("2", 1000, deleted + "G", "G", "SVTYPE=DEL"))))
                .isEqualTo(joined("chr2:999:left", "chr2:1050:right"));
    }

    @Test
    void aDeletionOf49BasesIsASmallVariantAndAnInsertionOf50IsOneOfUnknownOrigin() {
        assertThat(onlyVcf(row("2", 1000, "A" + "C".repeat(49), "A", ".")))
                .isInstanceOfSatisfying(
                        NoJunction.class, none -> assertThat(none.why()).isEqualTo(Absence.SMALL_VARIANT));
        assertThat(onlyVcf(row("2", 1000, "A", "A" + "C".repeat(50), ".")))
                .isInstanceOfSatisfying(
                        NoJunction.class, none -> assertThat(none.why()).isEqualTo(Absence.INSERTION));
    }

    @Test
    void aTranslocationWithoutOrientationIsTwoPlaces() {
        assertThat(onlyVcf(row("2", 1000, "N", "<TRA>", "CHR2=9;END=700;CT=NtoN")))
                .isEqualTo(new Unoriented(
                        new Place(end("chr2:1:left").contig(), 1000),
                        new Place(end("chr9:1:left").contig(), 700)));
    }

    @Test
    void aTranslocationWithoutAPlaceForItsMateIsOneSided() {
        assertThat(onlyVcf(row("2", 1000, "N", "<BND>", "CT=5to3")))
                .isEqualTo(new Lone(end("chr2:1000:right"), "", Missing.MATE_NOT_STATED, ""));
    }

    @Test
    void eachAlternateAlleleStatesSomething() {
        List<VariantStatement> statements =
                read(vcf(row("2", 1000, "N", "<DEL>,<INS>", "END=5000"))).get(0).statements();
        assertThat(adjacency(statements.get(0))).isEqualTo(joined("chr2:1000:left", "chr2:5001:right"));
        assertThat(statements.get(1)).isEqualTo(new NoJunction(Absence.INSERTION, "<INS>"));
    }
}
