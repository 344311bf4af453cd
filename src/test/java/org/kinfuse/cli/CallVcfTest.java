package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.Bcftools;
import org.kinfuse.simulate.Hg19;

/** The VCF of {@code kinfuse call}, read by others and by the program itself. */
class CallVcfTest {
    private static final Path DATA = Path.of("test-data");

    @TempDir
    private Path out;

    private Path called(String sample) {
        CliRun run = CliRun.of("call", DATA.resolve(sample + ".bam").toString(), "-q", "-o", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return out.resolve(sample + ".fusions.vcf.gz");
    }

    private static List<String> lines(Path compressed) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(compressed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eml4-alk", "lmna-ntrk1", "nsf-alk", "two-alk-partners", "no-fusion"})
    void annotatingItGivesTheSameAnnotation(String sample) throws IOException {
        Path vcf = called(sample);
        CliRun annotated = CliRun.of("annotate", vcf.toString(), "-q", "-o", out.toString());
        assertThat(annotated.code()).as(annotated.err()).isZero();

        assertThat(KinfuseEntries.of(lines(out.resolve(sample + ".fusions.annotated.vcf.gz"))))
                .isEqualTo(KinfuseEntries.of(lines(vcf)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eml4-alk", "two-alk-partners", "no-fusion"})
    void bcftoolsReadsAndIndexesItWithoutAWord(String sample) throws IOException {
        Path vcf = called(sample);

        assertThat(Bcftools.complaints("view", vcf.toString())).isEmpty();
        assertThat(Bcftools.complaints(
                        "index", "-f", "-o", out.resolve("own.csi").toString(), vcf.toString()))
                .isEmpty();
        // Counts that are in the index that is beside the file.
        long records = lines(vcf).stream().filter(line -> !line.startsWith("#")).count();
        assertThat(Bcftools.run("index", "--nrecords", vcf.toString()).strip()).isEqualTo(Long.toString(records));
        assertThat(Bcftools.run("index", "--stats", vcf.toString())).isEqualTo(countsByContig(vcf));
        // Through the index that is beside the file.
        assertThat(Bcftools.run("view", "-H", vcf.toString(), "chr2:29440000-29450000"))
                .isEqualTo(Bcftools.run("view", "-H", "-t", "chr2:29440000-29450000", vcf.toString()));
        assertThat(Bcftools.run("query", "-f", "%ID %INFO/MATEID\\n", vcf.toString())
                        .lines())
                .hasSize((int) lines(vcf).stream()
                        .filter(line -> !line.startsWith("#"))
                        .count());
    }

    private static String countsByContig(Path vcf) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines(vcf).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> counts.merge(line.substring(0, line.indexOf('\t')), 1, Integer::sum));
        StringBuilder expected = new StringBuilder();
        counts.forEach((contig, count) -> expected.append(contig)
                .append('\t')
                .append(Hg19.dictionary().getSequence(contig).getSequenceLength())
                .append('\t')
                .append(count)
                .append('\n'));
        return expected.toString();
    }

    @Test
    void htsjdkReadsEveryValue() {
        try (VCFFileReader reader = new VCFFileReader(called("eml4-alk"), true)) {
            List<VariantContext> calls =
                    reader.query("chr2", 29_448_012, 29_448_012).toList();

            assertThat(calls).hasSize(1);
            assertThat(calls.get(0).fullyDecode(reader.getFileHeader(), false).getAttributeAsInt("KF_TIER", 0))
                    .isEqualTo(1);
            assertThat(calls.get(0).getGenotype("eml4-alk").getDP()).isEqualTo(269);
            assertThat(calls.get(0).getAttributeAsString("EVENT", "")).isEqualTo("event1");
        }
    }

    @Test
    void theSameReadsGiveTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(called("eml4-alk"));
        byte[] index = Files.readAllBytes(out.resolve("eml4-alk.fusions.vcf.gz.tbi"));

        assertThat(Files.readAllBytes(called("eml4-alk"))).isEqualTo(once);
        assertThat(Files.readAllBytes(out.resolve("eml4-alk.fusions.vcf.gz.tbi")))
                .isEqualTo(index);
    }
}
