package org.kinfuse.variants;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.variants.VariantReading.Opened;

/**
 * The door for variants: VCF, plain or compressed with gzip or bgzip, BCF, BEDPE, or a table of two positions, from a
 * file or a stream.
 *
 * <pre>
 *   VariantIntake intake = new VariantIntake(hg19, VariantIntakeSettings.DEFAULT, ReferenceBases.none());
 *   try (VariantReading reading = intake.open(Path.of("calls.vcf.gz"))) {
 *       for (Optional&lt;VariantEntry&gt; entry = reading.next(); entry.isPresent(); entry = reading.next()) {
 *           ...
 *       }
 *   }
 * </pre>
 *
 * <p>The format is recognised by content. What each caller means by its fields: docs/variant-dialects.md.
 */
public final class VariantIntake {
    private static final String EXPECTED = "expected VCF, BCF, BEDPE or a table of two positions";
    private static final int BUFFER = 1 << 16;
    private static final String BAM_MAGIC = "BAM\1";

    private final GenomeBuild build;
    private final VariantIntakeSettings settings;
    private final ReferenceBases bases;

    /**
     * @param build the genome that positions refer to
     * @param settings how files are read
     * @param bases the bases of that genome, as far as they are known: with them REF is checked, and every junction that
     *     is known to the base has the homology that they show
     */
    public VariantIntake(GenomeBuild build, VariantIntakeSettings settings, ReferenceBases bases) {
        this.build = build;
        this.settings = settings;
        this.bases = bases;
    }

    /**
     * Opens a file and reads its header.
     *
     * @param file the file; a pipe will do
     * @throws BadInput if it cannot be used, with the sentence that says why
     */
    public VariantReading open(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new BadInput(name + " is a folder: " + EXPECTED);
        }
        try {
            return open(name, Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            throw new BadInput(name + " does not exist: " + EXPECTED, e);
        } catch (AccessDeniedException e) {
            throw new BadInput(name + " cannot be read: permission is denied", e);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Starts to read a stream and reads its header.
     *
     * @param name what messages call it
     * @param in closed with the reading
     * @throws BadInput if it cannot be used, with the sentence that says why
     */
    public VariantReading read(String name, InputStream in) {
        try {
            return open(name, in);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private VariantReading open(String name, InputStream in) throws IOException {
        try {
            return new VariantReading(name, opened(name, decompressed(name, in)), settings.malformed());
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static BufferedInputStream decompressed(String name, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        byte[] start = start(buffered, 2);
        boolean gzip = start.length == 2
                && (start[0] & 0xff) == VariantGunzip.FIRST_BYTE
                && (start[1] & 0xff) == VariantGunzip.SECOND_BYTE;
        return gzip ? new BufferedInputStream(new VariantGunzip(name, buffered), BUFFER) : buffered;
    }

    private static byte[] start(BufferedInputStream in, int length) throws IOException {
        in.mark(length);
        byte[] start = in.readNBytes(length);
        in.reset();
        return start;
    }

    private Opened opened(String name, BufferedInputStream in) throws IOException {
        byte[] start = start(in, BAM_MAGIC.length());
        if (startsWith(start, VcfBinaryLines.MAGIC)) {
            return ofVcf(name, VariantFormat.BCF, VcfBinaryLines.open(name, in));
        }
        if (startsWith(start, BAM_MAGIC) || startsWith(start, "CRAM")) {
            throw new BadInput(name + " holds aligned reads: " + EXPECTED);
        }
        VariantTextLines lines = new VariantTextLines(in);
        VariantLine first = lines.next()
                .orElseThrow(() -> new BadInput(name + " is empty: " + EXPECTED))
                .withoutMark();
        lines.putBack(first);
        PositionTableStart table = new PositionTableStart(name, lines);
        boolean headed = first.text().startsWith("##") || first.text().startsWith(VcfHeader.COLUMNS);
        return headed && !table.namesBedpeBelowHeader()
                ? ofVcf(name, VariantFormat.VCF, lines)
                : table.opened(new VariantPlacing(build, bases), settings);
    }

    private static boolean startsWith(byte[] bytes, String start) {
        byte[] expected = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }

    private Opened ofVcf(String name, VariantFormat format, VariantLineSource lines) throws IOException {
        VcfHeader header = VcfHeader.read(name, lines);
        VcfBuildCheck.require(name, header, build);
        return new Opened(
                format, header.lines(), lines, new VcfRowReader(build, bases, header, settings.fewestDeleted()));
    }
}
