package org.kinfuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Another program that reads and writes VCF and BCF; tests that need it are skipped where it is not installed. */
public final class Bcftools {
    private Bcftools() {}

    /**
     * Runs it.
     *
     * @return what it printed
     * @throws AssertionError if it failed
     */
    public static String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bcftools"));
        command.addAll(List.of(arguments));
        Process process = started(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /**
     * Runs it and throws away what it prints.
     *
     * @return what it has to say against its input
     * @throws AssertionError if it failed
     */
    public static String complaints(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bcftools"));
        command.addAll(List.of(arguments));
        Process process = started(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD));
        try {
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(process.waitFor())
                    .as(String.join(" ", command) + "\n" + said)
                    .isZero();
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Process started(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException absent) {
            Assumptions.abort("bcftools is not installed");
            throw new AssertionError(absent);
        }
    }
}
