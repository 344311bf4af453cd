package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinfuse.variants.VariantScene.row;
import static org.kinfuse.variants.VariantScene.vcf;
import static org.kinfuse.variants.VariantScene.vcfWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.variants.VariantIntakeSettings.Malformed;

/** Every sentence on what is wrong with an input. */
class VariantProblemTest {
    static List<Arguments> malformedRecords() {
        String forms = "expected one of t[p[, t]p], ]p]t, [p[t with p as contig:position, found ";
        return List.of(
                record(
                        row("2", 1000, "N", "<DEL>", "SVTYPE=DEL"),
                        "INFO: expected END or SVLEN beside a symbolic allele, found neither"),
                record(row("2", 1000, "N", "<DEL>", "END=x"), "INFO END: expected a whole number, found 'x'"),
                record(
                        row("2", 1000, "N", "<DEL>", "END=99999999999"),
                        "INFO END: expected a whole number, found '99999999999'"),
                record(
                        row("2", 1000, "N", "<DEL>", "END=999"),
                        "INFO END: expected 1000 or more, as POS says, found 999"),
                record(
                        row("2", 1000, "N", "<DEL>", "END=5000;CHR2=3"),
                        "INFO CHR2: expected 2, where the record lies, found '3'"),
                record(
                        row("2", 1000, "N", "<INV>", "END=5000;CT=4to3"),
                        "INFO CT: expected 3to5, 5to3, 3to3, 5to5 or NtoN, found '4to3'"),
                record(
                        row("2", 1000, "N", "<DEL>", "END=300000000"),
                        "INFO END: expected a position from 1 to 243199373 on chr2 of hg19, found 300000001"),
                record(
                        row("2", 1000, "N", "<DEL>", "SVLEN=-2147483647"),
                        "INFO END: expected a position from 1 to 243199373 on chr2 of hg19, found 2147483647"),
                record(
                        row("2", 243199375, "N", "N[3:5[", "."),
                        "POS: expected a position from 1 to 243199373 on chr2 of hg19, found 243199375"),
                record(
                        row("2", 1000, "N", "N[3:-1[", "."),
                        "ALT: expected a position from 1 to 198022430 on chr3 of hg19, found -1"),
                record(row("2", 1000, "N", "N[3:5]", "."), "ALT: " + forms + "'N[3:5]'"),
                record(row("2", 1000, "N", "N[3[", "."), "ALT: " + forms + "'N[3['"),
                record(row("2", 1000, "N", "N[3:x[", "."), "ALT: " + forms + "'N[3:x['"),
                record(row("2", 1000, "N", "[3:5[", "."), "ALT: " + forms + "'[3:5['"),
                record(row("2", 1000, "N", "A[3:5[A", "."), "ALT: " + forms + "'A[3:5[A'"),
                record(row("2", 1000, "N", "N[:5[", "."), "ALT: " + forms + "'N[:5['"),
                record(row("2", 1000, "N", "AXT[3:5[", "."), "ALT: expected bases, found 'AXT'"),
                record(row("2", 1000, "N", "<DEL", "."), "ALT: expected bases, found '<DEL'"),
                record(row("2", 1000, "?", "A", "."), "REF: expected bases, found '?'"),
                record(
                        row("2", 1000, "N", "<DEL>", "END=5000;SVINSSEQ=12"),
                        "INFO SVINSSEQ or INSSEQ: expected bases, found '12'"),
                record(
                        row("2", 2, "N", "N[3:5[", "CIPOS=-5,0;HOMLEN=5"),
                        "INFO: its homology and its positions contradict each other: the last kept base of a breakend is 1"
                                + " or more, not -3 on chr2"),
                record(row("2", -1, "N", "A", "."), "POS: expected a position of 0 or more, found -1"),
                record("2\tten\t.\tN\tA\t.\t.\t.", "POS: expected a whole number, found 'ten'"),
                record(
                        "2\t10\t.\tN\tA\t.\t.",
                        "the record: expected 8 columns separated by tabs, as the header has, found 7"),
                record("2", "the record: expected 8 columns separated by tabs, as the header has, found 1"));
    }

    private static Arguments record(String record, String sentence) {
        return Arguments.of(record, sentence);
    }

    @ParameterizedTest
    @MethodSource("malformedRecords")
    void aMalformedRecordIsNamedWithItsLineAndField(String record, String sentence) {
        assertBad(vcf(row("1", 5, "A", "T", "."), record), "calls, line 4, " + sentence);
    }

    @ParameterizedTest
    @MethodSource("malformedRecords")
    void orItIsPassedOverAndListedAndItsLineKept(String record, String sentence) {
        VariantIntakeSettings lenient = VariantIntakeSettings.DEFAULT.with(Malformed.PASS_OVER);
        VariantReading reading = VariantScene.open(
                vcf(record, row("2", 1000, "N", "<DEL>", "END=5000")), lenient, ReferenceBases.none());
        List<VariantEntry> entries = VariantScene.entries(reading);
        String whole = "calls, line 3, " + sentence;
        assertThat(reading.passedOver()).containsExactly(whole);
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).text()).isEqualTo(record + "\n");
        assertThat(entries.get(0).record().statements()).containsExactly(new NoJunction(Absence.MALFORMED, whole));
        assertThat(entries.get(1).record().ordinal()).isEqualTo(2);
    }

    static List<Arguments> unusableFiles() {
        return List.of(
                record("", "calls is empty: expected VCF, BCF, BEDPE or a table of two positions"),
                record(
                        "##fileformat=VCFv4.2\n",
                        "calls ends within its header: expected a line that starts with #CHROM"),
                record(
                        "##fileformat=VCFv4.2\n2\t1000\t.\tN\t<DEL>\t.\t.\tEND=5000\n",
                        "calls, line 2: expected a header line that starts with ## or #CHROM, found"
                                + " '2\t1000\t.\tN\t<DEL>\t.\t.\tEND=5000'"),
                record(
                        "2\t1000\t.\tN\t<DEL>\t.\t.\tEND=5000\n",
                        "calls, line 1: expected a header line that starts with ## or #CHROM before the records, found"
                                + " '2\t1000\t.\tN\t<DEL>\t.\t.\tEND=5000'"),
                record(
                        "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\n",
                        "calls, line 2: expected the columns #CHROM POS ID REF ALT QUAL FILTER INFO separated by tabs,"
                                + " found '#CHROM\tPOS\tID\tREF\tALT'"),
                record(
                        "#CHROM POS ID REF ALT QUAL FILTER INFO\n",
                        "calls, line 1: expected the columns #CHROM POS ID REF ALT QUAL FILTER INFO separated by tabs, found"
                                + " '#CHROM POS ID REF ALT QUAL FILTER INFO'"),
                record(
                        "hello world\n",
                        "calls is none of VCF, BCF, BEDPE and a table of two positions: its line 1 is 'hello world'"),
                record(
                        "# nothing\n",
                        "calls holds neither records nor a line that names its columns: expected VCF, BCF, BEDPE or a table"
                                + " of two positions"),
                record("BAM\1....", "calls holds aligned reads: expected VCF, BCF, BEDPE or a table of two positions"),
                record("BCF\2\5....", "calls is a BCF file of version 2.5: expected 2.1 or 2.2"),
                record("BCF\2\2\1", "calls is cut short: it ends within a BCF record"),
                record(
                        "2\t10\t9\t3\t5\t6\n",
                        "calls, line 1, side 1: expected + or left, - or right (or 0 or 1 in columns"
                                + " that a header names str1 and str2), found '9'"),
                record(
                        "2\t10\t0\t3\t5\t1\n",
                        "calls, line 1, side 1: expected + or left, - or right (or 0 or 1 in columns"
                                + " that a header names str1 and str2), found '0'"),
                record(
                        "2\t10\t11\t3\t5\t6\n2\t10\n",
                        "calls, line 2, the record: expected 6 columns of BEDPE or more, found 2"),
                record(
                        "2\t10\t11\t3\t5\t6\n2\t10\t9\t3\t5\t6\n",
                        "calls, line 2, interval 1: expected a start of 0 or more"
                                + " and an end not before it, found 10 and 9"),
                record(
                        "2\t10\t11\t3\t5\t6\tx\t0\t?\t+\n",
                        "calls, line 1, strand 1: expected +, - or a dot, found '?'"),
                record(
                        "2\t10\t11\t.\t-1\t-1\tx\t0\t.\t+\n",
                        "calls, line 1, strand: expected + or - where only one interval is known, found neither"),
                record(
                        "2\t10\t+\t3\t5\t+\n2\t0\t+\t3\t5\t+\n",
                        "calls, line 2, position 1: expected a position"
                                + " from 1 to 243199373 on chr2 of hg19, found 0"),
                record(
                        "2\t10\t+\t3\t5\t+\n2\t10\t+\n",
                        "calls, line 2, the record: expected 6 columns or more, found 3"),
                record(
                        "2\t10\t+\t3\t5\t+\n2\t10\t+\t3\t999999999\t+\n",
                        "calls, line 2, position 2: expected a position"
                                + " from 1 to 198022430 on chr3 of hg19, found 999999999"));
    }

    @ParameterizedTest
    @MethodSource("unusableFiles")
    void anUnusableFileSaysWhatWasExpected(String text, String sentence) {
        assertBad(text, sentence);
    }

    private static void assertBad(String text, String sentence) {
        assertThatThrownBy(() -> VariantScene.read(text))
                .isInstanceOf(BadInput.class)
                .hasMessage(sentence);
    }

    @Test
    void aFileOfAnotherBuildIsNamed() {
        assertBad(
                vcfWith(List.of("##contig=<ID=chr1,length=248956422>")),
                "calls is not of hg19 but, it seems, of hg38 (GRCh38): its contig chr1 has 248,956,422 bases, expected"
                        + " 249,250,621");
        assertBad(
                vcfWith(List.of("##contig=<ID=5,assembly=x,length=77>")),
                "calls is not of hg19: its contig 5 has 77 bases, expected 180,915,260");
    }

    @Test
    void decoysAndEitherMitochondrionAreFine() {
        List<String> contigs = List.of(
                "##contig=<ID=hs37d5,length=35477943>",
                "##contig=<ID=MT,length=16569>",
                "##contig=<length=249250621,ID=1>",
                "##contig=<ID=2>");
        assertThat(VariantScene.read(vcfWith(contigs))).isEmpty();
    }

    @Test
    void referenceBasesThatContradictTheSequenceAreNamed() {
        ReferenceBases bases = interval -> Optional.of("C".repeat(interval.length()));
        assertThatThrownBy(() -> VariantScene.records(
                        VariantScene.open(vcf(row("2", 1000, "CA", "C", ".")), VariantIntakeSettings.DEFAULT, bases)))
                .isInstanceOf(BadInput.class)
                .hasMessage("calls, line 3, REF: expected 'CC', which the reference has at chr2:1000-1001, found 'CA'");
        assertThat(VariantScene.records(VariantScene.open(
                        vcf(row("2", 1000, "cN", "C", "."), row("hs37d5", 7, "G", "C", ".")),
                        VariantIntakeSettings.DEFAULT,
                        bases)))
                .hasSize(2);
    }

    @Test
    void aPathThatIsNoFileSaysSo(@TempDir Path folder) {
        VariantIntake intake =
                new VariantIntake(VariantScene.HG19, VariantIntakeSettings.DEFAULT, ReferenceBases.none());
        Path missing = folder.resolve("missing.vcf");
        assertThatThrownBy(() -> intake.open(missing))
                .isInstanceOf(BadInput.class)
                .hasMessage(missing + " does not exist: expected VCF, BCF, BEDPE or a table of two positions");
        assertThat(Files.isDirectory(folder)).isTrue();
        assertThatThrownBy(() -> intake.open(folder))
                .isInstanceOf(BadInput.class)
                .hasMessage(folder + " is a folder: expected VCF, BCF, BEDPE or a table of two positions");
    }
}
