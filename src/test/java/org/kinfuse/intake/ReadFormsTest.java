package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.intake.SamScene.Form;

/** The forms of reads, each held to the same contract. */
class ReadFormsTest {
    private static IntakeResult readFile(byte[] bytes, Path folder, Optional<Path> fasta) {
        // The name tells nothing.
        Path file = written(folder.resolve("reads"), bytes);
        return new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, fasta).read(file, Progress.NONE);
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Text. */
    @Nested
    class OfSam implements ReadIntakeContract {
        @Override
        public IntakeResult sorted(SamScene scene, Path folder) {
            return readFile(scene.bytes(Form.SAM), folder, Optional.empty());
        }

        @Override
        public IntakeResult shuffled(SamScene scene, long seed, Path folder) {
            return readFile(scene.shuffledBytes(Form.SAM, seed), folder, Optional.empty());
        }
    }

    /** Text, compressed with bgzip for one and gzip for the other. */
    @Nested
    class OfCompressedSam implements ReadIntakeContract {
        @Override
        public IntakeResult sorted(SamScene scene, Path folder) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (BlockCompressedOutputStream bgzip = new BlockCompressedOutputStream(bytes, (Path) null)) {
                bgzip.write(scene.bytes(Form.SAM));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return readFile(bytes.toByteArray(), folder, Optional.empty());
        }

        @Override
        public IntakeResult shuffled(SamScene scene, long seed, Path folder) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(scene.shuffledBytes(Form.SAM, seed));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return readFile(bytes.toByteArray(), folder, Optional.empty());
        }
    }

    /** Binary. */
    @Nested
    class OfBam implements ReadIntakeContract {
        @Override
        public IntakeResult sorted(SamScene scene, Path folder) {
            return readFile(scene.bytes(Form.BAM), folder, Optional.empty());
        }

        @Override
        public IntakeResult shuffled(SamScene scene, long seed, Path folder) {
            return readFile(scene.shuffledBytes(Form.BAM, seed), folder, Optional.empty());
        }
    }

    /** Compressed against a FASTA without an index. */
    @Nested
    class OfCram implements ReadIntakeContract {
        @Override
        public IntakeResult sorted(SamScene scene, Path folder) {
            return readFile(scene.bytes(Form.CRAM), folder, Optional.of(scene.writeFasta(folder.resolve("ref.fa"))));
        }

        @Override
        public IntakeResult shuffled(SamScene scene, long seed, Path folder) {
            Path fasta = scene.writeFasta(folder.resolve("ref.fa"));
            return readFile(scene.shuffledBytes(Form.CRAM, seed), folder, Optional.of(fasta));
        }
    }

    /** A stream that hands out its bytes as a slow pipe does. */
    @Nested
    class OfStandardInput implements ReadIntakeContract {
        @Override
        public IntakeResult sorted(SamScene scene, Path folder) {
            return readPipe(scene.bytes(Form.BAM));
        }

        @Override
        public IntakeResult shuffled(SamScene scene, long seed, Path folder) {
            return readPipe(scene.shuffledBytes(Form.SAM, seed));
        }

        private IntakeResult readPipe(byte[] bytes) {
            InputStream pipe = new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] buffer, int offset, int length) {
                    return super.read(buffer, offset, Math.min(length, 777));
                }
            };
            return new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, Optional.empty())
                    .read(pipe, "standard input", "stdin", Progress.NONE);
        }
    }

    /** Files of samtools: see README.md beside them. */
    @ParameterizedTest
    @ValueSource(strings = {"embedded-reference.cram", "no-reference.cram"})
    void aCramThatNeedsNoReferenceIsReadWithoutOne(String name) throws IOException {
        try (InputStream in = ReadFormsTest.class.getResourceAsStream(name)) {
            ReadIntakeContract.assertSame(
                    new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, Optional.empty())
                            .read(in, "standard input", "stdin", Progress.NONE),
                    Reading.of(ReadIntakeContract.scene()));
        }
    }

    @Test
    void theFileNamesTheSampleWhereItsReadGroupsDoNot(@TempDir Path folder) {
        SamScene scene = SamScene.on(SamScene.smallBuild()).sample("");
        scene.add(scene.at("chr1", 1000));
        Path file = scene.write(folder.resolve("patient 7.tumour.bam"));
        ReadIntake intake = new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, Optional.empty());
        assertThat(intake.read(file, Progress.NONE).sample()).isEqualTo("patient 7.tumour");
        assertThat(Reading.of(scene).sample()).isEqualTo("stdin");
    }

    @Test
    void progressIsToldNowAndThen() {
        SamScene scene = SamScene.on(SamScene.smallBuild());
        for (int i = 0; i < 25_500; i++) {
            scene.add(scene.at("chr1", 1 + i % 39_000).readLength(30));
        }
        List<Long> heard = new ArrayList<>();
        new ReadIntake(SamScene.smallBuild(), IntakeSettings.DEFAULT, Optional.empty())
                .read(new ByteArrayInputStream(scene.bytes(Form.BAM)), "standard input", "stdin", heard::add);
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0)).isBetween(50_000L, 51_000L);
    }
}
