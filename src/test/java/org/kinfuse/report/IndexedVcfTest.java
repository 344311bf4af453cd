package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.util.BlockCompressedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever library deflates it, the text of a file is the same. */
class IndexedVcfTest {
    private static final String HEADER = "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    private static final SampleName SAMPLE = SampleName.ofText("tumour");

    private static AnnotationFacts facts() {
        return new AnnotationFacts(
                SAMPLE,
                new RunFacts.Program("kinfuse", "1"),
                new RunFacts.Reference("hg19", "1", "0", Map.of()),
                new RunFacts.Input("some.vcf", 1, "0"),
                "VCF",
                List.of(),
                "msk",
                List.of(),
                List.of());
    }

    /** Lines of some megabytes: many blocks. */
    private static List<String> linesOfSeed5() {
        return new Random(5)
                .ints(40_000, 0, 1 << 30)
                .sorted()
                .mapToObj(position -> "chr1\t" + (position >> 2) + "\tid" + Integer.toString(position * 7, 36)
                        + "\tN\t<DEL>\t.\tPASS\tEND=" + (position >> 2) + "\n")
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, IndexedVcf.MANY})
    void whatIsCompressedIsFoundAgain(long records) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        IndexedVcf vcf = IndexedVcf.create(
                name -> files.computeIfAbsent(name, any -> new ByteArrayOutputStream()),
                "some.vcf.gz",
                records,
                out -> new AnnotationVcf(
                        out, HEADER.lines().map(line -> line + "\n").toList(), facts(), any -> false));
        List<String> lines = linesOfSeed5();
        for (int i = 0; i < lines.size(); i++) {
            RecordEntry nothing = new RecordEntry(i + 1, i + 3, "", OptionalInt.empty(), List.of(), "", List.of());
            vcf.record(new AnnotatedRecord(SAMPLE, nothing, lines.get(i)));
        }
        vcf.close();

        assertThat(files.keySet()).containsExactly("some.vcf.gz", "some.vcf.gz.tbi");
        assertThat(text(files.get("some.vcf.gz").toByteArray())).endsWith(String.join("", lines));
    }

    private static String text(byte[] compressed) throws IOException {
        try (InputStream in = new BlockCompressedInputStream(new ByteArrayInputStream(compressed))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
