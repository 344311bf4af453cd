package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Phase;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;
import org.kinfuse.reference.TableRow.Column;

/**
 * Reads UCSC's refGene: "genePred extended" with a leading bin, 16 columns, zero-based and half-open, exons by
 * ascending position whatever the strand. See <a
 * href="https://genome.ucsc.edu/FAQ/FAQformat.html#format9">genome.ucsc.edu</a>.
 */
final class GeneTableReader {
    private static final int FIELDS = 16;
    private static final Column NAME = new Column(1, "name");
    private static final Column CHROM = new Column(2, "chrom");
    private static final Column STRAND = new Column(3, "strand");
    private static final Column TX_START = new Column(4, "txStart");
    private static final Column TX_END = new Column(5, "txEnd");
    private static final Column CDS_START = new Column(6, "cdsStart");
    private static final Column CDS_END = new Column(7, "cdsEnd");
    private static final Column EXON_COUNT = new Column(8, "exonCount");
    private static final Column EXON_STARTS = new Column(9, "exonStarts");
    private static final Column EXON_ENDS = new Column(10, "exonEnds");
    private static final Column SYMBOL = new Column(12, "name2");
    private static final Column EXON_FRAMES = new Column(15, "exonFrames");
    private static final int NO_FRAME = -1;

    private final GenomeBuild build;

    GeneTableReader(GenomeBuild build) {
        this.build = build;
    }

    /** Reads every row that lies on a contig of the build, as a transcript without version, lists and domains. */
    List<Transcript> read(Path file, SourceTally tally) {
        List<Transcript> models = new ArrayList<>();
        TableLines.ofTabs(file, row -> {
            tally.read();
            row.withFields(FIELDS);
            Optional<Contig> contig = build.contig(row.filled(CHROM));
            if (contig.isPresent()) {
                models.add(readHalfOpen(row, contig.get()));
            } else {
                tally.leaveOut("on a contig that is not part of the build");
            }
        });
        return models;
    }

    private Transcript readHalfOpen(TableRow row, Contig contig) {
        Strand strand = strandOf(row);
        List<GenomicInterval> places = placesHalfOpen(row, contig);
        List<Exon> exons = ranked(places, strand);
        int codingStart = row.whole(CDS_START, 0);
        int codingEnd = row.whole(CDS_END, 0);
        if (codingStart > codingEnd) {
            throw row.bad(CDS_END, "no less than cdsStart");
        }
        Transcript.Builder builder = Transcript.of(new Accession(row.filled(NAME)), row.filled(SYMBOL), contig, strand);
        if (codingStart == codingEnd) {
            requireNoFrames(row);
        } else {
            builder.coding(coding(row, exons, GenomicInterval.ofHalfOpen(contig, codingStart, codingEnd)));
        }
        return builder.exons(exons);
    }

    private static Strand strandOf(TableRow row) {
        String text = row.text(STRAND);
        if (!Set.of("+", "-").contains(text)) {
            throw row.bad(STRAND, "+ or -");
        }
        return Strand.of(text.charAt(0));
    }

    private List<GenomicInterval> placesHalfOpen(TableRow row, Contig contig) {
        int count = row.whole(EXON_COUNT, 1);
        int[] starts = row.wholes(EXON_STARTS, count);
        int[] ends = row.wholes(EXON_ENDS, count);
        if (row.whole(TX_START, 0) != starts[0]) {
            throw row.bad(TX_START, "the start of the first exon");
        }
        if (row.whole(TX_END, 0) != ends[count - 1]
                || ends[count - 1] > build.sequence(contig).length()) {
            throw row.bad(TX_END, "the end of the last exon, inside " + contig);
        }
        List<GenomicInterval> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (ends[i] <= starts[i] || (i > 0 && starts[i] < ends[i - 1])) {
                throw row.bad(EXON_STARTS, "exons by position that do not overlap");
            }
            places.add(GenomicInterval.ofHalfOpen(contig, starts[i], ends[i]));
        }
        return places;
    }

    private static List<Exon> ranked(List<GenomicInterval> places, Strand strand) {
        List<Exon> exons = new ArrayList<>();
        for (int rank = 1; rank <= places.size(); rank++) {
            GenomicInterval place = places.get(strand == Strand.FORWARD ? rank - 1 : places.size() - rank);
            exons.add(new Exon(rank, place.start(), place.end()));
        }
        return exons;
    }

    private static void requireNoFrames(TableRow row) {
        int[] frames = row.wholes(EXON_FRAMES, row.whole(EXON_COUNT, 1));
        if (Arrays.stream(frames).anyMatch(frame -> frame != NO_FRAME)) {
            throw row.bad(EXON_FRAMES, "-1 for every exon of a transcript that is not coding");
        }
    }

    private static CodingRegion coding(TableRow row, List<Exon> exons, GenomicInterval region) {
        for (int position : new int[] {region.start(), region.end()}) {
            if (exons.stream().noneMatch(exon -> exon.contains(position))) {
                throw row.bad(position == region.start() ? CDS_START : CDS_END, "a position inside an exon");
            }
        }
        CodingRegion counted = CodingRegion.countedOver(exons, region.start(), region.end());
        return new CodingRegion(region.start(), region.end(), counted.firstExon(), phases(row, exons.size(), counted));
    }

    private static List<Phase> phases(TableRow row, int exonCount, CodingRegion counted) {
        int[] frames = row.wholes(EXON_FRAMES, exonCount);
        boolean forward = row.text(STRAND).equals("+");
        List<Phase> phases = new ArrayList<>();
        for (int rank = 1; rank <= exonCount; rank++) {
            int frame = frames[forward ? rank - 1 : exonCount - rank];
            boolean holdsCoding = counted.phaseOfExon(rank).isPresent();
            if (holdsCoding ? frame < 0 || frame > 2 : frame != NO_FRAME) {
                throw row.bad(EXON_FRAMES, "0, 1 or 2 for each exon with coding bases and -1 for the others");
            }
            if (holdsCoding) {
                phases.add(Phase.afterBases(frame));
            }
        }
        return phases;
    }
}
