package org.kinfuse.reference;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinfuse.genes.Accession;
import org.kinfuse.genome.BadInput;

/** Reads a user's own list of transcripts: one accession a line, further columns and lines that start with # ignored. */
public final class AccessionListReader {
    private AccessionListReader() {}

    /**
     * The accessions of a file, in its order.
     *
     * @throws BadInput if the file cannot be read, or holds none
     */
    public static List<Accession> read(Path file) {
        List<Accession> accessions = new ArrayList<>();
        for (String line : lines(file)) {
            String first = line.strip().split("[\\s,;]", 2)[0];
            if (!first.isEmpty() && !first.startsWith("#")) {
                accessions.add(new Accession(first));
            }
        }
        if (accessions.isEmpty()) {
            throw new BadInput(file + " holds no accession: a list of transcripts is expected, one a line");
        }
        return List.copyOf(accessions);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new BadInput(file + " is no text: a list of transcripts is expected, one accession a line", e);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read: a list of transcripts is expected, one accession a line", e);
        }
    }
}
