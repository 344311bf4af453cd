package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinfuse.genes.KnownPairs;
import org.kinfuse.genes.OtherSymbols;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.reference.TableRow.Column;

/** Reads the small public tables: contig lengths, cytobands, excluded regions, known fusion pairs. */
final class GenomeTableReaders {
    private static final Column CHROM = new Column(0, "chrom");
    private static final Column START = new Column(1, "start");
    private static final Column END = new Column(2, "end");
    private static final Column NAME = new Column(3, "name");
    private static final Column STAIN = new Column(4, "gieStain");
    private static final Column SIZE = new Column(1, "size");
    private static final Column ONE = new Column(0, "gene");
    private static final Column OTHER = new Column(1, "other gene");
    private static final int REGION_FIELDS = 4;
    private static final int BAND_FIELDS = 5;
    private static final String ELSEWHERE = "on a contig that is not part of the build";

    private GenomeTableReaders() {}

    /**
     * Reads contig lengths (chrom.sizes: name and length) and holds them against the build.
     *
     * @throws BadInput if a contig of the build is missing or has another length
     */
    static void checkContigs(Path file, GenomeBuild build, SourceTally tally) {
        Map<String, Integer> lengths = new HashMap<>();
        TableLines.ofTabs(file, row -> {
            tally.read();
            row.withFields(2);
            lengths.put(row.filled(CHROM), row.whole(SIZE, 1));
            if (build.contig(row.text(CHROM)).isEmpty()) {
                tally.leaveOut(ELSEWHERE);
            }
        });
        for (GenomeBuild.Sequence sequence : build.sequences()) {
            Integer length = lengths.get(sequence.contig().name());
            if (length == null || length != sequence.length()) {
                throw new BadInput(file.getFileName() + ": expected " + sequence.contig() + " with " + sequence.length()
                        + " bases as in " + build.name() + ", found " + (length == null ? "none" : length) + ".");
            }
        }
    }

    /** Reads UCSC's cytobands: a header line, 5 columns, zero-based and half-open. */
    static Cytobands readCytobandsHalfOpen(Path file, GenomeBuild build, SourceTally tally) {
        List<Cytobands.Band> bands = new ArrayList<>();
        TableLines.ofTabs(file, row -> {
            row.withFields(BAND_FIELDS);
            if (row.text(CHROM).startsWith("#")) {
                return;
            }
            tally.read();
            Optional<Contig> contig = build.contig(row.filled(CHROM));
            if (contig.isPresent()) {
                bands.add(new Cytobands.Band(
                        placeHalfOpen(row, build, contig.get()), row.filled(NAME), row.filled(STAIN)));
            } else {
                tally.leaveOut(ELSEWHERE);
            }
        });
        try {
            return new Cytobands(bands);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    file.getFileName() + ": expected bands that do not overlap, but " + e.getMessage() + ".", e);
        }
    }

    /**
     * Reads regions to leave out: contig, start, end and name, zero-based and half-open, or a contig alone, which means
     * all of it. A region may be given more than once, under each name of its contig.
     */
    static RegionSet readRegionsHalfOpen(Path file, GenomeBuild build, SourceTally tally) {
        Set<RegionSet.Region> regions = new LinkedHashSet<>();
        TableLines.ofTabs(file, row -> {
            tally.read();
            boolean wholeContig = row.fields().size() == 1;
            Optional<Contig> contig = build.contig(row.filled(CHROM));
            if (!wholeContig) {
                row.withFields(REGION_FIELDS);
            }
            if (contig.isEmpty()) {
                tally.leaveOut(ELSEWHERE);
                return;
            }
            RegionSet.Region region = wholeContig
                    ? new RegionSet.Region(build.whole(contig.get()), "contig")
                    : new RegionSet.Region(placeHalfOpen(row, build, contig.get()), row.filled(NAME));
            if (!regions.add(region)) {
                tally.leaveOut("a region that an earlier line has");
            }
        });
        return new RegionSet(List.copyOf(regions));
    }

    private static GenomicInterval placeHalfOpen(TableRow row, GenomeBuild build, Contig contig) {
        int start = row.whole(START, 0);
        int end = row.whole(END, 1);
        if (end <= start || end > build.sequence(contig).length()) {
            throw row.bad(END, "a position after the start and inside " + contig);
        }
        return GenomicInterval.ofHalfOpen(contig, start, end);
    }

    /**
     * Reads known fusion pairs: two gene symbols separated by a comma. Of a gene that the table knows under another symbol,
     * the pair is kept under the symbol of the gene models, which is what is asked for.
     */
    static KnownPairs readPairs(Path file, OtherSymbols otherSymbols, SourceTally tally) {
        Set<KnownPairs.Pair> asGiven = new LinkedHashSet<>();
        Set<KnownPairs.Pair> pairs = new LinkedHashSet<>();
        TableLines.ofCommas(file, row -> {
            tally.read();
            row.withFields(2);
            KnownPairs.Pair given = KnownPairs.Pair.of(row.filled(ONE), row.filled(OTHER));
            KnownPairs.Pair current =
                    KnownPairs.Pair.of(otherSymbols.current(given.one()), otherSymbols.current(given.other()));
            if (!asGiven.add(given)) {
                tally.leaveOut("a pair that an earlier line has, in either order");
            } else if (current.one().equals(current.other()) && !given.one().equals(given.other())) {
                tally.leaveOut("two symbols of one gene");
            } else if (!pairs.add(current)) {
                tally.leaveOut("a pair that an earlier line has under other symbols");
            }
        });
        return new KnownPairs(pairs);
    }
}
