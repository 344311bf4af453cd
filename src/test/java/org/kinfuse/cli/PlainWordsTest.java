package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A line that is read without picocli means what picocli reads in it. */
class PlainWordsTest {
    private static final Streams STREAMS =
            new Streams(new ByteArrayInputStream(new byte[0]), nowhere(), nowhere(), Streams.ErrorOutput.FILE);

    @TempDir
    private Path folder;

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    private static Optional<Map<String, String>> plain(List<String> words) {
        return PlainWords.command(STREAMS, words).map(PlainWordsTest::fields);
    }

    private static Map<String, String> byPicocli(List<String> words) {
        CommandLine line = Cli.commandLine(STREAMS, words);
        line.parseArgs(words.toArray(String[]::new));
        return fields(line.getSubcommands().get(words.get(0)).getCommand());
    }

    /** All that the command holds, and the groups of options in it hold. */
    private static Map<String, String> fields(Object command) {
        Map<String, String> fields = new TreeMap<>();
        for (var field : command.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            try {
                Object value = field.get(command);
                if (field.getType().getSimpleName().endsWith("Options")) {
                    fields(value).forEach((name, inner) -> fields.put(field.getName() + "." + name, inner));
                } else {
                    // An object without words of its own is told by its address.
                    fields.put(field.getName(), String.valueOf(value).replaceAll("@[0-9a-f]{3,}", ""));
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("a field can be read", e);
            }
        }
        return fields;
    }

    private List<String> pool() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "NM_004304.5\n");
        return List.of(
                "-o",
                "--output",
                "--sample",
                "--lenient",
                "--rna",
                "--sequences",
                "-q",
                "--quiet",
                "--transcripts",
                "--reference",
                "--fasta",
                "--columns",
                "--svg",
                "--bedpe-plus",
                "--threads",
                "--scope",
                "--normal",
                "--panel-of-normals",
                "--targets",
                "--min-fragments",
                "--also",
                "-h",
                "--help",
                "--output=out",
                "-oout",
                "-qo",
                "--outpu",
                "--",
                "-",
                "",
                "a.vcf",
                "out",
                "msk",
                "MANE",
                "all",
                "kinases",
                "KNOWN",
                "2",
                "007",
                "+3",
                "99999999999",
                list.toString(),
                "@x",
                "t 1",
                "-x",
                "left",
                "gene5",
                "a:b");
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"annotate, 1", "annotate, 2", "annotate, 3", "call, 4", "call, 5", "call, 6"})
    void whatBothReadMeansTheSame(String command, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> pool = pool();
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            List<String> words = new ArrayList<>(List.of(command));
            for (int count = random.nextInt(7); count > 0; count--) {
                words.add(pool.get(random.nextInt(pool.size())));
            }
            Optional<Map<String, String>> fields = plain(words);
            if (fields.isPresent()) {
                read++;
                assertThatCode(() -> byPicocli(words)).as("%s", words).doesNotThrowAnyException();
                assertThat(fields.get()).as("%s", words).isEqualTo(byPicocli(words));
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void theUsualLinesAreReadSo() {
        assertThat(plain(List.of("annotate", "a.vcf"))).isPresent();
        assertThat(plain(List.of("annotate", "a.vcf", "-o", "out", "-q"))).isPresent();
        assertThat(plain(List.of("annotate", "-", "-o", "-"))).isPresent();
        assertThat(plain(List.of("call", "a.bam"))).isPresent();
        assertThat(plain(List.of("call", "a.bam", "-o", "out", "--threads", "1", "--scope", "kinases", "-q")))
                .isPresent();
        assertThat(plain(List.of("call", "-", "--sample", "T1", "--normal", "n.bam", "--targets", "p.bed")))
                .isPresent();
        assertThat(plain(List.of(
                        "annotate",
                        "--fasta",
                        "hg19.fa",
                        "--sequences",
                        "--sample",
                        "T1",
                        "--transcripts",
                        "mane",
                        "a.bcf")))
                .isPresent();
    }

    @Test
    void theRestIsLeftToPicocli() {
        assertThat(plain(List.of())).isEmpty();
        assertThat(plain(List.of("annotate"))).isEmpty();
        assertThat(plain(List.of("call"))).isEmpty();
        assertThat(plain(List.of("call", "a.bam", "b.bam"))).isEmpty();
        assertThat(plain(List.of("call", "a.bam", "--threads", "two"))).isEmpty();
        assertThat(plain(List.of("call", "a.bam", "--scope", "some"))).isEmpty();
        assertThat(plain(List.of("check", "a.bam"))).isEmpty();
        assertThat(plain(List.of("annotate", "a.vcf", "b.vcf"))).isEmpty();
        assertThat(plain(List.of("annotate", "a.vcf", "-o"))).isEmpty();
        assertThat(plain(List.of("annotate", "a.vcf", "--sample", "a/b"))).isEmpty();
        assertThat(plain(List.of("annotate", "a.vcf", "--transcripts", "nowhere.txt")))
                .isEmpty();
    }
}
