package org.kinfuse.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.kinfuse.genome.BadInput;

/** Tells what files are by their first bytes; of tables of places also by their names, for BED says nothing of itself. */
final class FileKinds {
    private static final int START = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final Pattern INDEX = Pattern.compile(".*\\.(bai|csi|crai|tbi|fai|gzi)");
    private static final Pattern REGION = Pattern.compile("[^\\s#]+\\s+[0-9]+\\s+[0-9]+(\\s.*)?");
    private static final Pattern NO_REGION = Pattern.compile("#.*|track.*|browser.*|\\s*");
    private static final Pattern SAM = Pattern.compile("(?s)@(HD|SQ|RG|PG|CO)\t.*");

    private FileKinds() {}

    /** @throws BadInput if it cannot be read */
    static FileKind of(Path file) {
        if (Files.isDirectory(file)) {
            return Files.exists(file.resolve("manifest.json")) ? FileKind.BUNDLE : FileKind.OTHER;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (INDEX.matcher(name).matches()) {
            return FileKind.INDEX;
        }
        return of(name, start(file));
    }

    private static FileKind of(String name, String start) {
        if (start.startsWith("BAM\1")
                || start.startsWith("CRAM")
                || SAM.matcher(start).matches()) {
            return FileKind.READS;
        }
        if (start.startsWith(">")) {
            return FileKind.FASTA;
        }
        if (start.startsWith("##fileformat=VCF")
                || start.startsWith("BCF")
                || name.matches(".*\\.(vcf|bedpe)(\\.gz)?")) {
            return FileKind.VARIANTS;
        }
        boolean regions = start.lines()
                .filter(line -> !NO_REGION.matcher(line).matches())
                .findFirst()
                .filter(line -> REGION.matcher(line).matches())
                .isPresent();
        if (regions || name.matches(".*\\.bed(\\.gz)?")) {
            return FileKind.BED;
        }
        return name.matches(".*\\.(bam|cram|sam)") ? FileKind.READS : FileKind.OTHER;
    }

    /** The first characters, decompressed; empty where they cannot be. */
    private static String start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(START);
            boolean compressed =
                    bytes.length > 1 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
            return new String(compressed ? decompressed(bytes) : bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** As far as the bytes at hand go: a single one at a time, so that a cut end loses nothing before it. */
    private static byte[] decompressed(byte[] bytes) {
        byte[] plain = new byte[START];
        int length = 0;
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)), 1)) {
            for (int next = in.read(); next >= 0 && length < START; next = in.read()) {
                plain[length++] = (byte) next;
            }
        } catch (IOException cut) {
            return Arrays.copyOf(plain, length);
        }
        return Arrays.copyOf(plain, length);
    }
}
