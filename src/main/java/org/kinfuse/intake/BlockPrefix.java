package org.kinfuse.intake;

import htsjdk.samtools.FileTruncatedException;
import htsjdk.samtools.util.BlockCompressedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.kinfuse.genome.BadInput;

/**
 * The blocks at the start of a BGZF file, with their checksums checked: htsjdk checks those of all blocks but the ones
 * that hold the header, and a damaged length there can ask for more memory than there is.
 */
final class BlockPrefix {
    private BlockPrefix() {}

    /**
     * Decompresses the blocks that lie wholly within a prefix.
     *
     * @param name what messages call the file
     * @param prefix its first bytes
     * @throws BadInput if a block is damaged
     */
    static byte[] decompressed(String name, byte[] prefix) {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        BlockCompressedInputStream blocks = new BlockCompressedInputStream(new ByteArrayInputStream(prefix), false);
        blocks.setCheckCrcs(true);
        byte[] buffer = new byte[1 << 16];
        try {
            for (int count = blocks.read(buffer); count >= 0; count = blocks.read(buffer)) {
                inside.write(buffer, 0, count);
            }
        } catch (FileTruncatedException cut) {
            if (inside.size() == 0) {
                throw new BadInput(name + " is cut short: it ends within its first compressed block", cut);
            }
            // The last block goes on past the prefix.
            return inside.toByteArray();
        } catch (IOException | RuntimeException damaged) {
            throw ReadTrouble.atStart(name, damaged);
        }
        return inside.toByteArray();
    }
}
