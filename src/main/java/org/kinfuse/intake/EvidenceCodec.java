package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.PairEnd;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.SplitRead.Passage;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/** Pieces of evidence as bytes, for a {@link Spool}: what is written is read again as it was, within one run. */
final class EvidenceCodec {
    private static final int SPLIT = 's';
    private static final int PAIR = 'p';
    private static final int CLIP = 'c';

    /** Bytes of a fragment. */
    private static final int FRAGMENT = 4 * Long.BYTES;

    private final List<Contig> byRank = new ArrayList<>();

    /** @param build the genome, by which contigs are known by their ranks */
    EvidenceCodec(GenomeBuild build) {
        build.sequences().forEach(sequence -> byRank.add(sequence.contig()));
    }

    void write(SplitRead read, PieceBytes out) {
        out.putByte(SPLIT);
        fragment(read.fragment(), out);
        adjacency(read.adjacency(), out);
        strand(read.strand(), out);
        anchor(read.first(), out);
        anchor(read.second(), out);
        out.putByte(read.passages().size());
        for (Passage passage : read.passages()) {
            interval(passage.piece(), out);
            out.putByte(passage.steps().size());
            for (Adjacency step : passage.steps()) {
                adjacency(step, out);
            }
        }
    }

    void write(DiscordantPair pair, PieceBytes out) {
        out.putByte(PAIR);
        fragment(pair.fragment(), out);
        end(pair.first(), out);
        end(pair.second(), out);
    }

    void write(ClippedRead clip, PieceBytes out) {
        out.putByte(CLIP);
        fragment(clip.fragment(), out);
        breakend(clip.breakend(), out);
        strand(clip.strand(), out);
        out.putText(clip.clipped());
        out.putText(clip.aligned());
        out.putInt(clip.clippedLength());
        out.putInt(clip.alignedBases());
        out.putByte(clip.mappingQuality());
    }

    /** Who says the piece that begins there. */
    static long name(byte[] bytes, int from) {
        return new PieceBytes(bytes, from + 1).getLong();
    }

    static boolean isSplit(byte[] piece) {
        return piece[0] == SPLIT;
    }

    /** What a split read shows. */
    Adjacency junction(byte[] piece) {
        return adjacency(new PieceBytes(piece, 1 + FRAGMENT));
    }

    /** Gives a piece to a keeper, as it was given when it was written. */
    void read(byte[] bytes, int from, EvidenceKeeper into) {
        switch (bytes[from]) {
            case SPLIT -> into.keep(split(new PieceBytes(bytes, from + 1)));
            case PAIR -> into.keep(pair(new PieceBytes(bytes, from + 1)));
            case CLIP -> into.keep(clip(bytes, from));
            default -> throw new IllegalStateException("no evidence was written there");
        }
    }

    SplitRead split(byte[] piece) {
        return split(new PieceBytes(piece, 1));
    }

    private SplitRead split(PieceBytes in) {
        return new SplitRead(fragment(in), adjacency(in), strand(in), anchor(in), anchor(in), passages(in));
    }

    private DiscordantPair pair(PieceBytes in) {
        return new DiscordantPair(fragment(in), end(in), end(in));
    }

    /** The clip that begins there. */
    ClippedRead clip(byte[] bytes, int from) {
        PieceBytes in = new PieceBytes(bytes, from + 1);
        return new ClippedRead(
                fragment(in),
                breakend(in),
                strand(in),
                in.getText(),
                in.getText(),
                in.getInt(),
                in.getInt(),
                in.getByte());
    }

    private static void fragment(Fragment fragment, PieceBytes out) {
        out.putLong(fragment.nameHash());
        out.putLong(fragment.firstEnd());
        out.putLong(fragment.secondEnd());
        out.putLong(fragment.molecule());
    }

    private static Fragment fragment(PieceBytes in) {
        return new Fragment(in.getLong(), in.getLong(), in.getLong(), in.getLong());
    }

    private static void adjacency(Adjacency adjacency, PieceBytes out) {
        breakend(adjacency.first(), out);
        breakend(adjacency.second(), out);
        out.putText(adjacency.inserted());
        out.putInt(adjacency.homology());
    }

    private Adjacency adjacency(PieceBytes in) {
        return new Adjacency(breakend(in), breakend(in), in.getText(), in.getInt());
    }

    private static void breakend(Breakend breakend, PieceBytes out) {
        out.putShort(breakend.contig().rank());
        out.putInt(breakend.position());
        out.putByte(breakend.kept() == Side.LEFT ? 1 : 0);
    }

    private Breakend breakend(PieceBytes in) {
        return new Breakend(contig(in), in.getInt(), in.getByte() != 0 ? Side.LEFT : Side.RIGHT);
    }

    private Contig contig(PieceBytes in) {
        return byRank.get(in.getShort());
    }

    private static void interval(GenomicInterval interval, PieceBytes out) {
        out.putShort(interval.contig().rank());
        out.putInt(interval.start());
        out.putInt(interval.end());
    }

    private GenomicInterval interval(PieceBytes in) {
        return new GenomicInterval(contig(in), in.getInt(), in.getInt());
    }

    private static void strand(Strand strand, PieceBytes out) {
        out.putByte(strand == Strand.FORWARD ? 1 : 0);
    }

    private static Strand strand(PieceBytes in) {
        return in.getByte() != 0 ? Strand.FORWARD : Strand.REVERSE;
    }

    private static void anchor(Anchor anchor, PieceBytes out) {
        out.putInt(anchor.alignedBases());
        out.putByte(anchor.mappingQuality());
        out.putText(anchor.beyond());
        alternatives(anchor.alternatives(), out);
    }

    private Anchor anchor(PieceBytes in) {
        return new Anchor(in.getInt(), in.getByte(), in.getText(), alternatives(in));
    }

    private static void end(PairEnd end, PieceBytes out) {
        interval(end.aligned(), out);
        strand(end.strand(), out);
        out.putByte(end.mappingQuality());
        alternatives(end.alternatives(), out);
    }

    private PairEnd end(PieceBytes in) {
        return new PairEnd(interval(in), strand(in), in.getByte(), alternatives(in));
    }

    private static void alternatives(List<Alternative> alternatives, PieceBytes out) {
        out.putInt(alternatives.size());
        for (Alternative alternative : alternatives) {
            out.putShort(alternative.contig().rank());
            out.putInt(alternative.start());
            strand(alternative.strand(), out);
        }
    }

    private List<Alternative> alternatives(PieceBytes in) {
        int count = in.getInt();
        List<Alternative> alternatives = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            alternatives.add(new Alternative(contig(in), in.getInt(), strand(in)));
        }
        return alternatives;
    }

    private List<Passage> passages(PieceBytes in) {
        int count = in.getByte();
        List<Passage> passages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            GenomicInterval piece = interval(in);
            int steps = in.getByte();
            List<Adjacency> adjacencies = new ArrayList<>(steps);
            for (int step = 0; step < steps; step++) {
                adjacencies.add(adjacency(in));
            }
            passages.add(new Passage(piece, adjacencies));
        }
        return passages;
    }
}
