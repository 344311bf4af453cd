package org.kinfuse.variants;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.BadInput;

/**
 * Gives a BCF file, version 2.1 or 2.2, as the lines of VCF text it stands for. (The decoder of htsjdk 4.3.0 reads only
 * 2.1, and bcftools has written 2.2 since 2014.) Source: the VCF specification 4.3, section 6.
 *
 * <p>It remembers one record.
 */
final class VcfBinaryLines implements VariantLineSource {
    /** The first bytes of a BCF file; the minor version follows. */
    static final String MAGIC = "BCF\2";

    private static final int LARGEST_BLOCK = 1 << 28;

    private final String name;
    private final InputStream in;
    private final Deque<String> header = new ArrayDeque<>();
    private final VcfBinaryDictionary dictionary;
    private long number;

    /**
     * Reads the header.
     *
     * @param name what messages call the file
     * @param in decompressed; closed with this
     * @throws BadInput if the version is neither 2.1 nor 2.2, or the file ends within its header
     */
    static VcfBinaryLines open(String name, InputStream in) throws IOException {
        byte[] magic = in.readNBytes(MAGIC.length() + 1);
        int minor = magic.length > MAGIC.length() ? magic[MAGIC.length()] : 0;
        if (minor != 1 && minor != 2) {
            throw new BadInput(name + " is a BCF file of version 2." + minor + ": expected 2.1 or 2.2");
        }
        ByteBuffer length = block(name, in, Integer.BYTES);
        byte[] text = block(name, in, blockLength(name, length.getInt())).array();
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        List<String> lines =
                new String(text, 0, end, StandardCharsets.ISO_8859_1).lines().toList();
        return new VcfBinaryLines(name, in, lines);
    }

    private VcfBinaryLines(String name, InputStream in, List<String> lines) {
        this.name = name;
        this.in = in;
        this.dictionary = VcfBinaryDictionary.of(lines);
        lines.forEach(line -> header.add(VcfBinaryDictionary.withoutIndex(line) + "\n"));
    }

    @Override
    public Optional<VariantLine> next() throws IOException {
        number++;
        if (!header.isEmpty()) {
            return Optional.of(new VariantLine(header.pop(), number));
        }
        byte[] lengths = in.readNBytes(2 * Integer.BYTES);
        if (lengths.length == 0) {
            return Optional.empty();
        }
        if (lengths.length < 2 * Integer.BYTES) {
            throw cutShort(name);
        }
        ByteBuffer both = ByteBuffer.wrap(lengths).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer shared = block(name, in, blockLength(name, both.getInt()));
        ByteBuffer individual = block(name, in, blockLength(name, both.getInt()));
        try {
            return Optional.of(new VariantLine(new VcfBinaryRecord(dictionary, shared, individual).text(), number));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new BadInput(name + " is damaged: its record for line " + number + " cannot be read", e);
        }
    }

    private static int blockLength(String name, int length) {
        if (length < 0 || length > LARGEST_BLOCK) {
            throw new BadInput(name + " is damaged: it announces a block of " + Integer.toUnsignedString(length)
                    + " bytes, expected " + LARGEST_BLOCK + " at most");
        }
        return length;
    }

    private static ByteBuffer block(String name, InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw cutShort(name);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static BadInput cutShort(String name) {
        return new BadInput(name + " is cut short: it ends within a BCF record", new EOFException());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
