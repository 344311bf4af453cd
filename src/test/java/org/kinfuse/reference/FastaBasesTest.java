package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htsjdk.samtools.reference.FastaSequenceIndexCreator;
import htsjdk.samtools.util.BlockCompressedOutputStream;
import htsjdk.samtools.util.GZIIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;

class FastaBasesTest {
    private static final Contig CHR1 = new Contig("chr1", 0);
    private static final Contig CHR2 = new Contig("chr2", 1);
    private static final Contig CHR_M = new Contig("chrM", 2);
    private static final GenomeBuild BUILD = new GenomeBuild(
            "small",
            List.of(
                    new GenomeBuild.Sequence(CHR1, 250, "NC_1.1"),
                    new GenomeBuild.Sequence(CHR2, 90, "NC_2.1"),
                    new GenomeBuild.Sequence(CHR_M, 30, "NC_3.1")),
            List.of(new GenomeBuild.Sequence(CHR_M, 28, "NC_4.1")));

    @TempDir
    private Path folder;

    @Test
    void plainAndCompressedFilesGiveTheSameBases() throws IOException {
        String bases = randomBases(250);
        String text = fasta("1", bases);
        Path plain = Files.writeString(folder.resolve("g.fa"), text);
        FastaSequenceIndexCreator.create(plain, true);
        Path compressed = folder.resolve("g.fa.gz");
        try (BlockCompressedOutputStream out =
                new BlockCompressedOutputStream(Files.newOutputStream(compressed), (Path) null)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        Files.copy(folder.resolve("g.fa.fai"), folder.resolve("g.fa.gz.fai"));
        GZIIndex.buildIndex(compressed).writeIndex(folder.resolve("g.fa.gz.gzi"));

        try (FastaBases one = FastaBases.open(plain, BUILD);
                FastaBases other = FastaBases.open(compressed, BUILD)) {
            for (int start = 1; start <= 250; start += 7) {
                GenomicInterval interval = new GenomicInterval(CHR1, start, Math.min(250, start + 70));
                String expected = bases.substring(start - 1, interval.end());
                assertThat(one.bases(interval)).contains(expected);
                assertThat(other.bases(interval)).contains(expected);
            }
            assertThat(one.bases(new GenomicInterval(CHR2, 1, 5))).isEmpty();
        }
    }

    @Test
    void smallLettersAreCapitals() throws IOException {
        try (FastaBases bases = FastaBases.open(indexed(fasta("chr2", "acgtn".repeat(18))), BUILD)) {
            assertThat(bases.bases(new GenomicInterval(CHR2, 1, 6))).contains("ACGTNA");
        }
    }

    @Test
    void anotherMitochondrionIsAnotherPlace() throws IOException {
        Path file = indexed(fasta("chr2", "A".repeat(90)) + fasta("MT", "C".repeat(28)));
        try (FastaBases bases = FastaBases.open(file, BUILD)) {
            assertThat(bases.bases(new GenomicInterval(CHR_M, 1, 5))).isEmpty();
        }
    }

    @Test
    void whatIsNoUseIsRefused() throws IOException {
        Path noIndex = Files.writeString(folder.resolve("n.fa"), fasta("chr1", "A".repeat(250)));
        Path cutOut = indexed(fasta("chr1", "A".repeat(240)));
        Path foreign = indexed(fasta("contig7", "A".repeat(240)));
        Path missing = folder.resolve("missing.fa");

        assertRefused(missing, missing + " cannot be read: a FASTA file is expected");
        assertRefused(
                noIndex,
                noIndex
                        + " has no index n.fa.fai: make one with samtools faidx (of a file compressed with bgzip, not gzip)");
        assertRefused(cutOut, cutOut + " is not small: its contig chr1 has 240 bases, expected 250");
        assertRefused(foreign, foreign + " holds no contig of small: a FASTA file of that genome is expected");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> FastaBases.open(file, BUILD))
                .isInstanceOf(BadInput.class)
                .hasMessage(sentence);
    }

    private Path indexed(String text) throws IOException {
        Path file = Files.createTempFile(folder, "f", ".fa");
        Files.writeString(file, text);
        FastaSequenceIndexCreator.create(file, true);
        return file;
    }

    private static String fasta(String name, String bases) {
        StringBuilder text = new StringBuilder(">" + name + " a description\n");
        for (int start = 0; start < bases.length(); start += 60) {
            text.append(bases, start, Math.min(bases.length(), start + 60)).append('\n');
        }
        return text.toString();
    }

    private static String randomBases(int length) {
        Random random = new Random(5);
        StringBuilder bases = new StringBuilder();
        for (int i = 0; i < length; i++) {
            bases.append("ACGT".charAt(random.nextInt(4)));
        }
        return bases.toString();
    }
}
