package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;
import picocli.CommandLine.Command;

/** The page on the command line is written from the command line. */
class HelpPageTest {
    private static final List<List<String>> COMMANDS = List.of(
            List.of(),
            List.of("call"),
            List.of("annotate"),
            List.of("explain"),
            List.of("compare"),
            List.of("check"),
            List.of("convert"),
            List.of("draw"),
            List.of("normals"),
            List.of("normals", "build"),
            List.of("reference"),
            List.of("reference", "info"),
            List.of("reference", "build"));

    private static String help(List<String> command) {
        String[] words = new String[command.size() + 1];
        command.toArray(words);
        words[command.size()] = "--help";
        CliRun run = CliRun.of(words);
        assertThat(run.code()).as(String.join(" ", words)).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void docsPrintTheHelpOfEveryCommand() {
        StringBuilder page = new StringBuilder(
                """
                # Command line

                This page is what the program says about itself: it is generated, see `HelpPageTest`.
                """);
        for (List<String> command : COMMANDS) {
            String name = ("kinfuse " + String.join(" ", command)).strip();
            page.append("\n## ").append(name).append("\n\n```\n");
            page.append(help(command)).append("```\n");
        }

        GoldenFile.of("docs/cli.md").holds(page.toString());
    }

    @Test
    void helpFitsAnOrdinaryTerminal() {
        for (List<String> command : COMMANDS) {
            assertThat(help(command).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void briefHelpLeavesOutExamplesAndExitCodes() {
        CliRun brief = CliRun.of("call", "-h");

        assertThat(brief.code()).isZero();
        assertThat(brief.out())
                .contains("--min-fragments")
                .doesNotContain("Examples")
                .doesNotContain("Exit codes");
        assertThat(CliRun.of("help", "call").out())
                .isEqualTo(CliRun.of("call", "--help").out());
    }

    @Test
    void aCommandThatIsNamedIsMadeAlone() {
        for (List<String> command : COMMANDS.subList(1, COMMANDS.size())) {
            assertThat(Commands.needed(command))
                    .as(command.get(0))
                    .singleElement()
                    .satisfies(only ->
                            assertThat(only.getAnnotation(Command.class).name()).isEqualTo(command.get(0)));
        }
        assertThat(Commands.askForVersion(List.of("--version"))).isTrue();
        assertThat(Commands.askForVersion(List.of("call", "--version"))).isFalse();
        assertThat(Commands.needed(List.of("hlep"))).hasSizeGreaterThan(5);
    }

    @Test
    void everyExitCodeIsListed() {
        String help = help(List.of());

        for (ExitCode code : ExitCode.values()) {
            assertThat(help).containsPattern("(?m)^ +" + code.number() + " +" + code.meaning());
        }
    }
}
