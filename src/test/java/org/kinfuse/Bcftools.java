package org.kinfuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * @throws AssertionError if it failed, with what it said
     */
    public static String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bcftools"));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("bcftools", ".txt");
        try {
            Process process = started(command, errors);
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(process.waitFor())
                    .as(command + ": " + Files.readString(errors))
                    .isZero();
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            Files.delete(errors);
        }
    }

    private static Process started(List<String> command, Path errors) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.to(errors.toFile()))
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("bcftools is not installed");
            throw new AssertionError(absent);
        }
    }
}
