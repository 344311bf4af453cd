package org.kinfuse.bench;

import com.intel.gkl.compression.IntelInflaterFactory;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses the blocks of a BAM file, checks their checksums, and does nothing else: what is left of the time of a program that
 * decompresses by the same library is what it does itself.
 *
 * <pre>
 *   java -cp FOLDER:LIBRARIES org.kinfuse.bench.InflateBam FILE.bam
 * </pre>
 */
public final class InflateBam {
    private static final int LONGEST = 1 << 16;
    private static final int READ = 48 << 10;
    private static final int HEADER = 18;
    private static final int FOOTER = 8;

    private InflateBam() {}

    /** Prints how many bytes the file holds. */
    public static void main(String[] words) throws IOException, DataFormatException {
        Inflater inflater = new IntelInflaterFactory().makeInflater(true);
        CRC32 checksum = new CRC32();
        byte[] compressed = new byte[LONGEST + READ];
        byte[] bytes = new byte[LONGEST];
        ByteBuffer numbers = ByteBuffer.wrap(compressed).order(ByteOrder.LITTLE_ENDIAN);
        int from = 0;
        int to = 0;
        long all = 0;
        try (InputStream in = new FileInputStream(words[0])) {
            while (true) {
                while (to - from < HEADER || to - from < length(numbers, from)) {
                    System.arraycopy(compressed, from, compressed, 0, to - from);
                    to -= from;
                    from = 0;
                    int read = in.read(compressed, to, READ);
                    if (read < 0) {
                        System.out.println(all);
                        return;
                    }
                    to += read;
                }
                int length = length(numbers, from);
                int footer = from + length - FOOTER;
                inflater.reset();
                inflater.setInput(compressed, from + HEADER, footer - from - HEADER);
                int count = inflater.inflate(bytes, 0, numbers.getInt(footer + 4));
                checksum.reset();
                checksum.update(bytes, 0, count);
                if ((int) checksum.getValue() != numbers.getInt(footer)) {
                    throw new IOException("a block does not match its checksum");
                }
                all += count;
                from += length;
            }
        }
    }

    /** The length of a block, where samtools puts it. */
    private static int length(ByteBuffer numbers, int block) {
        return (numbers.getShort(block + HEADER - 2) & 0xffff) + 1;
    }
}
