package org.kinfuse.variants;

import java.nio.charset.StandardCharsets;

/**
 * Text of a file is held with one character for each of its bytes, so that no byte is lost whatever its encoding. Here it
 * becomes what a person reads.
 */
final class VariantText {
    private VariantText() {}

    /** The text read as UTF-8. */
    static String decoded(String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.charAt(i) > 0x7f) {
                return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return bytes;
    }
}
