package org.kinfuse.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutputFolder;
import org.kinfuse.report.ReportScene;
import org.kinfuse.report.TsvColumn;

/** Whatever form is being written when a disk is full: nothing new is there, and what was there before still is. */
class FullDiskTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FASTA") // without bases there is nothing to write
    void leavesWhatWasThere(OutputForm full) throws IOException {
        FormWriter writer = new FormWriter(List.of(TsvColumn.values()), FormScene::schematics);
        FusionReport report = ReportScene.report(ReportScene.supported(ReportScene.fusion()));
        OutputFolder outputs = new OutputFolder(folder);
        outputs.writeTogether(files -> writer.toFiles(OutputForm.TSV, report, files));
        Path table = folder.resolve("scene.fusions.tsv");
        Files.writeString(table, "before");

        assertThatExceptionOfType(CannotWrite.class)
                .isThrownBy(() -> outputs.writeTogether(files -> {
                    for (OutputForm form : Arrays.asList(OutputForm.values())) {
                        writer.toFiles(form, report, name -> {
                            OutputStream out = files.create(name);
                            return form == full ? failing() : out;
                        });
                    }
                }))
                .withMessageContaining("No space left on device");

        assertThat(table).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(table);
        }
    }

    private static OutputStream failing() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }
}
