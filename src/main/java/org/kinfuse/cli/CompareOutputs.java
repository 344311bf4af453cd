package org.kinfuse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinfuse.compare.ComparisonEntry;
import org.kinfuse.compare.ComparisonMarkdown;
import org.kinfuse.compare.ComparisonText;
import org.kinfuse.compare.JunitForm;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.report.JsonForm;
import org.kinfuse.report.OutputFolder;
import picocli.CommandLine.Option;

/** Where the answers of {@code compare} go. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class CompareOutputs {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description =
                    "Write JUnit XML, for the server that runs tests; '-' for standard output in place of the table.")
    private @Nullable Path junit;

    @Option(names = "--json", paramLabel = "FILE", description = "Write JSON, for programs; '-' likewise.")
    private @Nullable Path json;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Write Markdown, for a comment on a pull request; '-' likewise.")
    private @Nullable Path markdown;

    /** Writes an answer in one form. */
    @FunctionalInterface
    private interface Form {
        void write(ComparisonEntry comparison, OutputStream out) throws IOException;
    }

    private Map<Path, Form> asked() {
        Map<Path, Form> asked = new LinkedHashMap<>();
        put(
                asked,
                junit,
                (comparison, out) -> out.write(JunitForm.of(comparison).getBytes(StandardCharsets.UTF_8)));
        put(asked, json, JsonForm::writeRecord);
        put(asked, markdown, (comparison, out) -> out.write(lines(ComparisonMarkdown.of(comparison))));
        return asked;
    }

    private static void put(Map<Path, Form> asked, @Nullable Path file, Form form) {
        if (file == null) {
            return;
        }
        if (file.getFileName() == null || file.toString().isEmpty()) {
            throw new UsageProblem("'" + file + "' is no name of a file.");
        }
        if (asked.put(file, form) != null) {
            throw new UsageProblem("Two outputs cannot both go to '" + file + "'.");
        }
    }

    private static byte[] lines(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Refuses what cannot be written, before the work is done.
     *
     * @throws UsageProblem if outputs cannot be told apart
     * @throws CannotWrite if a folder cannot be written to
     */
    void requireWritable() {
        asked().keySet().stream()
                .filter(file -> !file.equals(STANDARD_OUTPUT) && !isStream(file))
                .map(file -> folder(followed(file)))
                .distinct()
                .forEach(folder -> new OutputFolder(folder).requireWritable());
    }

    /**
     * Writes all forms, and the table where no other form goes to standard output.
     *
     * @param inputs files that may not be written over
     */
    void write(ComparisonEntry comparison, List<InputFile> inputs, PrintStream out) {
        Map<Path, Form> asked = asked();
        Form onStandardOutput = asked.remove(STANDARD_OUTPUT);
        Map<Path, Map<Path, Form>> byFolder = new LinkedHashMap<>();
        asked.forEach((file, form) -> {
            if (!isStream(file)) {
                Path target = followed(file);
                byFolder.computeIfAbsent(folder(target), folder -> new LinkedHashMap<>())
                        .put(target, form);
            }
        });
        byFolder.forEach((folder, files) -> {
            OutputFolder target = new OutputFolder(folder);
            for (InputFile input : inputs) {
                target = target.keeping(input.path());
            }
            target.writeTogether(made -> {
                for (Map.Entry<Path, Form> each : files.entrySet()) {
                    try (OutputStream to =
                            made.create(String.valueOf(each.getKey().getFileName()))) {
                        each.getValue().write(comparison, to);
                    }
                }
            });
        });
        asked.forEach((file, form) -> {
            if (isStream(file)) {
                toStream(file, form, comparison);
            }
        });
        if (onStandardOutput == null) {
            ComparisonText.of(comparison).forEach(out::println);
            return;
        }
        try {
            onStandardOutput.write(comparison, out);
        } catch (IOException e) {
            throw new CannotWrite("Cannot write to standard output: " + e.getMessage() + ".", e);
        }
    }

    /** A pipe or a device, whose place no file may take. */
    private static boolean isStream(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static void toStream(Path file, Form form, ComparisonEntry comparison) {
        try (OutputStream to = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            form.write(comparison, to);
        } catch (IOException e) {
            throw new CannotWrite("Cannot write to " + file + ": " + e.getMessage() + ".", e);
        }
    }

    /** What a link leads to is written, and the link stays. */
    private static Path followed(Path file) {
        try {
            return Files.isRegularFile(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw new CannotWrite("Cannot write to " + file + ": " + e.getMessage() + ".", e);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
