package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same reads give the same answer, in whatever form they come. */
class SameAnswerTest {
    private static final Path BAM = Path.of("test-data/eml4-alk.bam");
    private static final List<String> OUTPUTS = List.of(".fusions.json", ".fusions.tsv", ".rejected.tsv");

    @TempDir
    private Path temporary;

    private Path folder(String name) {
        return temporary.resolve(name);
    }

    private void call(String folder, String file) {
        CliRun run = CliRun.of(
                "call", file, "--sample", "s", "-q", "-o", folder(folder).toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void assertSameCalls(String folder) {
        call("bam", BAM.toString());
        for (String output : List.of(".fusions.tsv", ".rejected.tsv")) {
            assertThat(folder(folder).resolve("s" + output))
                    .hasSameBinaryContentAs(folder("bam").resolve("s" + output));
        }
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        call("one", BAM.toString());
        call("two/deeper", BAM.toAbsolutePath().toString());

        // The command line holds the name of the output folder, which differs here.
        for (String output : List.of(".fusions.tsv", ".rejected.tsv")) {
            assertThat(folder("one").resolve("s" + output))
                    .hasSameBinaryContentAs(folder("two/deeper").resolve("s" + output));
        }
        call("three/one", BAM.toAbsolutePath().toString());
        for (String output : OUTPUTS) {
            assertThat(folder("one").resolve("s" + output))
                    .hasSameBinaryContentAs(folder("three/one").resolve("s" + output));
        }
    }

    @Test
    void noOutputHoldsAFolderOfThisMachine() {
        call("one", BAM.toAbsolutePath().toString());

        for (String output : OUTPUTS) {
            assertThat(folder("one").resolve("s" + output))
                    .content()
                    .doesNotContain(temporary.toString())
                    .doesNotContain(Path.of("").toAbsolutePath().toString());
        }
    }

    @Test
    void samOfShuffledReads() throws IOException {
        Path sam = temporary.resolve("shuffled.sam");
        try (SamReader reader = SamReaderFactory.makeDefault().open(BAM)) {
            List<SAMRecord> reads = new java.util.ArrayList<>(reader.iterator().toList());
            Collections.shuffle(reads, new Random(1));
            var header = reader.getFileHeader().clone();
            header.setSortOrder(htsjdk.samtools.SAMFileHeader.SortOrder.unsorted);
            try (SAMFileWriter writer = new SAMFileWriterFactory().makeSAMWriter(header, true, sam)) {
                reads.forEach(writer::addAlignment);
            }
        }

        call("sam", sam.toString());

        assertSameCalls("sam");
    }

    @Test
    void standardInput() throws IOException {
        try (InputStream in = Files.newInputStream(BAM)) {
            CliRun run = CliRun.on(
                    in,
                    "call",
                    "-",
                    "--sample",
                    "s",
                    "-q",
                    "-o",
                    folder("stdin").toString());
            assertThat(run.code()).as(run.err()).isZero();
        }

        assertSameCalls("stdin");
    }

    @Test
    void cramThatHoldsItsOwnBases() throws IOException, InterruptedException {
        Path cram = temporary.resolve("reads.cram");
        assumeTrue(samtools(List.of("--version")) == 0, "samtools is not installed");
        assertThat(samtools(List.of(
                        "view", "-C", "--output-fmt-option", "no_ref=1", "-o", cram.toString(), BAM.toString())))
                .isZero();

        call("cram", cram.toString());

        assertSameCalls("cram");
    }

    private static int samtools(List<String> words) throws InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("samtools"));
        command.addAll(words);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
