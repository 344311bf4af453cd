package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMLineParser;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genome.GenomicInterval;

@DisplayName("A lifted record")
class LiftTest {
    private static final ReferenceSlices SLICES = new ReferenceSlices(List.of(
            StandIn.slice("near", new GenomicInterval(Hg19.contig("chr2"), 1001, 2000)),
            StandIn.slice("far", new GenomicInterval(Hg19.contig("chr2"), 50_001, 51_000)),
            StandIn.slice("away", new GenomicInterval(Hg19.contig("chr17"), 7001, 8000))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                // what | flags ref pos cigar mate mate-pos tags | ref pos mate mate-pos template-length tag value
                "one slice, forward      |  97 near 11 10M near 101 MC:Z:10M  | chr2 1011 chr2 1101 100   | - | -",
                "one slice, reverse      | 145 near 101 10M near 11 MC:Z:10M  | chr2 1101 chr2 1011 -100  | - | -",
                "two slices of a contig  |  97 near 11 10M far 1 MC:Z:6M4S    | chr2 1011 chr2 50001 48996 | MC | 6M4S",
                "two contigs             |  97 near 11 10M away 1 MC:Z:10M    | chr2 1011 chr17 7001 0    | - | -",
                "unmapped mate           |  73 near 11 10M near 11 XX:Z:kept  | chr2 1011 chr2 1011 0     | XX | kept",
                "unmapped read           | 133 near 11 * near 11 MC:Z:10M     | chr2 1011 chr2 1011 0     | - | -",
                "pair without a place    |  77 * 0 * * 0 XX:Z:kept            | * 0 * 0 0                 | XX | kept",
                "split read              |  65 near 11 6M4S near 101 SA:Z:away,21,-,6S4M,60,0;far,1,+,4M6S,3,1;"
                        + " | chr2 1011 chr2 1101 91 | SA | chr17,7021,-,6S4M,60,0;chr2,50001,+,4M6S,3,1;",
                "alternative hits        |  65 near 11 10M near 101 XA:Z:away,-21,10M,1;far,+1,10M,2;"
                        + " | chr2 1011 chr2 1101 91 | XA | chr17,-7021,10M,1;chr2,+50001,10M,2;",
            })
    void liesWhereItsSliceLies(String what, String local, String expected, String tag, String value) {
        SAMRecord lifted = lifted(local);

        String[] place = expected.split(" ", -1);
        assertThat(lifted.getReferenceName()).isEqualTo(place[0]);
        assertThat(lifted.getAlignmentStart()).isEqualTo(Integer.parseInt(place[1]));
        assertThat(lifted.getMateReferenceName()).isEqualTo(place[2]);
        assertThat(lifted.getMateAlignmentStart()).isEqualTo(Integer.parseInt(place[3]));
        assertThat(lifted.getInferredInsertSize()).isEqualTo(Integer.parseInt(place[4]));
        if (tag != null) {
            assertThat(lifted.getStringAttribute(tag)).isEqualTo(value);
        }
    }

    @Test
    void needsTheMatesCigarWhereTheMateIsReversed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lifted("97 near 11 10M near 101 XX:Z:kept"))
                .withMessage("read r lacks MC, the CIGAR of its mate");
    }

    private static SAMRecord lifted(String local) {
        String[] fields = local.split(" ", -1);
        SAMFileHeader sliceHeader = new SAMFileHeader();
        for (Slice slice : SLICES.slices()) {
            sliceHeader.addSequence(
                    new SAMSequenceRecord(slice.name(), slice.bases().length()));
        }
        String line = String.join(
                "\t",
                "r",
                fields[0],
                fields[1],
                fields[2],
                fields[3].equals("*") ? "0" : "60",
                fields[3],
                fields[4],
                fields[5],
                "0",
                "ACGTACGTAC",
                "FFFFFFFFFF",
                fields[6]);
        SAMRecord record = new SAMLineParser(sliceHeader).parseLine(line);
        SAMRecord lifted = new Lift(SLICES, new SAMFileHeader(Hg19.dictionary())).lifted(record);
        assertThat(lifted.getReadString()).isEqualTo("ACGTACGTAC");
        assertThat(lifted.getFlags()).isEqualTo(record.getFlags());
        assertThat(lifted.getCigarString()).isEqualTo(record.getCigarString());
        assertThat(lifted.getMappingQuality()).isEqualTo(record.getMappingQuality());
        return lifted;
    }
}
