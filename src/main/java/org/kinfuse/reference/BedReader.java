package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;

/**
 * Reads regions in BED: contig, zero-based start, end, then nine columns at most, which are not needed but for the name
 * in the fourth. Fields are separated by tabs or blanks; lines of comments, of a browser or of a track are passed over;
 * {@code 1} and {@code chr1} are the same; the file may be compressed.
 *
 * <p>It remembers the regions, and the names of contigs that the build has not.
 */
public final class BedReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_REGION = Pattern.compile("(#.*|track|browser|track\\s.*|browser\\s.*)");
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final TableRow.Column CONTIG = new TableRow.Column(0, "chrom");
    private static final TableRow.Column START = new TableRow.Column(1, "chromStart");
    private static final TableRow.Column END = new TableRow.Column(2, "chromEnd");
    private static final TableRow.Column NAME = new TableRow.Column(3, "name");
    private static final String UNNAMED = "target";

    private final GenomeBuild build;
    private final List<RegionSet.Region> regions = new ArrayList<>();
    private final Set<String> elsewhere = new LinkedHashSet<>();

    private BedReader(GenomeBuild build) {
        this.build = build;
    }

    /**
     * The regions of a file that lie on contigs of the build.
     *
     * @throws BadInput if the file cannot be read, a line is malformed, or no region lies on the build
     */
    public static RegionSet read(Path file, GenomeBuild build) {
        BedReader reader = new BedReader(build);
        TableLines.ofTabs(file, reader::take);
        if (reader.regions.isEmpty()) {
            throw new BadInput(file.getFileName() + " holds no region of " + build.name()
                    + reader.elsewhere.stream()
                            .findFirst()
                            .map(contig -> ", but of other contigs, such as " + contig)
                            .orElse("")
                    + ": BED with contigs of that build is expected");
        }
        return new RegionSet(reader.regions);
    }

    private void take(TableRow row) {
        String line = String.join("\t", row.fields()).strip();
        if (line.isEmpty() || NO_REGION.matcher(line).matches()) {
            return;
        }
        TableRow split = row.fields().size() >= FEWEST
                ? row
                : new TableRow(row.file(), row.line(), List.of(BLANKS.split(line, -1)));
        int columns = split.fields().size();
        if (columns < FEWEST || columns > MOST) {
            throw row.bad("expected " + FEWEST + " to " + MOST + " columns of BED, found " + columns);
        }
        int start = split.whole(START, 0);
        int end = split.whole(END, 0);
        if (end <= start) {
            throw split.bad(END, "a position behind the start " + start);
        }
        String contig = split.filled(CONTIG).strip();
        build.contig(contig).ifPresentOrElse(known -> add(split, known, start, end), () -> elsewhere.add(contig));
    }

    private void add(TableRow row, Contig contig, int start, int end) {
        int length = build.sequence(contig).length();
        if (end > length) {
            throw row.bad(
                    END,
                    String.format(
                            Locale.ROOT, "a position on %s, which has %,d bases in %s", contig, length, build.name()));
        }
        boolean named = row.fields().size() > FEWEST && !row.text(NAME).isBlank();
        regions.add(new RegionSet.Region(
                GenomicInterval.ofHalfOpen(contig, start, end),
                named ? row.text(NAME).strip() : UNNAMED));
    }
}
