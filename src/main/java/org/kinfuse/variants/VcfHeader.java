package org.kinfuse.variants;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.genome.BadInput;

/**
 * The header of a VCF file.
 *
 * @param lines its lines as they stand, with their line ends; the last is that of the columns
 * @param columns how many columns a record has
 * @param dialect the dialect of the file
 */
record VcfHeader(List<String> lines, int columns, VcfDialect dialect) {
    /** How the line that names the columns starts. */
    static final String COLUMNS = "#CHROM";

    private static final List<String> NAMES = List.of("#CHROM", "POS", "ID", "REF", "ALT", "QUAL", "FILTER", "INFO");
    private static final String OWN_SOURCE = "##source=kinfuse";
    private static final Pattern CONTIG = Pattern.compile("##contig=<(?:.*,)?ID=([^,>]+).*");
    private static final Pattern LENGTH = Pattern.compile("##contig=<.*[<,]length=(\\d{1,9})[,>].*");

    /** A contig that the header lists with its length. */
    record Listed(String name, int length) {}

    /**
     * Reads the header from the start of a file.
     *
     * @param name what messages call the file
     * @throws BadInput if there is none, or its columns are not those of VCF
     */
    static VcfHeader read(String name, VariantLineSource source) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Optional<VariantLine> next = source.next(); next.isPresent(); next = source.next()) {
            VariantLine line = next.get();
            lines.add(line.text());
            if (line.text().startsWith(COLUMNS)) {
                return new VcfHeader(List.copyOf(lines), columns(name, line), VcfDialect.of(lines));
            }
            if (!line.text().startsWith("##")) {
                throw new BadInput(name + ", line " + line.number() + ": expected a header line that starts with ## or"
                        + " #CHROM, found " + VariantNumber.quoted(VariantText.decoded(line.content())));
            }
        }
        throw new BadInput(name + " ends within its header: expected a line that starts with #CHROM");
    }

    private static int columns(String name, VariantLine line) {
        List<String> found = List.of(line.content().split("\t", -1));
        if (found.size() < NAMES.size() || !found.subList(0, NAMES.size()).equals(NAMES)) {
            throw new BadInput(name + ", line " + line.number() + ": expected the columns " + String.join(" ", NAMES)
                    + " separated by tabs, found " + VariantNumber.quoted(line.content()));
        }
        return found.size();
    }

    /** Whether {@code kinfuse call} wrote the file. */
    boolean isOurs() {
        return lines.stream().anyMatch(line -> line.startsWith(OWN_SOURCE));
    }

    /** The contigs that the header lists with a length, in its order. */
    List<Listed> contigs() {
        List<Listed> contigs = new ArrayList<>();
        for (String line : lines) {
            Matcher contig = CONTIG.matcher(line.stripTrailing());
            Matcher length = LENGTH.matcher(line.stripTrailing());
            if (contig.matches() && length.matches()) {
                contigs.add(new Listed(contig.group(1), Integer.parseInt(length.group(1))));
            }
        }
        return contigs;
    }
}
