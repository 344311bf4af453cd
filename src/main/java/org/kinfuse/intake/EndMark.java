package org.kinfuse.intake;

import htsjdk.samtools.cram.build.CramIO;
import htsjdk.samtools.util.BlockCompressedStreamConstants;
import java.util.Arrays;
import java.util.List;

/** What stands at the end of a file that was written to its end. */
enum EndMark {
    /** Nothing marks the end. */
    NONE("", List.of()),
    /** An empty BGZF block. */
    BGZF("the BGZF end-of-file block", List.of(BlockCompressedStreamConstants.EMPTY_GZIP_BLOCK)),
    /** An empty container: one form in version 3, another in 2.1. */
    CRAM("the CRAM end-of-file container", List.of(CramIO.ZERO_F_EOF_MARKER, CramIO.ZERO_B_EOF_MARKER));

    private final String words;
    private final List<byte[]> forms;

    EndMark(String words, List<byte[]> forms) {
        this.words = words;
        this.forms = forms;
    }

    /** What it is called in messages. */
    String words() {
        return words;
    }

    /** Whether the last bytes of a file are those of a whole one. */
    boolean endsWith(byte[] lastBytes) {
        return forms.isEmpty() || forms.stream().anyMatch(form -> isAtEnd(form, lastBytes));
    }

    private static boolean isAtEnd(byte[] form, byte[] lastBytes) {
        int from = lastBytes.length - form.length;
        return from >= 0 && Arrays.equals(form, 0, form.length, lastBytes, from, lastBytes.length);
    }
}
