package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.GenomicInterval;

@DisplayName("Slices of the reference")
class ReferenceSlicesTest {

    private static ReferenceSlices read(String fasta) throws IOException {
        return ReferenceSlices.read(new ByteArrayInputStream(fasta.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void areFoundByNameAndByPlace() throws IOException {
        ReferenceSlices slices = read(">chr1:11-18 LMNA\nACGT\nacgn\n>chrX:5-7 OTHER\nTTT\n");

        assertThat(slices.named("LMNA").bases()).isEqualTo("ACGTACGN");
        assertThat(slices.named("LMNA").base(11)).isEqualTo('A');
        assertThat(slices.named("LMNA").bases(17, 18)).isEqualTo("GN");
        assertThat(slices.named("LMNA").onContig(1)).isEqualTo(11);
        assertThat(slices.covering(Hg19.contig("chrX"), 7)).contains(slices.named("OTHER"));
        assertThat(slices.covering(Hg19.contig("chrX"), 8)).isEmpty();
    }

    @Test
    void refuseAHalfOpenHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(">chr1:10-18 LMNA\nACGTACGT\n"))
                .withMessageContaining("one base per position, 9, not 8");
    }

    @Test
    void refuseTheSameNameTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(">chr1:1-1 A\nA\n>chr2:1-1 A\nC\n"))
                .withMessageContaining("name of its own");
    }

    @Test
    void madeUpSequenceDependsOnThePlaceAlone() {
        Slice wide = StandIn.slice("wide", new GenomicInterval(Hg19.contig("chr17"), 1001, 5000));
        Slice narrow = StandIn.slice("narrow", new GenomicInterval(Hg19.contig("chr17"), 2001, 2100));
        Slice elsewhere = StandIn.slice("elsewhere", new GenomicInterval(Hg19.contig("chr2"), 2001, 2100));

        assertThat(wide.bases(2001, 2100)).isEqualTo(narrow.bases()).isNotEqualTo(elsewhere.bases());
        assertThat("ACGT".chars().mapToLong(letter -> wide.bases()
                        .chars()
                        .filter(base -> base == letter)
                        .count()))
                .as("each letter is about a quarter of 4000 bases")
                .allMatch(count -> count > 900 && count < 1100);
    }
}
