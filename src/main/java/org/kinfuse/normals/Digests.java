package org.kinfuse.normals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.kinfuse.genome.GenomeBuild;

/** SHA-256 sums, in hexadecimal. */
final class Digests {
    private Digests() {}

    static String of(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The sum of the names and lengths of a build's contigs, one a line. */
    static String of(GenomeBuild build) {
        return of(build.sequences().stream()
                .map(sequence -> sequence.contig().name() + "\t" + sequence.length() + "\n")
                .collect(Collectors.joining()));
    }
}
