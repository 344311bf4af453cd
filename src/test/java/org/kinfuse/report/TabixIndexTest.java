package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFFileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.Bcftools;

/** The index beside a VCF file, read by htsjdk and bcftools. */
class TabixIndexTest {
    private static final int LENGTH = 200_000_000;

    private static final String HEADER =
            """
            ##fileformat=VCFv4.2
            ##ALT=<ID=DEL,Description="deletion">
            ##FILTER=<ID=PASS,Description="passed">
            ##INFO=<ID=END,Number=1,Type=Integer,Description="end">
            """;

    @TempDir
    private Path folder;

    private record Row(String contig, int start, int length) {
        String line(int number) {
            return contig + "\t" + start + "\tr" + number + "\tN\t<DEL>\t.\tPASS\tEND=" + (start + length - 1) + "\n";
        }

        boolean touches(String where, int from, int to) {
            return contig.equals(where) && start <= to && start + length > from;
        }
    }

    /** In heaps and far apart, of one base and of megabases. */
    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        for (String contig : List.of("a", "b", "c")) {
            int center = 1 + random.nextInt(LENGTH - 1_000_000);
            int number = contig.equals("b") ? 1 : 3_000;
            for (int i = 0; i < number; i++) {
                int start = random.nextInt(4) == 0 ? 1 + random.nextInt(LENGTH) : center + random.nextInt(200_000);
                int length = random.nextInt(50) == 0 ? 1 + random.nextInt(5_000_000) : 1 + random.nextInt(300);
                rows.add(new Row(contig, start, length));
            }
        }
        rows.sort(Comparator.comparing(Row::contig).thenComparingInt(Row::start));
        return rows;
    }

    private Path written(List<Row> rows) throws IOException {
        Path vcf = folder.resolve("x.vcf.gz");
        String contigs = Stream.of("a", "b", "c", "empty")
                .map(contig -> "##contig=<ID=" + contig + ",length=" + 2 * LENGTH + ">\n")
                .collect(Collectors.joining());
        String header = HEADER + contigs + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
        BlockCompressedOutputStream out = new BlockCompressedOutputStream(Files.newOutputStream(vcf), vcf);
        VcfIndex index = new VcfIndex(out);
        out.write(header.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < rows.size(); i++) {
            String line = rows.get(i).line(i);
            index.next(line);
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
        long end = out.getFilePointer();
        out.close();
        assertThat(index.order()).isEqualTo(VcfIndex.Order.SORTED);
        index.writeTo(Files.newOutputStream(folder.resolve("x.vcf.gz.tbi")), end);
        return vcf;
    }

    @Test
    void findsWhatAReadingOfTheWholeFileFindsSeed5() throws IOException {
        Random random = new Random(5);
        List<Row> rows = rows(random);
        Path vcf = written(rows);
        try (VCFFileReader reader = new VCFFileReader(vcf, true)) {
            for (int i = 0; i < 200; i++) {
                Row near = rows.get(random.nextInt(rows.size()));
                int from = Math.max(1, near.start() - random.nextInt(1 << random.nextInt(22)));
                int to = from + random.nextInt(1 << random.nextInt(22));
                List<String> found = reader.query(near.contig(), from, to).stream()
                        .map(VariantContext::getID)
                        .toList();

                List<String> expected = new ArrayList<>();
                for (int row = 0; row < rows.size(); row++) {
                    if (rows.get(row).touches(near.contig(), from, to)) {
                        expected.add("r" + row);
                    }
                }
                assertThat(found).as(near + " " + from + " " + to).isEqualTo(expected);
            }
        }
    }

    @Test
    void bcftoolsCountsTheRecordsFromTheIndexAloneSeed6() throws IOException {
        List<Row> rows = rows(new Random(6));
        String vcf = written(rows).toString();
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row.contig(), 1, Integer::sum));
        StringBuilder expected = new StringBuilder();
        counts.forEach((contig, count) -> expected.append(contig + "\t" + 2 * LENGTH + "\t" + count + "\n"));

        assertThat(Bcftools.run("index", "--stats", vcf)).isEqualTo(expected.toString());
        assertThat(Bcftools.run("index", "--nrecords", vcf)).isEqualTo(rows.size() + "\n");
        for (String region : List.of("a", "b:1-100000000", "c:50000000-60000000", "empty")) {
            assertThat(Bcftools.run("view", "-H", "-r", region, vcf))
                    .isEqualTo(Bcftools.run("view", "-H", "-t", region, "--targets-overlap", "1", vcf));
        }
    }

    @Test
    void whatNoIndexCanHoldHasNone() throws IOException {
        BlockCompressedOutputStream out =
                new BlockCompressedOutputStream(Files.newOutputStream(folder.resolve("y.gz")), folder.resolve("y.gz"));
        VcfIndex index = new VcfIndex(out);
        index.next("a\t600000000\t.\tN\t<DEL>\t.\t.\t.\n");
        out.close();

        assertThat(index.order()).isEqualTo(VcfIndex.Order.UNSORTED);
    }
}
