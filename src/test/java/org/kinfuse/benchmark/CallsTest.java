package org.kinfuse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.simulate.Hg19;

@DisplayName("What callers wrote")
class CallsTest {
    /** A pair of breakends as LUMPY writes them, and a deletion that DELLY doubts. */
    private static final List<String> VCF = List.of(
            "##fileformat=VCFv4.2",
            "##contig=<ID=chr2,length=243199373>",
            "##contig=<ID=chr9,length=141213431>",
            "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO",
            "chr2\t1000\t1_1\tN\tN]chr9:5000]\t.\tPASS\tSVTYPE=BND;MATEID=1_2",
            "chr9\t5000\t1_2\tN\tN]chr2:1000]\t.\tPASS\tSVTYPE=BND;MATEID=1_1",
            "chr9\t7000\tDEL1\tN\t<DEL>\t.\tLowQual\tSVTYPE=DEL;END=9000;PRECISE");

    @TempDir
    private Path folder;

    @Test
    void isReadOnceForBothRecordsOfAPairAndWithoutWhatWasFiltered() throws IOException {
        Path vcf = Files.write(folder.resolve("calls.vcf"), VCF);
        Adjacency fusion = Adjacency.joining(at("chr2", 1000, Side.LEFT), at("chr9", 5000, Side.LEFT), "");
        Adjacency deletion = Adjacency.joining(at("chr9", 7000, Side.LEFT), at("chr9", 9001, Side.RIGHT), "");

        assertThat(read(vcf, Calls.Filter.PASSED)).containsExactly(fusion);
        assertThat(read(vcf, Calls.Filter.ANY)).containsExactly(fusion, deletion);
    }

    @Test
    void ofKinfuseComesWithItsTier() throws IOException {
        Path json = Files.writeString(
                folder.resolve("s.fusions.json"),
                """
                {"calls": [{"tier": 3, "junction": {
                  "first": {"contig": "chr2", "position": 1000, "kept": "left"},
                  "second": {"contig": "chr9", "position": 5000, "kept": "left"},
                  "inserted": "TGA", "homology": 0, "precision": "precise", "uncertainty": 0}}]}
                """);

        assertThat(Calls.ofKinfuse(json))
                .containsExactly(new CalledJunction(
                        Adjacency.joining(at("chr2", 1000, Side.LEFT), at("chr9", 5000, Side.LEFT), "TGA"),
                        Precision.PRECISE,
                        "tier 3"));
    }

    private static List<Adjacency> read(Path vcf, Calls.Filter filter) {
        return Calls.ofVcf(vcf, filter, ReferenceBundle.hg19().build()).stream()
                .map(CalledJunction::adjacency)
                .toList();
    }

    private static Breakend at(String contig, int position, Side kept) {
        return new Breakend(Hg19.contig(contig), position, kept);
    }
}
