package org.kinfuse.variants;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.kinfuse.genome.BadInput;

/**
 * Decompresses gzip and bgzip alike, from files and from pipes: every member is checked against its checksum, and a
 * bgzip file that lacks its end mark is refused. (The JDK's own reader takes a pause of a pipe for the end of the file.)
 *
 * <p>Formats: RFC 1952; the SAM specification, section "The BGZF compression format".
 */
final class VariantGunzip extends InputStream {
    static final int FIRST_BYTE = 0x1f;
    static final int SECOND_BYTE = 0x8b;

    private static final int HAS_HEADER_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int DEFLATED = 8;
    /** The letters B and C, which name the extra field of a bgzip block. */
    private static final int BLOCK_FIELD = 'B' | 'C' << 8;

    private final String name;
    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private boolean inMember;
    private boolean blocked;
    private long memberLength;

    /** @param name what messages call the file */
    VariantGunzip(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws BadInput if the file is cut short or damaged */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || startMember()) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                memberLength += count;
                return count;
            }
            if (inflater.finished()) {
                finishMember();
            } else {
                refill();
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int offset, int length) {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new BadInput(name + " is damaged: its compressed data cannot be read", e);
        }
    }

    private void refill() throws IOException {
        if (inflater.needsDictionary()) {
            throw damaged();
        }
        if (position == limit && !fill()) {
            throw cutShort();
        }
        inflater.setInput(buffer, position, limit - position);
        position = limit;
    }

    private boolean startMember() throws IOException {
        int first = next();
        if (first < 0) {
            requireEndMark();
            return false;
        }
        if (first != FIRST_BYTE || needed() != SECOND_BYTE || needed() != DEFLATED) {
            throw damaged();
        }
        int flags = needed();
        skip(6);
        blocked = (flags & HAS_EXTRA) != 0 && extraOfBlock();
        skipText((flags & HAS_NAME) != 0);
        skipText((flags & HAS_COMMENT) != 0);
        skip((flags & HAS_HEADER_CHECKSUM) != 0 ? 2 : 0);
        inflater.reset();
        checksum.reset();
        memberLength = 0;
        inMember = true;
        return true;
    }

    /** The end mark of bgzip is an empty block: a file that ends with any other one lost its rest. */
    private void requireEndMark() {
        if (blocked && memberLength > 0) {
            throw new BadInput(name + " is cut short: expected the bgzip end mark at its end");
        }
    }

    private boolean extraOfBlock() throws IOException {
        int length = twoBytes();
        boolean block = false;
        if (length >= 2) {
            block = twoBytes() == BLOCK_FIELD;
            length -= 2;
        }
        skip(length);
        return block;
    }

    private void finishMember() throws IOException {
        position = limit - inflater.getRemaining();
        long expected = fourBytes();
        long length = fourBytes();
        if (expected != checksum.getValue() || length != (memberLength & 0xFFFF_FFFFL)) {
            throw new BadInput(name + " is damaged: a compressed block does not match its checksum");
        }
        inMember = false;
    }

    private void skipText(boolean present) throws IOException {
        while (present && needed() != 0) {
            // The name and the comment of a member end with a zero byte.
        }
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            needed();
        }
    }

    private int twoBytes() throws IOException {
        return needed() | needed() << 8;
    }

    private long fourBytes() throws IOException {
        return twoBytes() | (long) twoBytes() << 16;
    }

    private int needed() throws IOException {
        int value = next();
        if (value < 0) {
            throw cutShort();
        }
        return value;
    }

    private int next() throws IOException {
        return position < limit || fill() ? buffer[position++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private BadInput damaged() {
        return new BadInput(name + " is damaged: expected gzip or bgzip data to its end");
    }

    private BadInput cutShort() {
        return new BadInput(name + " is cut short: its compressed data end within a block");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
