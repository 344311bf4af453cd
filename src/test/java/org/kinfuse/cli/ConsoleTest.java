package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.GoldenFile;

/**
 * Commands that the documentation shows print what it shows below them. Each is run by a shell, from top to bottom of the
 * page, with a folder of its own in the place of {@code out}.
 */
class ConsoleTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\n((?:(?!\\$ ).*\n)*)");

    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/how-to-annotate.md",
                "docs/how-to-compare.md",
                "docs/how-to-check.md",
                "docs/validate-your-pipeline.md",
                "docs/how-to-normals.md",
                "docs/callability.md",
                "README.md"
            })
    void commandsPrintWhatThePageShows(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        assumeTrue(!text.contains("$ bcftools") || isThere("bcftools"), "bcftools is not installed");

        GoldenFile.of(page)
                .holds(BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(shown(block.group(1)))));
    }

    private String shown(String block) {
        return "```console\n" + COMMAND.matcher(block).replaceAll(this::withOutput) + "```";
    }

    private String withOutput(MatchResult command) {
        String line = command.group(1);
        return Matcher.quoteReplacement("$ " + line + "\n" + printed(line));
    }

    private String printed(String command) {
        try {
            return run(command.replaceAll("(?<= )out\\b", Matcher.quoteReplacement(out.toString())))
                    .replace(out.toString(), "out");
        } catch (IOException e) {
            throw new AssertionError(command, e);
        }
    }

    /** What a shell prints, on both streams. */
    private static String run(String command) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = "'" + java + "' -cp '" + System.getProperty("java.class.path") + "' org.kinfuse.cli.Main";
        Process process = new ProcessBuilder("sh", "-c", command.replace("./kinfuse", program))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) throws IOException {
        return !run("command -v " + program).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/how-to-annotate.md", "README.md"})
    void pagesShowCommands(String page) throws IOException {
        assertThat(Files.readString(Path.of(page))).containsPattern(BLOCK).contains("$ ./kinfuse annotate ");
    }
}
