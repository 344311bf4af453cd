package org.kinfuse.draw;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.draw.Schematic.Fate;
import org.kinfuse.draw.Schematic.Kind;
import org.kinfuse.draw.Schematic.Part;
import org.kinfuse.draw.Schematic.Piece;
import org.kinfuse.draw.Schematic.Product;
import org.kinfuse.draw.Schematic.ProteinPart;
import org.kinfuse.draw.Schematic.Read;
import org.kinfuse.fuse.Frame;
import org.kinfuse.fuse.Reading;
import org.kinfuse.fuse.Spelling;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.GeneticCode;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Strand;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.OutcomeEntry.ExonsEntry;
import org.kinfuse.report.OutcomeEntry.ReadingEntry;
import org.kinfuse.report.SiteEntry;

/**
 * What the transcript and the protein of a call are made of, by its likeliest reading.
 *
 * <pre>
 *   spliced    ==1==2==|==j==n==        whole exons
 *   joined     ==1==2=|ins|=j==n==      cut exons, inserted bases between them
 *   read on    ==1==2=|ins|--==j==n==   a cut exon, and an intron from the break on
 * </pre>
 */
final class ProductPieces {
    private final ReadingEntry reading;
    private final SiteEntry fiveSite;
    private final SiteEntry threeSite;
    private final int inserted;
    private final Transcript five;
    private final Transcript three;
    private final int threeTrack;

    /**
     * The pieces of a call.
     *
     * @param inserted number of bases between the ends
     * @param threeTrack which track the 3' end is drawn on: that of the 5' end is 0
     */
    ProductPieces(OutcomeEntry.Transcript made, int inserted, Transcript five, Transcript three, int threeTrack) {
        this.reading = made.reading();
        this.fiveSite = made.five().site();
        this.threeSite = made.three().site();
        this.inserted = inserted;
        this.five = five;
        this.three = three;
        this.threeTrack = threeTrack;
    }

    Product product() {
        List<Piece> pieces = new ArrayList<>();
        if (isDirect()) {
            addUpTo(fiveSite, pieces);
            if (inserted > 0) {
                pieces.add(new Piece(0, Part.INSERT, Kind.INSERT, 0, 0, inserted, 0, Fate.KEPT));
            }
            addFrom(threeSite, pieces);
        } else {
            addWhole(five, reading.fiveExons(), Part.FIVE, pieces);
            addWhole(three, reading.threeExons(), Part.THREE, pieces);
        }
        return new Product(reading.frame(), reading.frameWhy(), reading.way(), pieces, protein(pieces));
    }

    private boolean isDirect() {
        return reading.way().equals(Reading.Way.JOINED.words()) || reading.way().equals(Reading.Way.READ_ON.words());
    }

    private int track(Part part) {
        return part == Part.THREE ? threeTrack : 0;
    }

    private void addWhole(Transcript model, ExonsEntry exons, Part part, List<Piece> pieces) {
        for (int rank = exons.first(); rank <= exons.last(); rank++) {
            pieces.add(exon(model, model.exon(rank), part, model.exon(rank).length()));
        }
    }

    /** The first or last bases of an exon, as the part needs them. */
    private Piece exon(Transcript model, Exon exon, Part part, int bases) {
        boolean fromItsStart = (part == Part.FIVE) == (model.strand() == Strand.FORWARD);
        int lost = exon.length() - bases;
        ExonParts parts = fromItsStart
                ? ExonParts.of(model, exon.start(), exon.end() - lost)
                : ExonParts.of(model, exon.start() + lost, exon.end());
        return new Piece(
                track(part),
                part,
                Kind.EXON,
                exon.rank(),
                parts.before(),
                parts.coding(),
                parts.behind(),
                lost == 0 ? Fate.KEPT : Fate.CUT);
    }

    private Piece intron(int behind, Part part, int bases) {
        return new Piece(track(part), part, Kind.INTRON, behind, 0, bases, 0, Fate.CUT);
    }

    private void addUpTo(SiteEntry site, List<Piece> pieces) {
        if (site instanceof SiteEntry.InExon in) {
            addFirst(in.exon() - 1, pieces);
            pieces.add(exon(five, five.exon(in.exon()), Part.FIVE, in.basesBefore() + 1));
        } else if (site instanceof SiteEntry.InIntron in) {
            addFirst(in.intron(), pieces);
            pieces.add(intron(in.intron(), Part.FIVE, in.fromDonor()));
        } else {
            addWhole(five, reading.fiveExons(), Part.FIVE, pieces);
        }
    }

    private void addFirst(int last, List<Piece> pieces) {
        if (last > 0) {
            addWhole(five, new ExonsEntry(1, last), Part.FIVE, pieces);
        }
    }

    private void addFrom(SiteEntry site, List<Piece> pieces) {
        if (site instanceof SiteEntry.InExon in) {
            pieces.add(exon(three, three.exon(in.exon()), Part.THREE, in.basesAfter() + 1));
            addLast(in.exon() + 1, pieces);
        } else if (site instanceof SiteEntry.InIntron in) {
            pieces.add(intron(in.intron(), Part.THREE, in.toAcceptor()));
            addLast(in.intron() + 1, pieces);
        } else {
            addWhole(three, reading.threeExons(), Part.THREE, pieces);
        }
    }

    private void addLast(int first, List<Piece> pieces) {
        if (first <= three.exonCount()) {
            addWhole(three, new ExonsEntry(first, three.exonCount()), Part.THREE, pieces);
        }
    }

    private List<ProteinPart> protein(List<Piece> pieces) {
        String frame = reading.frame();
        if (frame.equals(Frame.NOT_CODING.word())) {
            return ofFiveAlone(pieces);
        }
        if (frame.equals(Frame.STOP_BEFORE_JUNCTION.word())) {
            return upToTheStop(pieces);
        }
        if (frame.equals(Frame.PROMOTER_SWAP.word())) {
            return behindThePromoter(pieces);
        }
        List<ProteinPart> parts = new ArrayList<>();
        int fromFive = codingBases(pieces, Part.FIVE) / GeneticCode.CODON_LENGTH;
        if (fromFive > 0) {
            parts.add(new ProteinPart(0, Part.FIVE, 1, Math.min(fromFive, five.proteinLength()), Read.IN_FRAME));
        }
        int fromThree = codingBases(pieces, Part.THREE) / GeneticCode.CODON_LENGTH - 1;
        if (fromThree > 0) {
            int last = three.proteinLength();
            parts.add(new ProteinPart(threeTrack, Part.THREE, Math.max(1, last - fromThree + 1), last, read(frame)));
        }
        return parts;
    }

    /** What the 5' partner has coded up to the junction, or up to its own stop codon, is made all the same. */
    private List<ProteinPart> ofFiveAlone(List<Piece> pieces) {
        int residues = Math.min(codingBases(pieces, Part.FIVE) / GeneticCode.CODON_LENGTH, five.proteinLength());
        return residues == 0 ? List.of() : List.of(new ProteinPart(0, Part.FIVE, 1, residues, Read.IN_FRAME));
    }

    /**
     * The 3' protein starts at its own start codon where that is kept, otherwise at the first ATG in its frame: known where
     * the bases were read, and then the length of what is read from it up to the gene's own stop.
     */
    private List<ProteinPart> behindThePromoter(List<Piece> pieces) {
        int last = three.proteinLength();
        int kept = codingBases(pieces, Part.THREE) / GeneticCode.CODON_LENGTH - 1;
        if (kept <= 0 || reading.notTranslated().equals(Spelling.Unspelled.NO_START_CODON.sentence())) {
            return List.of();
        }
        if (kept >= last) {
            return List.of(new ProteinPart(threeTrack, Part.THREE, 1, last, Read.IN_FRAME));
        }
        return List.of(reading.translation().stream()
                .map(read -> new ProteinPart(
                        threeTrack, Part.THREE, Math.max(1, last - read.residues() + 1), last, Read.IN_FRAME))
                .findFirst()
                .orElse(new ProteinPart(threeTrack, Part.THREE, last - kept + 1, last, Read.START_UNKNOWN)));
    }

    /** A stop before the junction is told only where the bases are known, and then the length of the protein is as well. */
    private List<ProteinPart> upToTheStop(List<Piece> pieces) {
        int residues = Math.min(
                codingBases(pieces, Part.FIVE) / GeneticCode.CODON_LENGTH,
                reading.translation().get(0).residues());
        return residues == 0 ? List.of() : List.of(new ProteinPart(0, Part.FIVE, 1, residues, Read.IN_FRAME));
    }

    private static int codingBases(List<Piece> pieces, Part part) {
        return pieces.stream()
                .filter(piece -> piece.part() == part && piece.kind() == Kind.EXON)
                .mapToInt(Piece::coding)
                .sum();
    }

    private static Read read(String frame) {
        if (frame.equals(Frame.IN_FRAME.word())) {
            return Read.IN_FRAME;
        }
        return frame.equals(Frame.UNDECIDED.word()) ? Read.UNDECIDED : Read.OUT_OF_FRAME;
    }
}
