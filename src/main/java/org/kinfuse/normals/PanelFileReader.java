package org.kinfuse.normals;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

/** Reads a panel of normals that {@link PanelFile} wrote, plain or compressed, and refuses any other file. */
public final class PanelFileReader {
    private static final String EXPECTED = ": expected a panel made by 'kinfuse normals build'";
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final String name;
    private final GenomeBuild build;
    private final SortedMap<String, Integer> settings = new TreeMap<>();
    private final List<PanelSample> samples = new ArrayList<>();
    private final List<PanelEntry> entries = new ArrayList<>();
    private String program = "";

    private PanelFileReader(String name, GenomeBuild build) {
        this.name = name;
        this.build = build;
    }

    /**
     * Reads a panel.
     *
     * @param build the build of the sample that is compared with it
     * @throws BadInput if it is no panel, of another version or build, cut short or changed
     */
    public static PanelOfNormals read(Path file, GenomeBuild build) {
        return new PanelFileReader(file.toString(), build).panel(text(file));
    }

    private static String text(Path file) {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean compressed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
            in.reset();
            InputStream plain = compressed ? new GZIPInputStream(in) : in;
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new BadInput(file + " does not exist" + EXPECTED, e);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read to its end (" + e.getMessage() + ")" + EXPECTED, e);
        }
    }

    private PanelOfNormals panel(String text) {
        String[] lines = text.split("\n", -1);
        String[] format = lines[0].split("\t", -1);
        if (format.length != 3 || !format[0].equals("##format") || !format[1].equals(PanelFile.FORMAT)) {
            throw new BadInput(name + " is no panel of normals" + EXPECTED);
        }
        if (!format[2].equals(PanelFile.VERSION)) {
            throw new BadInput(name + " is a panel of version " + format[2] + ": this program reads version "
                    + PanelFile.VERSION + "; build it anew");
        }
        int sumAt = text.lastIndexOf("##sha256\t");
        if (sumAt < 0) {
            throw new BadInput(name + " is cut short: its last line should hold its checksum");
        }
        if (!text.substring(sumAt).equals("##sha256\t" + Digests.of(text.substring(0, sumAt)) + "\n")) {
            throw new BadInput(name + " was changed after it was made: its checksum does not fit its lines");
        }
        for (int i = 1; i < lines.length; i++) {
            take(i, lines[i].split("\t", -1));
        }
        return new PanelOfNormals(program, settings, samples, entries);
    }

    /** The sum is right, so that a line that cannot be read is the fault of whoever wrote and summed it. */
    private void take(int index, String[] cells) {
        try {
            switch (cells[0]) {
                case "##program" -> program = cells[1];
                case "##build" -> requireBuild(cells[1], cells[2]);
                case "##setting" -> settings.put(cells[1], Integer.parseInt(cells[2]));
                case "##sample" -> samples.add(new PanelSample(cells[2], cells[3], Long.parseLong(cells[4]), cells[5]));
                default -> {
                    if (!cells[0].startsWith("#") && !cells[0].isEmpty()) {
                        entries.add(entry(cells));
                    }
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new BadInput(
                    String.format(Locale.ROOT, "%s, line %d: expected a line of a panel of normals", name, index + 1L),
                    e);
        }
    }

    private void requireBuild(String buildName, String sum) {
        if (!sum.equals(Digests.of(build))) {
            throw new BadInput(name + " is a panel of normals on " + buildName + " and cannot be used with reads on "
                    + build.name() + (buildName.equals(build.name()) ? ", which has other contigs here" : ""));
        }
    }

    private PanelEntry entry(String[] cells) {
        int homology = Integer.parseInt(cell(cells, PanelColumn.HOMOLOGY));
        Precision precision =
                Precision.valueOf(cell(cells, PanelColumn.PRECISION).toUpperCase(Locale.ROOT));
        int uncertainty = Integer.parseInt(cell(cells, PanelColumn.UNCERTAINTY));
        String inserted = cell(cells, PanelColumn.INSERTED);
        Side firstKept = side(cell(cells, PanelColumn.STRAND1));
        Side secondKept = side(cell(cells, PanelColumn.STRAND2));
        GenomicInterval first = stretch(cells, PanelColumn.CHROM1, PanelColumn.START1, PanelColumn.END1);
        GenomicInterval second = stretch(cells, PanelColumn.CHROM2, PanelColumn.START2, PanelColumn.END2);
        boolean precise = precision == Precision.PRECISE;
        // What PanelRange widened: a slide upward at the first end, an uncertainty outward.
        boolean firstAtStart = precise || firstKept == Side.LEFT;
        boolean secondAtStart = precise ? firstKept != secondKept : secondKept == Side.LEFT;
        Adjacency adjacency = new Adjacency(
                new Breakend(first.contig(), firstAtStart ? first.start() : first.end(), firstKept),
                new Breakend(second.contig(), secondAtStart ? second.start() : second.end(), secondKept),
                inserted.equals(".") ? "" : inserted,
                homology);
        SupportedAdjacency found = PanelEntry.seen(
                adjacency, precision, uncertainty, Integer.parseInt(cell(cells, PanelColumn.FRAGMENTS)));
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String number : cell(cells, PanelColumn.SAMPLES).split(",", -1)) {
            numbers.add(Integer.valueOf(number));
        }
        return new PanelEntry(found, numbers);
    }

    private GenomicInterval stretch(String[] cells, PanelColumn chrom, PanelColumn start, PanelColumn end) {
        Contig contig = build.contig(cell(cells, chrom))
                .orElseThrow(() -> new IllegalArgumentException("no contig of the build"));
        return GenomicInterval.ofHalfOpen(
                contig, Integer.parseInt(cell(cells, start)), Integer.parseInt(cell(cells, end)));
    }

    private static String cell(String[] cells, PanelColumn column) {
        return cells[List.of(PanelColumn.values()).indexOf(column)];
    }

    private static Side side(String strand) {
        return switch (strand) {
            case "+" -> Side.LEFT;
            case "-" -> Side.RIGHT;
            default -> throw new IllegalArgumentException("no strand: " + strand);
        };
    }
}
