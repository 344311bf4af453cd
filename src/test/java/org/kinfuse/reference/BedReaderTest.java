package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.RegionSet;

class BedReaderTest {
    private static final GenomeBuild BUILD = GeneScene.models().build();

    @TempDir
    private Path folder;

    private Path bed(String text) throws IOException {
        return Files.writeString(folder.resolve("panel.bed"), text);
    }

    private List<String> read(String text) throws IOException {
        return BedReader.read(bed(text), BUILD).regions().stream()
                .map(region -> region.place() + " " + region.name())
                .toList();
    }

    @Test
    void dialects() throws IOException {
        assertThat(
                        read(
                                """
                        # made by hand
                        browser position chr1:1-1000
                        track name="panel" description="a b c"
                        track
                        chr1\t0\t100
                        1\t200\t300\tALK_19
                        chr1 400 500 spaced

                        chr2\t10\t20\tname\t0\t+\t10\t20\t0\t1\t10,\t0,
                        chrUn_gl000220\t1\t2
                        """))
                .containsExactly("chr1:1-100 target", "chr1:201-300 ALK_19", "chr1:401-500 spaced", "chr2:11-20 name");
    }

    @Test
    void endsOfLinesAsWindowsWritesThem() throws IOException {
        assertThat(read("chr1\t0\t100\r\nchr1\t200\t300\tx\r\n"))
                .containsExactly("chr1:1-100 target", "chr1:201-300 x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chr1 5 | panel.bed, line 2: expected 3 to 12 columns of BED, found 2.",
                "chr1 1 2 a 0 + 1 2 0 1 1 0 more | panel.bed, line 2: expected 3 to 12 columns of BED, found 13.",
                "chr1 x 9 | panel.bed, line 2, field 2 (chromStart): expected a whole number of 0 or more, found 'x'.",
                "chr1 -1 9 | panel.bed, line 2, field 2 (chromStart): expected a whole number of 0 or more, found '-1'.",
                "chr1 5 9.5 | panel.bed, line 2, field 3 (chromEnd): expected a whole number of 0 or more, found '9.5'.",
                "chr1 9 9 | panel.bed, line 2, field 3 (chromEnd): expected a position behind the start 9, found '9'.",
                "chr1 0 2000000000 | panel.bed, line 2, field 3 (chromEnd): expected a position on chr1,",
            })
    void aMalformedLineIsNamedByFileLineAndField(String line, String sentence) throws IOException {
        Path file = bed("chr1\t0\t100\n" + line.replace(' ', '\t') + "\n");

        assertThatThrownBy(() -> BedReader.read(file, BUILD))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chrZ\t1\t2 | holds no region of scene, but of other contigs, such as chrZ: BED with contigs of that build",
                "# nothing | holds no region of scene: BED",
            })
    void aFileThatHitsNoContigNamesItselfAndTheBuild(String text, String sentence) throws IOException {
        Path file = bed(text + "\n");

        assertThatThrownBy(() -> BedReader.read(file, BUILD))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("panel.bed " + sentence);
    }

    @Test
    void aFileThatIsNotThere() {
        assertThatThrownBy(() -> BedReader.read(folder.resolve("none.bed"), BUILD))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("none.bed does not exist");
    }

    @Test
    void theRegionsAreFoundByWhatTheyOverlap() throws IOException {
        RegionSet regions = BedReader.read(bed("chr1\t99\t200\n"), BUILD);

        assertThat(regions.regions().get(0).place().start()).isEqualTo(100);
    }
}
