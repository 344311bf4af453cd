package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinfuse.variants.VariantScene.row;
import static org.kinfuse.variants.VariantScene.vcf;
import static org.kinfuse.variants.VariantScene.vcfWith;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.Bcftools;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.ReferenceBases;

/** The same file, plain, compressed, binary, from a file or a pipe, is the same records. */
class VariantFormatsTest {
    private static final List<String> HEADER = List.of(
            "##contig=<ID=2,length=243199373>",
            "##contig=<ID=9,length=141213431>",
            "##contig=<ID=HLA-A*01:01:01:01,length=3503>",
            "##FILTER=<ID=Low,Description=\"x, ID=no\">",
            "##ALT=<ID=DEL,Description=\"x\">",
            "##INFO=<ID=END,Number=1,Type=Integer,Description=\"x\">",
            "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"x\">",
            "##INFO=<ID=IMPRECISE,Number=0,Type=Flag,Description=\"x\">",
            "##INFO=<ID=CIPOS,Number=2,Type=Integer,Description=\"x\">",
            "##INFO=<ID=SCORE,Number=.,Type=Float,Description=\"x\">",
            "##INFO=<ID=NAMES,Number=.,Type=String,Description=\"x\">",
            "##INFO=<ID=MATEID,Number=1,Type=String,Description=\"x\">",
            "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"x\">",
            "##FORMAT=<ID=PR,Number=R,Type=Integer,Description=\"x\">",
            "##FORMAT=<ID=GL,Number=G,Type=Float,Description=\"x\">",
            "##FORMAT=<ID=FT,Number=1,Type=String,Description=\"x\">");

    /** Records of every kind, and so many that they fill more than one compressed block. */
    private static String text() {
        String[] fixed = {
            row("2", 1000, "a", "N", "N[9:700[", "SVTYPE=BND;MATEID=b"),
            row("9", 700, "b", "N", "]2:1000]N", "SVTYPE=BND;MATEID=a"),
            row("2", 1001, "A", "A[HLA-A*01:01:01:01:7[", "SVTYPE=BND"),
            row("2", 1002, "A", "ACGT.", "SVTYPE=BND"),
        };
        Random random = new Random(1);
        List<String> many = IntStream.range(0, 3000)
                .mapToObj(i -> row("2", 2000 + i, "d" + random.nextLong(), "N", "<DEL>", "END=" + (5000 + i)))
                .collect(Collectors.toList());
        many.addAll(Arrays.asList(fixed));
        return vcfWith(HEADER, many.toArray(String[]::new));
    }

    private interface Compression {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] compressed(String text, Compression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = compression.over(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] bgzipped(String text) throws IOException {
        return compressed(text, out -> new BlockCompressedOutputStream(out, Path.of("x.gz")));
    }

    private static VariantReading open(InputStream in) {
        return new VariantIntake(VariantScene.HG19, VariantIntakeSettings.DEFAULT, ReferenceBases.none())
                .read("calls", in);
    }

    private static List<VariantEntry> entries(byte[] bytes) {
        return VariantScene.entries(open(new ByteArrayInputStream(bytes)));
    }

    /** A pipe that hands over a few bytes at a time and never knows how many are to come. */
    private static final class Pipe extends FilterInputStream {
        Pipe(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 7));
        }

        @Override
        public int available() {
            return 0;
        }
    }

    @Test
    void plainGzipAndBgzipFromAFileOrAPipeGiveTheSameLines() throws IOException {
        String text = text();
        List<VariantEntry> plain = entries(text.getBytes(StandardCharsets.UTF_8));
        byte[] gzip = compressed(text, GZIPOutputStream::new);
        byte[] bgzip = bgzipped(text);
        assertThat(entries(gzip)).isEqualTo(plain);
        assertThat(entries(bgzip)).isEqualTo(plain);
        assertThat(VariantScene.entries(open(new Pipe(bgzip)))).isEqualTo(plain);
        assertThat(VariantScene.entries(open(new Pipe(gzip)))).isEqualTo(plain);
    }

    @Test
    void everyByteOfAFileIsInItsLines() {
        String text =
                VariantScene.vcf(row("2", 1000, "A", "T", "NAME=\u00e4\u00ff")).replace("\n", "\r\n");
        String whole = text.substring(0, text.length() - 2);
        VariantReading reading = open(new ByteArrayInputStream(whole.getBytes(StandardCharsets.ISO_8859_1)));
        String lines = String.join("", reading.header())
                + VariantScene.entries(reading).stream().map(VariantEntry::text).collect(Collectors.joining());
        assertThat(lines).isEqualTo(whole);
    }

    @Test
    void aByteOrderMarkAndLinesWithoutContentSayNothing() {
        String plain = vcf(row("2", 1000, "N", "<DEL>", "END=5000"));
        String odd = "\u00ef\u00bb\u00bf" + plain + "\n\r\n";

        try (VariantReading reading = opened(odd);
                VariantReading same = opened(plain)) {
            assertThat(reading.format()).isEqualTo(VariantFormat.VCF);
            assertThat(reading.header()).isEqualTo(same.header());
            assertThat(reading.next()).isEqualTo(same.next()).isPresent();
            assertThat(reading.next()).isEmpty();
        }
    }

    private static VariantReading opened(String text) {
        return new VariantIntake(VariantScene.HG19, VariantIntakeSettings.DEFAULT, ReferenceBases.none())
                .read("odd.vcf", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void namesAreReadAsUtf8() {
        String text = VariantScene.vcf(row("2", 1000, "Bruchst\u00fcck", "A", "T", "."));
        assertThat(entries(text.getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .record()
                        .id())
                .isEqualTo("Bruchst\u00fcck");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 28, 29, 500})
    void aBgzipFileThatIsCutShortIsRefused(int missing) throws IOException {
        byte[] whole = bgzipped(text());
        byte[] cut = Arrays.copyOf(whole, whole.length - missing);
        assertThatThrownBy(() -> entries(cut))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("calls is cut short: ");
    }

    @Test
    void aGzipFileThatIsCutShortIsRefused() throws IOException {
        byte[] whole = compressed(text(), GZIPOutputStream::new);
        byte[] cut = Arrays.copyOf(whole, whole.length - 300);
        assertThatThrownBy(() -> entries(cut))
                .isInstanceOf(BadInput.class)
                .hasMessage("calls is cut short: its compressed data end within a block");
    }

    @Test
    void damagedCompressionIsNamed() throws IOException {
        byte[] checksum = bgzipped(text());
        // The first block ends with its checksum and length, and the next one starts with the same bytes as the first.
        int length = ((checksum[16] & 0xff) | ((checksum[17] & 0xff) << 8)) + 1;
        checksum[length - 8] ^= 1;
        assertThatThrownBy(() -> entries(checksum))
                .isInstanceOf(BadInput.class)
                .hasMessage("calls is damaged: a compressed block does not match its checksum");
        byte[] tail = Arrays.copyOf(bgzipped(text()), bgzipped(text()).length + 5);
        assertThatThrownBy(() -> entries(tail))
                .isInstanceOf(BadInput.class)
                .hasMessage("calls is damaged: expected gzip or bgzip data to its end");
    }

    @Test
    void emptyMembersAndNamesOfGzipAreFine() throws IOException {
        byte[] plain = compressed(VariantScene.vcf(), GZIPOutputStream::new);
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.write(plain, 0, 3);
        named.write(8 | 16 | 2);
        named.write(plain, 4, 6);
        named.writeBytes("calls.vcf\0a comment\0".getBytes(StandardCharsets.US_ASCII));
        named.write(0);
        named.write(0);
        named.write(plain, 10, plain.length - 10);
        named.writeBytes(compressed("", GZIPOutputStream::new));
        assertThat(entries(named.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Ob", "-Ou"})
    void bcfIsTheTextThatBcftoolsShows(String form, @TempDir Path folder) throws IOException {
        Path vcf = folder.resolve("calls.vcf");
        Files.writeString(vcf, withSamples());
        Path bcf = folder.resolve("calls.bcf");
        Bcftools.run("view", "--no-version", form, "-o", bcf.toString(), vcf.toString());
        String shown = Bcftools.run("view", "--no-version", bcf.toString());
        VariantIntake intake =
                new VariantIntake(VariantScene.HG19, VariantIntakeSettings.DEFAULT, ReferenceBases.none());
        VariantReading reading = intake.open(bcf);
        String header = String.join("", reading.header());
        List<VariantEntry> entries = VariantScene.entries(reading);
        assertThat(reading.format()).isEqualTo(VariantFormat.BCF);
        assertThat(header + entries.stream().map(VariantEntry::text).collect(Collectors.joining()))
                .isEqualTo(shown);
        assertThat(entries)
                .isEqualTo(VariantScene.entries(
                        VariantScene.open(shown, VariantIntakeSettings.DEFAULT, ReferenceBases.none())));
    }

    /** Values of every type, missing ones, vectors of unequal length, genotypes of every kind, numbers of every size. */
    private static String withSamples() {
        String columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tone\ttwo";
        String format = "\tGT:PR:GL:FT";
        List<String> records = List.of(
                "2\t1000\ta\tN\tN[9:700[\t.\tPASS\tSVTYPE=BND;MATEID=b" + format
                        + "\t0/1:3,4:-1.5,0,-2:PASS\t1|1:300,70000:.:.",
                "2\t1001\t.\tA\tA[HLA-A*01:01:01:01:7[\t99\t.\tSVTYPE=BND" + format
                        + "\t./.:.,.:.,.,.:Low\t.:1,.:1,2,3:x",
                "2\t1002\t.\tA\t<DEL>\t12.5\tLow\tEND=200000;CIPOS=-40000,5;IMPRECISE;SVTYPE=DEL" + format
                        + "\t0:-5,5:.:.\t0/0:1,2:.:.",
                "2\t1003\t.\tACGTACGTACGTACGTACGT\tA,ACG\t1e-10\tPASS"
                        + "\tSCORE=1e+20,0.00012345678,123456.7,1234567,0.1,-3,.;NAMES=x,y,.;END=1022" + format
                        + "\t0/2:1,2,3:1,2,3,4,5,6:.\t1/2:4,5,6:.:abc",
                "9\t5\t.\tA\t.\t0\tPASS\t." + format + "\t0/0:1:1:.\t0/0:2:2:.");
        String head = vcfWith(HEADER);
        return head.substring(0, head.indexOf("#CHROM")) + columns + "\n" + String.join("\n", records) + "\n";
    }

    @Test
    void aBcfFileThatIsCutShortOrDamagedIsRefused(@TempDir Path folder) throws IOException {
        Path vcf = folder.resolve("calls.vcf");
        Files.writeString(vcf, withSamples());
        Path bcf = folder.resolve("calls.bcf");
        Bcftools.run("view", "--no-version", "-Ou", "-o", bcf.toString(), vcf.toString());
        byte[] whole = decompressed(Files.readAllBytes(bcf));
        assertThat(entries(whole)).hasSize(5);
        byte[] cut = Arrays.copyOf(whole, whole.length - 3);
        assertThatThrownBy(() -> entries(cut))
                .isInstanceOf(BadInput.class)
                .hasMessage("calls is cut short: it ends within a BCF record");
        byte[] damaged = whole.clone();
        // The contig of the last record: its number is the first field after the two lengths.
        damaged[lastRecord(whole) + 8] = 77;
        assertThatThrownBy(() -> entries(damaged))
                .isInstanceOf(BadInput.class)
                .hasMessage("calls is damaged: its record for line 24 cannot be read");
    }

    private static byte[] decompressed(byte[] bytes) throws IOException {
        try (VariantGunzip in = new VariantGunzip("calls", new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static int lastRecord(byte[] bcf) {
        ByteBuffer in = ByteBuffer.wrap(bcf).order(ByteOrder.LITTLE_ENDIAN);
        int next = 9 + in.getInt(5);
        int last = next;
        while (next < bcf.length) {
            last = next;
            next += 8 + in.getInt(next) + in.getInt(next + 4);
        }
        return last;
    }
}
