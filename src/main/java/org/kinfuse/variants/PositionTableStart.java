package org.kinfuse.variants;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinfuse.genome.BadInput;
import org.kinfuse.variants.VariantReading.Opened;

/** Tells BEDPE, tables of two positions and tables of fusions apart by their first lines. */
final class PositionTableStart {
    private static final int FEWEST = 6;
    private static final int FEWEST_OF_VCF = 8;

    private final String name;
    private final VariantTextLines lines;

    /**
     * @param name what messages call the file
     * @param lines at its start
     */
    PositionTableStart(String name, VariantTextLines lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Recognises the file by a line that names its columns, or else by its first record, and leaves it at that record.
     *
     * @throws BadInput if it is neither BEDPE nor a table of two positions
     */
    Opened opened(VariantPlacing placing, VariantIntakeSettings settings) throws IOException {
        for (Optional<VariantLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            VariantLine line = next.get();
            List<String> columns = VariantColumns.split(line.content());
            Optional<FusionTable> fusions = FusionTable.named(columns);
            if (fusions.isPresent()) {
                return fusions(placing, fusions.get(), columns);
            }
            Optional<PositionTableShape> named = PositionTableShape.named(columns);
            if (named.isPresent()) {
                return table(placing, named.get());
            }
            if (namesBedpe(columns)) {
                return bedpe(placing, settings, BedpeDetail.named(columns));
            }
            if (!isPreamble(line.content())) {
                lines.putBack(line);
                return byRecord(line, columns, placing, settings);
            }
        }
        throw new BadInput(
                name + " holds neither records nor a line that names its columns: expected VCF, BCF, BEDPE or"
                        + " a table of two positions");
    }

    /** Whether lines with two hashes lead to the columns of BEDPE, as svtools writes it. The file is left at its start. */
    boolean namesBedpeBelowHeader() throws IOException {
        Deque<VariantLine> seen = new ArrayDeque<>();
        boolean named = false;
        for (Optional<VariantLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            seen.push(next.get());
            if (!next.get().text().startsWith("##")) {
                named = namesBedpe(VariantColumns.split(next.get().content()));
                break;
            }
        }
        seen.forEach(lines::putBack);
        return named;
    }

    private Opened byRecord(
            VariantLine line, List<String> columns, VariantPlacing placing, VariantIntakeSettings settings) {
        if (isBedpe(columns)) {
            return bedpe(placing, settings, Optional.empty());
        }
        if (columns.size() >= FEWEST && isNumber(columns, 1) && isNumber(columns, 4)) {
            return table(placing, PositionTableShape.PLAIN);
        }
        String found = VariantNumber.quoted(VariantText.decoded(line.content()));
        if (columns.size() >= FEWEST_OF_VCF
                && isNumber(columns, 1)
                && line.text().indexOf('\t') > 0) {
            throw new BadInput(name + ", line " + line.number() + ": expected a header line that starts with ## or"
                    + " #CHROM before the records, found " + found);
        }
        throw new BadInput(name + " is none of VCF, BCF, BEDPE and a table of two positions: its line " + line.number()
                + " is " + found);
    }

    private Opened bedpe(VariantPlacing placing, VariantIntakeSettings settings, Optional<BedpeDetail> detail) {
        return new Opened(
                VariantFormat.BEDPE, List.of(), lines, new BedpeRowReader(placing, settings.bedpeStrands(), detail));
    }

    private Opened table(VariantPlacing placing, PositionTableShape shape) {
        return new Opened(VariantFormat.TABLE, List.of(), lines, new PositionTableRowReader(placing, shape));
    }

    private Opened fusions(VariantPlacing placing, FusionTable table, List<String> header) {
        return new Opened(VariantFormat.FUSIONS, List.of(), lines, new FusionTableRowReader(placing, table, header));
    }

    private static boolean isPreamble(String content) {
        return content.isBlank()
                || content.startsWith("#")
                || content.startsWith("track")
                || content.startsWith("browser");
    }

    private static boolean namesBedpe(List<String> columns) {
        return columns.size() >= FEWEST
                && columns.get(1).toLowerCase(Locale.ROOT).startsWith("start")
                && columns.get(4).toLowerCase(Locale.ROOT).startsWith("start");
    }

    private static boolean isBedpe(List<String> columns) {
        return columns.size() >= FEWEST && isInterval(columns, 1) && isInterval(columns, 4);
    }

    private static boolean isInterval(List<String> columns, int start) {
        return isNumber(columns, start)
                && isNumber(columns, start + 1)
                && Integer.parseInt(columns.get(start)) <= Integer.parseInt(columns.get(start + 1));
    }

    private static boolean isNumber(List<String> columns, int index) {
        return VariantNumber.isNumber(columns.get(index));
    }
}
