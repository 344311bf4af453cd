package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.reference.PublicTable;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.reference.TableScene;

class ReferenceCommandTest {
    @TempDir
    private Path folder;

    private static CliRun build(Map<PublicTable, Path> tables, Path output) {
        List<String> words = new ArrayList<>(List.of("reference", "build", "-o", output.toString()));
        tables.forEach((table, path) -> words.addAll(List.of("--" + table.option(), path.toString())));
        return CliRun.of(words.toArray(new String[0]));
    }

    private static CliRun info(Path bundle) {
        return CliRun.of("reference", "info", "--reference", bundle.toString());
    }

    @Test
    void aBundleThatWasBuiltTellsWhatItIs() {
        Path output = folder.resolve("bundle");
        CliRun built = build(new TableScene(folder).write(), output);
        assertThat(built.code()).as(built.err()).isZero();
        assertThat(built.out()).isEmpty();
        assertThat(built.err()).matches("Wrote 8 files, [0-9]+ bytes, to .*bundle\\.\n");

        CliRun info = info(output);
        assertThat(info.code()).isZero();
        assertThat(info.err()).isEmpty();
        assertThat(info.out())
                .contains("build     hg19\n")
                .contains("checksum  " + ReferenceBundle.open(output).checksum() + "\n")
                .contains("        4  transcripts\n")
                .contains("        1  kinase genes\n")
                .contains("      4 of 5 rows used\n")
                .contains("      1 left out: on a contig that is not part of the build\n")
                .contains("genes.bin")
                .doesNotContain(folder.toString());
    }

    @Test
    void withoutAFolderItIsTheBundleOfTheProgram() {
        CliRun info = CliRun.of("reference", "info");
        assertThat(info.code()).isZero();
        assertThat(info.out())
                .contains("    27922  genes\n")
                .contains("    67963  transcripts\n")
                .contains("      67963 of 71143 rows used\n");
    }

    @Test
    void aMalformedTableEndsItAndLeavesNothing() {
        Path output = folder.resolve("bundle");
        CliRun built = build(
                new TableScene(folder)
                        .replacing(PublicTable.KNOWN_PAIRS, 2, "ALK")
                        .write(),
                output);
        assertThat(built.code()).isEqualTo(3);
        assertThat(built.err())
                .contains("known-pairs.txt, line 2: expected 2 fields, found 1.")
                .doesNotContain("\tat ");
        assertThat(output).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingElseIsNotTouched() throws IOException {
        Path output = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(output.resolve("thesis.txt"), "years");
        CliRun built = build(new TableScene(folder).write(), output);
        assertThat(built.code()).isEqualTo(4);
        assertThat(built.err())
                .contains("holds thesis.txt, which is not part of a bundle")
                .doesNotContain("\tat ");
        assertThat(output.resolve("thesis.txt")).hasContent("years");
    }

    @Test
    void aMissingTableIsAMatterOfUsage() {
        Map<PublicTable, Path> tables = new TableScene(folder).write();
        tables.remove(PublicTable.KINASES);
        CliRun built = build(tables, folder.resolve("bundle"));
        assertThat(built.code()).isEqualTo(2);
        assertThat(built.err()).contains("--kinases");
    }

    @Test
    void noBundleAndADamagedBundleAreNamed() throws IOException {
        CliRun none = info(folder);
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains(folder + " is no reference bundle: it has no contigs.tsv");

        Path output = folder.resolve("bundle");
        build(new TableScene(folder).write(), output);
        Files.writeString(output.resolve("known-pairs.tsv"), "ALK\tEML4\n");
        CliRun damaged = info(output);
        assertThat(damaged.code()).isEqualTo(3);
        assertThat(damaged.out()).isEmpty();
        assertThat(damaged.err()).contains("The reference bundle's known-pairs.tsv is damaged");
    }

    @Test
    void referenceAloneAsksForASubcommand() {
        assertThat(CliRun.of("reference").code()).isEqualTo(2);
    }
}
