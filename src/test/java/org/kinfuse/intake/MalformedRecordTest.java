package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that contradict themselves are set aside, counted and told; those around them are read. */
class MalformedRecordTest {
    private static final String GOOD = "good 0 chr1 900 60 80M20S * 0 0 * *";

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 chr1 40001 60 100M * 0 0 * * | it starts at base 40001 of chr1",
                "0 chr1 39950 60 100M * 0 0 * * | it does not lie within chr1",
                "0 chr1 1001 60 * * 0 0 * * | it is mapped but its CIGAR aligns no base",
                "0 chr1 1001 60 100S * 0 0 * * | it is mapped but its CIGAR aligns no base",
                "0 chr1 1001 60 10M5S10M * 0 0 * * | its CIGAR has a clip in the middle",
                "0 chr1 1001 60 10M5H10M * 0 0 * * | its CIGAR has a clip in the middle",
                "0 chr1 1001 60 5S5H20M * 0 0 * * | its CIGAR has a hard clip inside a soft clip",
                "0 chr1 1001 60 20M5H5S * 0 0 * * | its CIGAR has a soft clip in the wrong place",
                "0 chr1 1001 60 0M20M5S * 0 0 * * | an operation of its CIGAR has no length",
                "0 chr1 1001 60 2000000000M2000000000N10S * 0 0 * * | its CIGAR is longer than any read",
                "0 chr1 1001 60 80M20S * 0 0 ACGT * | it holds 4 bases, but its CIGAR tells of 100",
                "99 chr1 1001 60 100M = 40001 300 * * | its mate is said to start at base 40001 of chr1",
                "99 chr1 1001 60 100M = 0 300 * * | its mate is said to start at base 0 of chr1",
                "99 chr1 1001 60 80M20S = 1201 300 * * MC:Z:M100 | 'M100' is no CIGAR",
                "99 chr1 1001 60 80M20S = 1201 300 * * MC:Z:100 | '100' is no CIGAR",
                "99 chr1 1001 60 80M20S = 1201 300 * * MC:Z:50Q50M | 'Q' is no operation of a CIGAR",
                "99 chr1 1001 60 80M20S = 39990 0 * * MC:Z:100M | it does not lie within chr1",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:i:5 | its tag SA is not text",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:; | its SA tag has '' where contig,position,strand,CIGAR,quality,edits was expected",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,1,+,80S20M,60; | its SA tag has 'chr2,1,+,80S20M,60' where contig,position,strand,CIGAR,quality,edits was expected",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr7,1,+,80S20M,60,0; | its SA tag names contig 'chr7', which the header does not list",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,1,*,80S20M,60,0; | its SA tag has '*' for a strand",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,x,+,80S20M,60,0; | its SA tag has 'x' where a number was expected",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,-5,+,80S20M,60,0; | its SA tag has '-5' where a number was expected",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,1,+,80S20M,256,0; | its SA tag has a mapping quality above 255",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,1,+,80S20M,99999999999,0; | its SA tag has '99999999999' where a number was expected",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,0,+,80S20M,60,0; | it does not lie within chr2",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,29990,+,80S20M,60,0; | it does not lie within chr2",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,1,+,50S20M,60,0; | its SA tag tells of a read of 70 bases, its own CIGAR of 100",
            })
    void isSetAsideWithItsReason(String fields, String reason) {
        IntakeResult result = Reading.ofLines("bad " + fields, GOOD);
        assertThat(result.counts().malformed()).isEqualTo(1);
        assertThat(result.counts().malformedExamples()).containsExactly("record 1 (bad): " + reason);
        assertThat(Reading.clips(result)).hasSize(1);
    }

    @Test
    void theSameReadOfAPairTwice() {
        String mate = "p 65 chr1 1001 60 100M chr2 1001 0 * *";
        IntakeResult result = Reading.ofLines(mate, mate, "p 129 chr2 1001 60 100M chr1 1001 0 * *");
        assertThat(Reading.pairs(result)).hasSize(1);
        assertThat(result.counts().malformedExamples())
                .containsExactly("record 2 (p): another primary record of that name is the same read of its pair");
    }

    @Test
    void threeAreToldAndAllAreCounted() {
        IntakeResult result = Reading.ofLines(
                GOOD.replace("80M20S", "100S"),
                "b 0 chr1 1 60 5S * 0 0 * *",
                "c 0 chr1 1 60 5S * 0 0 * *",
                "d 0 chr1 1 60 5S * 0 0 * *");
        assertThat(result.counts().malformed()).isEqualTo(4);
        assertThat(result.counts().malformedExamples()).hasSize(3);
        assertThat(result.counts().used()).isZero();
    }

    /** What looks odd and is allowed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 chr1 1001 255 80M20S * 0 0 * *",
                "0 chr1 1001 60 5M5P75M20S * 0 0 * *",
                "0 chr1 1001 60 80M20S * 0 0 * * SA:Z:chr2,1,+,80S20M,60,0",
                "0 chr1 1 60 80M20S * 0 0 * *",
                "1 chr1 1001 60 80M20S * 0 0 * *",
                "2048 chr1 1001 60 80M20S * 0 0 * *",
            })
    void isTaken(String fields) {
        IntakeResult result = Reading.ofLines("odd " + fields);
        assertThat(result.counts().malformed()).isZero();
        assertThat(result.counts().used()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2000, 10, 15, 60, minimumMappingQuality is 0 or more",
        "256, 2000, 10, 15, 60, minimumMappingQuality is 255 or less",
        "1, 0, 10, 15, 60, discordantDistance is 1 or more",
        "1, 2000, 0, 15, 60, minimumClip is 1 or more",
        "1, 2000, 10, -1, 60, minimumClipQuality is 0 or more",
        "1, 2000, 10, 15, 0, keptBases is 1 or more",
    })
    void settingsAreHeldToTheirRanges(int quality, int distance, int clip, int clipQuality, int kept, String rule) {
        assertThatThrownBy(
                        () -> new IntakeSettings(quality, distance, clip, clipQuality, kept, MoleculeIdentifier.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule);
    }
}
