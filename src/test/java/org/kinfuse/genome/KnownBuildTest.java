package org.kinfuse.genome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chromosome's last band ends where the chromosome ends: UCSC's bands tell the lengths that a build is known by. */
class KnownBuildTest {
    private static final Path SOURCES = Path.of("../shared/reference-sources");

    @ParameterizedTest
    @CsvSource({"hg38/hg38_cytobands.tsv.gz, HG38", "hg19/hg19_cytobands.tsv.gz, HG19"})
    void everyChromosomeTellsTheBuild(String table, KnownBuild build) throws IOException {
        Path bands = SOURCES.resolve(table);
        assumeTrue(Files.exists(bands), bands + " is not at hand");

        Map<String, Integer> lengths = lengths(bands);

        assertThat(lengths).hasSize(24);
        lengths.forEach(
                (name, length) -> assertThat(KnownBuild.having(length)).as(name).contains(build));
    }

    @Test
    void everyChromosomeOfAHeaderTellsHg18() throws IOException {
        Path header = Path.of("../shared/robustness/htsjdk/samtools/ValidateSamFileTest/buggyHeader.sam");
        assumeTrue(Files.exists(header), header + " is not at hand");
        Pattern line = Pattern.compile("@SQ\\tSN:chr([0-9]+|X|Y)\\t(?:SN:chr123\\t)?LN:([0-9]+).*");

        List<Matcher> lines = Files.readAllLines(header).stream()
                .map(line::matcher)
                .filter(Matcher::matches)
                .toList();

        assertThat(lines).hasSize(24);
        assertThat(lines).allSatisfy(each -> assertThat(KnownBuild.having(Integer.parseInt(each.group(2))))
                .as(each.group())
                .contains(KnownBuild.HG18));
    }

    private static Map<String, Integer> lengths(Path bands) throws IOException {
        Map<String, Integer> lengths = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(bands)), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                String name = cells[0].replaceFirst("^chr", "");
                // one length of hg38's table is written 1.73e+08
                if (name.matches("[0-9]+|X|Y")) {
                    lengths.merge(name, (int) Double.parseDouble(cells[2]), Math::max);
                }
            }
        }
        return lengths;
    }
}
