package org.kinfuse.reference;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinfuse.genome.BadInput;

/**
 * What a bundle says about itself: {@code manifest.json}. It names no clock, no machine and no path, so the same tables
 * give the same manifest.
 *
 * @param formatVersion version of the bundle's format
 * @param build name of the genome build
 * @param version the bundle's own version
 * @param counts how much of everything it holds
 * @param sources what it was made from
 * @param files its other files
 * @param check the SHA-256 of this manifest as it is written with an empty check
 */
public record Manifest(
        int formatVersion,
        String build,
        String version,
        SortedMap<String, Integer> counts,
        List<Source> sources,
        SortedMap<String, Content> files,
        String check) {
    /** The file's name in a bundle. */
    static final String FILE = "manifest.json";

    private static final int SUM_DIGITS = 64;
    private static final String BEFORE_SUM = "\"check\" : \"";
    private static final String AFTER_SUM = "\"\n}\n";
    private static final String BEFORE_VERSION = "\n  \"version\" : \"";

    /** Checks nothing and copies everything. */
    public Manifest {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        sources = List.copyOf(sources);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * A table that went into the bundle.
     *
     * @param name what the command line calls it
     * @param description what it holds
     * @param origin who publishes it, and where
     * @param licence what its publisher allows
     * @param sha256 fingerprint of the file as it was given
     * @param rows rows read
     * @param used rows that are in the bundle
     * @param leftOut rows that are not, by reason
     */
    public record Source(
            String name,
            String description,
            String origin,
            String licence,
            String sha256,
            int rows,
            int used,
            SortedMap<String, Integer> leftOut) {
        /** Copies the reasons. */
        public Source {
            leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        }
    }

    /**
     * A file of the bundle.
     *
     * @param bytes its length
     * @param sha256 its fingerprint
     */
    public record Content(int bytes, String sha256) {
        static Content of(byte[] content) {
            return new Content(content.length, Sha256.of(content));
        }
    }

    /** This manifest with its check set. */
    Manifest checked() {
        return with(Sha256.of(with("").toJson()));
    }

    private Manifest with(String newCheck) {
        return new Manifest(formatVersion, build, version, counts, sources, files, newCheck);
    }

    /** The file's bytes. */
    byte[] toJson() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            String text = mapper().writer(printer).writeValueAsString(this);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException e) {
            throw new IllegalStateException("a manifest can always be written", e);
        }
    }

    /**
     * Reads the file.
     *
     * @throws BadInput if it is not exactly as {@link #toJson} wrote it
     */
    static Manifest ofJson(byte[] content) {
        checkBytes(content);
        try {
            return mapper().readValue(content, Manifest.class);
        } catch (IOException e) {
            throw notAsWritten(e);
        }
    }

    /**
     * Reads the bundle's version alone: outputs need no more of the file, and a whole manifest costs a short run a tenth of
     * its time.
     *
     * @throws BadInput if the file is not exactly as {@link #toJson} wrote it
     */
    static String versionOfJson(byte[] content) {
        checkBytes(content);
        // The check holds, so the field stands where it is written, and its value has nothing that JSON escapes.
        String text = new String(content, StandardCharsets.UTF_8);
        int start = text.indexOf(BEFORE_VERSION);
        if (start < 0) {
            throw notAsWritten(new IOException("no version"));
        }
        start += BEFORE_VERSION.length();
        return text.substring(start, text.indexOf('"', start));
    }

    /** The check is the last value of the file, and the sum of the file without it. */
    private static void checkBytes(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        int end = text.length() - AFTER_SUM.length();
        int start = end - SUM_DIGITS;
        if (start < 0 || !text.endsWith(AFTER_SUM) || !text.startsWith(BEFORE_SUM, start - BEFORE_SUM.length())) {
            throw BundleFiles.damaged(FILE, "it is not as kinfuse writes it");
        }
        String withoutCheck = text.substring(0, start) + AFTER_SUM;
        if (!Sha256.of(withoutCheck.getBytes(StandardCharsets.UTF_8)).equals(text.substring(start, end))) {
            throw BundleFiles.damaged(FILE, "it does not match its check");
        }
    }

    private static BadInput notAsWritten(IOException cause) {
        return BundleFiles.damaged(FILE, "it is not as kinfuse writes it", cause);
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder().build();
    }
}
