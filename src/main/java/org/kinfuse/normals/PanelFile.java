package org.kinfuse.normals;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kinfuse.genome.GenomeBuild;

/**
 * Writes a panel of normals: BEDPE, tab-separated, in UTF-8, compressed by bgzip. Lines before it tell how it was made, the
 * last line holds the SHA-256 of all lines above it.
 *
 * <pre>
 *   ##format   kinfuse-panel-of-normals  1
 *   ##program  kinfuse 1.2.3
 *   ##build    hg19  (SHA-256 of the names and lengths of its contigs)
 *   ##setting  min-fragments  2
 *   ##sample   1  NA12878  na12878.bam  (bytes)  (SHA-256 of the header)
 *   #chrom1    start1  end1  chrom2 ...
 *   ##sha256   (SHA-256 of everything above)
 * </pre>
 */
public final class PanelFile {
    static final String FORMAT = "kinfuse-panel-of-normals";
    static final String VERSION = "1";

    private PanelFile() {}

    /**
     * Writes a panel.
     *
     * @param build the genome build of its samples
     * @param out is closed
     * @throws IOException if it cannot be written
     */
    public static void write(PanelOfNormals panel, GenomeBuild build, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "##format", FORMAT, VERSION);
        line(text, "##program", panel.program());
        line(text, "##build", build.name(), Digests.of(build));
        panel.settings().forEach((name, value) -> line(text, "##setting", name, value));
        int samples = 0;
        for (PanelSample sample : panel.samples()) {
            samples++;
            line(text, "##sample", samples, sample.name(), sample.file(), sample.bytes(), sample.headerSha256());
        }
        text.append(header()).append('\n');
        int entries = 0;
        for (PanelEntry entry : panel.entries()) {
            int number = ++entries;
            Object[] cells = Arrays.stream(PanelColumn.values())
                    .map(column -> column.cell(number, entry))
                    .toArray();
            line(text, cells);
        }
        line(text, "##sha256", Digests.of(text.toString()));
        // Where the stream lies matters to htsjdk for its messages alone.
        try (BlockCompressedOutputStream compressed = new BlockCompressedOutputStream(out, Path.of(FORMAT))) {
            compressed.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The line above the entries. */
    static String header() {
        return Arrays.stream(PanelColumn.values()).map(PanelColumn::header).collect(Collectors.joining("\t", "#", ""));
    }

    private static void line(StringBuilder text, Object... cells) {
        text.append(List.of(cells).stream()
                        // Names of samples come from files: a tab in one must not make a column.
                        .map(cell -> String.valueOf(cell).replace('\t', ' ').replace('\n', ' '))
                        .collect(Collectors.joining("\t")))
                .append('\n');
    }
}
