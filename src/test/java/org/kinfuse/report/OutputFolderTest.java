package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.report.OutputFolder.Content;

class OutputFolderTest {
    @TempDir
    private Path temporary;

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Content fullDisk() {
        return out -> {
            out.write('x');
            throw new IOException("No space left on device");
        };
    }

    private static Map<String, Content> files(String name, Content content, String other, Content otherContent) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put(name, content);
        files.put(other, otherContent);
        return files;
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAllFilesAndNothingElse() throws IOException {
        Path folder = temporary.resolve("deep/er");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a"), "before");

        List<Path> written = new OutputFolder(folder).write(files("a", text("one"), "b", text("two")));

        assertThat(written).containsExactly(folder.resolve("a"), folder.resolve("b"));
        assertThat(folder.resolve("a")).hasContent("one");
        assertThat(folder.resolve("b")).hasContent("two");
        assertThat(names(folder)).containsExactly("a", "b");
    }

    @Test
    void aFullDiskLeavesWhatWasThere() throws IOException {
        Files.writeString(temporary.resolve("a"), "before");

        assertThatExceptionOfType(CannotWrite.class)
                .isThrownBy(() -> new OutputFolder(temporary).write(files("a", text("one"), "b", fullDisk())))
                .withMessage("Cannot write to " + temporary + ": No space left on device.");

        assertThat(temporary.resolve("a")).hasContent("before");
        assertThat(names(temporary)).containsExactly("a");
    }

    @Test
    void aMoveThatFailsIsTakenBack() throws IOException {
        Files.writeString(temporary.resolve("a"), "before");
        Files.createDirectory(temporary.resolve("c"));
        Map<String, Content> files = files("a", text("one"), "b", text("two"));
        files.put("c", text("three"));

        assertThatExceptionOfType(CannotWrite.class)
                .isThrownBy(() -> new OutputFolder(temporary).write(files))
                .withMessageContaining("c is a folder");

        assertThat(temporary.resolve("a")).hasContent("before");
        assertThat(names(temporary)).containsExactly("a", "c");
    }

    /** With second names or without, a file is there at every moment. */
    @Test
    void runsAtTheSameTimeIntoANewFolderDoNotDisturbEachOther() throws Exception {
        Path folder = temporary.resolve("new/folder");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<List<Path>>> runs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String own = "run" + i;
            runs.add(() -> new OutputFolder(folder).write(files("shared", text(own), own, text(own))));
        }
        try {
            for (Future<List<Path>> run : pool.invokeAll(runs)) {
                assertThat(run.get()).hasSize(2);
            }
        } finally {
            pool.shutdown();
        }

        assertThat(names(folder)).hasSize(41).noneMatch(name -> name.startsWith("."));
        assertThat(Files.readString(folder.resolve("shared"))).startsWith("run");
    }

    @Test
    void aLinkToAFolderIsAFolder() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        assertThat(new OutputFolder(link).write(Map.of("a", text("one")))).containsExactly(link.resolve("a"));
        assertThat(folder.resolve("a")).hasContent("one");
    }

    @Test
    void whatAKilledRunLeftIsTakenAwayAndWhatIsBeingWrittenStays() throws Exception {
        Process writer = writer();
        awaitUnfinished();
        writer.destroyForcibly().waitFor();
        assertThat(names(temporary)).hasSize(1).allMatch(name -> name.matches("\\.a\\.\\d+-\\d+-\\d+\\.unfinished"));
        Files.writeString(temporary.resolve(".ab.1.unfinished"), "of another file");

        Process other = writer();
        awaitUnfinished(".a." + other.pid());
        new OutputFolder(temporary).write(Map.of("a", text("one")));

        assertThat(names(temporary))
                .hasSize(3)
                .contains("a", ".ab.1.unfinished")
                .anyMatch(name -> name.startsWith(".a." + other.pid() + "-"));
        other.destroyForcibly().waitFor();
    }

    @Test
    void aRunThatIsToldToEndLeavesWhatWasThereAndNothingElse() throws Exception {
        Files.writeString(temporary.resolve("a"), "before");
        Process writer = writer();
        awaitUnfinished();

        writer.destroy();

        // 128 and the number of SIGTERM.
        assertThat(writer.waitFor()).isEqualTo(143);
        assertThat(names(temporary)).containsExactly("a");
        assertThat(temporary.resolve("a")).hasContent("before");
    }

    private Process writer() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        temporary.toString(),
                        "a")
                .redirectErrorStream(true)
                .start();
    }

    private void awaitUnfinished() throws IOException {
        awaitUnfinished(".a.");
    }

    /** Until a file is begun that a name starts with. */
    private void awaitUnfinished(String start) throws IOException {
        while (names(temporary).stream().noneMatch(name -> name.startsWith(start))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aFaultLeavesNothingBehind() throws IOException {
        Content faulty = out -> {
            throw new IllegalStateException("a fault");
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> new OutputFolder(temporary).write(files("a", text("one"), "b", faulty)));

        assertThat(names(temporary)).isEmpty();
    }

    @Test
    void aFileInPlaceOfTheFolderIsSeenBeforehand() throws IOException {
        Path file = Files.writeString(temporary.resolve("out"), "a file");

        assertThatExceptionOfType(CannotWrite.class)
                .isThrownBy(() -> new OutputFolder(file.resolve("deeper")).requireWritable())
                .withMessage(
                        "Cannot write to " + file.resolve("deeper") + ": a folder was expected, and out is a file.");
        assertThatExceptionOfType(CannotWrite.class)
                .isThrownBy(() -> new OutputFolder(file).write(Map.of("a", text("one"))))
                .withMessageContaining("a folder was expected");
    }

    @Test
    void aFolderThatIsYetToBeMadeIsFine() {
        Path folder = temporary.resolve("new/er");

        new OutputFolder(folder).requireWritable();

        assertThat(folder).doesNotExist();
    }
}
