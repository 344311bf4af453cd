package org.kinfuse.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.kinfuse.genome.BadInput;

/** Recognises the format of alignments by their first bytes: names lie, and standard input has none. */
final class FormatSniffer {
    /** First bytes to look at, more than the compressed header of any file: that of hg38 with its 3,366 contigs takes 100 kB. */
    static final int PREFIX = 1 << 18;

    private static final byte[] CRAM_START = {'C', 'R', 'A', 'M'};
    private static final byte[] BAM_START = {'B', 'A', 'M', 1};
    private static final byte[] GZIP_START = {0x1f, (byte) 0x8b};

    /** Where BGZF puts its extra field: see the SAM specification, "The BGZF compression format". */
    private static final int BGZF_FIELD = 12;

    private static final int TEXT = 4096;

    /** A header line, or an alignment line: 11 fields, the second, fourth and fifth of them numbers. */
    private static final Pattern SAM_LINE = Pattern.compile(
            "(@(HD|SQ|RG|PG)\t|@CO)[^\n]*\n?.*|[^\t\n]+\t\\d+\t[^\t\n]+\t\\d+\t\\d+\t([^\t\n]+\t){5}[^\t\n]+.*",
            Pattern.DOTALL);

    private FormatSniffer() {}

    /**
     * The format of a stream.
     *
     * @param name what messages call the stream
     * @param prefix its first {@value #PREFIX} bytes, or all if it has fewer
     * @throws BadInput if it is empty or in no known format
     */
    static ReadFormat sniff(String name, byte[] prefix) {
        if (prefix.length == 0) {
            throw new BadInput(name + " is empty: expected a BAM, CRAM or SAM file");
        }
        return recognised(name, prefix)
                .orElseThrow(() -> new BadInput(name + " is not a BAM, CRAM or SAM file: it does not start like one"));
    }

    private static Optional<ReadFormat> recognised(String name, byte[] prefix) {
        if (startsWith(prefix, CRAM_START)) {
            return Optional.of(ReadFormat.CRAM);
        }
        if (!startsWith(prefix, GZIP_START)) {
            return looksLikeSam(prefix) ? Optional.of(ReadFormat.SAM) : Optional.empty();
        }
        return hasBlocks(prefix)
                ? insideBlocks(BlockPrefix.decompressed(name, prefix))
                : insideGzip(name, decompressed(name, prefix));
    }

    private static boolean hasBlocks(byte[] prefix) {
        return prefix.length > BGZF_FIELD + 1 && prefix[BGZF_FIELD] == 'B' && prefix[BGZF_FIELD + 1] == 'C';
    }

    private static Optional<ReadFormat> insideBlocks(byte[] inside) {
        if (startsWith(inside, BAM_START)) {
            return Optional.of(ReadFormat.BAM);
        }
        return looksLikeSam(inside) ? Optional.of(ReadFormat.BGZIPPED_SAM) : Optional.empty();
    }

    private static Optional<ReadFormat> insideGzip(String name, byte[] inside) {
        if (startsWith(inside, BAM_START)) {
            throw new BadInput(name + " is a BAM file compressed with gzip: expected BGZF, as samtools writes it");
        }
        return looksLikeSam(inside) ? Optional.of(ReadFormat.GZIPPED_SAM) : Optional.empty();
    }

    private static byte[] decompressed(String name, byte[] prefix) {
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(prefix))) {
            return gzip.readNBytes(Math.min(TEXT, prefix.length));
        } catch (IOException damaged) {
            throw new BadInput(name + " is damaged: what is compressed at its start cannot be read", damaged);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean looksLikeSam(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, TEXT), StandardCharsets.ISO_8859_1);
        return SAM_LINE.matcher(text).matches();
    }
}
