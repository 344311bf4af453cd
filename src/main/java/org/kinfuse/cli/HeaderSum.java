package org.kinfuse.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Sums the header of a variant file, to know it again. */
final class HeaderSum {
    private HeaderSum() {}

    /**
     * The SHA-256 of a header.
     *
     * @param lines one character a byte (ISO 8859-1), with their line ends
     * @return in hexadecimal digits; empty if there is no header
     */
    static String of(List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.ISO_8859_1)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
