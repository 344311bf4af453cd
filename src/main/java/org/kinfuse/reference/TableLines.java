package org.kinfuse.reference;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.kinfuse.genome.BadInput;

/** Reads the lines of a table, compressed with gzip or not: its first bytes decide, not its name. */
final class TableLines {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final String name;
    private final Pattern separator;

    private TableLines(String name, String separator) {
        this.name = name;
        this.separator = Pattern.compile(separator, Pattern.LITERAL);
    }

    /** Reads a file whose fields are separated by tabs, and hands on each line that is not empty. */
    static void ofTabs(Path file, Consumer<TableRow> reader) {
        read(file, "\t", reader);
    }

    /** Reads a file whose fields are separated by commas, and hands on each line that is not empty. */
    static void ofCommas(Path file, Consumer<TableRow> reader) {
        read(file, ",", reader);
    }

    /** Reads a table that is part of the program; lines that begin with {@code #} are comments. */
    static void ofPackaged(String resource, Consumer<TableRow> reader) {
        try (InputStream stream = TableLines.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program comes without its table " + resource);
            }
            new TableLines(resource, "\t").hand(stream, row -> {
                if (!row.fields().get(0).startsWith("#")) {
                    reader.accept(row);
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException("the program's table " + resource + " cannot be read", e);
        }
    }

    private static void read(Path file, String separator, Consumer<TableRow> reader) {
        String name = file.getFileName().toString();
        try (InputStream stream = decompressed(new BufferedInputStream(Files.newInputStream(file)))) {
            new TableLines(name, separator).hand(stream, reader);
        } catch (NoSuchFileException e) {
            throw new BadInput(file + " does not exist.", e);
        } catch (CharacterCodingException e) {
            throw new BadInput(name + ": expected text in UTF-8, found other bytes.", e);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read to its end (" + e.getMessage() + ").", e);
        }
    }

    private static InputStream decompressed(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        boolean compressed = stream.read() == GZIP_FIRST && stream.read() == GZIP_SECOND;
        stream.reset();
        return compressed ? new GZIPInputStream(stream) : stream;
    }

    private void hand(InputStream stream, Consumer<TableRow> reader) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isEmpty()) {
                reader.accept(new TableRow(name, number, List.of(separator.split(line, -1))));
            }
        }
        if (number == 0) {
            throw new BadInput(name + " is empty.");
        }
    }
}
