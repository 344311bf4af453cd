package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program prints. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)```console\n\\$ \\./kinfuse (call test-data/lmna-ntrk1\\.bam -o )out\n(.*?)```");

    @TempDir
    private Path out;

    @Test
    void theFirstCommandPrintsWhatTheReadmeShows() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(README));
        assertThat(block.find()).as("a block with the first command").isTrue();

        CliRun run = CliRun.of("call", "test-data/lmna-ntrk1.bam", "-o", out.toString());

        assertThat(run.code()).isZero();
        assertThat((run.err() + run.out()).replace(out.toString(), "out")).isEqualTo(block.group(2));
    }
}
