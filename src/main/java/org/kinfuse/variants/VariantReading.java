package org.kinfuse.variants;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.genome.BadInput;
import org.kinfuse.variants.VariantIntakeSettings.Malformed;

/**
 * A variant file that is being read, one record after the other.
 *
 * <p>It remembers one record, and breakend records whose mates have not come yet.
 */
public final class VariantReading implements Closeable {
    private final String name;
    private final VariantFormat format;
    private final List<String> header;
    private final VariantLineSource lines;
    private final VariantRowReader rows;
    private final Malformed malformed;
    private final List<String> passedOver = new ArrayList<>();
    private int ordinal;

    /**
     * What was recognised.
     *
     * @param format the format
     * @param header the header lines, with their line ends
     * @param lines the records; closed with the reading
     * @param rows understands them
     */
    record Opened(VariantFormat format, List<String> header, VariantLineSource lines, VariantRowReader rows) {}

    VariantReading(String name, Opened opened, Malformed malformed) {
        this.name = name;
        this.format = opened.format();
        this.header = opened.header();
        this.lines = opened.lines();
        this.rows = opened.rows();
        this.malformed = malformed;
    }

    /** The format of the file. */
    public VariantFormat format() {
        return format;
    }

    /**
     * The header lines as they stand in the file, with their line ends: those of VCF, or of the VCF text that a BCF file
     * stands for; empty for other formats.
     */
    public List<String> header() {
        return header;
    }

    /** Sentences on the malformed records that were passed over so far, in the order of the file. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    /**
     * The next record, or nothing at the end. A malformed record that is to be passed over comes too, and states that it
     * is malformed, so that no line is lost. Malformed rows of a table of fusions are always passed over, unless all are.
     *
     * @throws BadInput if the record is malformed and the reading is to stop at such, or the file is cut short or damaged
     */
    public Optional<VariantEntry> next() {
        try {
            Optional<VariantLine> line = nextLine();
            requireSomeSense(line);
            return line.isPresent() ? Optional.of(entry(line.get())) : Optional.empty();
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<VariantLine> nextLine() throws IOException {
        Optional<VariantLine> line = lines.next();
        while (line.isPresent() && !isRecord(line.get().content())) {
            line = lines.next();
        }
        return line;
    }

    /** Lines without content and comments hold no record; in VCF comments may not follow the header. */
    private boolean isRecord(String content) {
        return switch (format) {
            case VCF, BCF -> !content.isEmpty();
            case BEDPE, TABLE, FUSIONS -> !content.isBlank() && content.charAt(0) != '#';
        };
    }

    private VariantEntry entry(VariantLine line) {
        ordinal++;
        try {
            return new VariantEntry(rows.read(ordinal, line), line.text());
        } catch (VariantProblem problem) {
            String sentence = name + VariantText.decoded(problem.sentence(line.number()));
            return switch (treatment()) {
                case STOP -> throw new BadInput(sentence);
                case PASS_OVER -> passOver(line, sentence);
            };
        }
    }

    /** Rows of a caller's table stand for themselves: an odd one says nothing against the others. */
    private Malformed treatment() {
        return switch (format) {
            case VCF, BCF, BEDPE, TABLE -> malformed;
            case FUSIONS -> Malformed.PASS_OVER;
        };
    }

    /** A table of which no row can be read is another table than it seems. */
    private void requireSomeSense(Optional<VariantLine> line) {
        if (line.isEmpty() && format == VariantFormat.FUSIONS && ordinal > 0 && passedOver.size() == ordinal) {
            throw new BadInput(passedOver.get(0) + "; no row of the table can be read");
        }
    }

    private VariantEntry passOver(VariantLine line, String sentence) {
        passedOver.add(sentence);
        NoJunction nothing = new NoJunction(Absence.MALFORMED, sentence);
        return new VariantEntry(
                new VariantRecord(ordinal, line.number(), "", ordinal, List.of(nothing), List.of()), line.text());
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
