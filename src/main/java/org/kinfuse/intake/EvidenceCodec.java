package org.kinfuse.intake;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private final List<Contig> byRank = new ArrayList<>();

    /** @param build the genome, by which contigs are known by their ranks */
    EvidenceCodec(GenomeBuild build) {
        build.sequences().forEach(sequence -> byRank.add(sequence.contig()));
    }

    void write(SplitRead read, DataOutputStream out) throws IOException {
        out.writeByte(SPLIT);
        fragment(read.fragment(), out);
        adjacency(read.adjacency(), out);
        strand(read.strand(), out);
        anchor(read.first(), out);
        anchor(read.second(), out);
        out.writeByte(read.passages().size());
        for (Passage passage : read.passages()) {
            interval(passage.piece(), out);
            out.writeByte(passage.steps().size());
            for (Adjacency step : passage.steps()) {
                adjacency(step, out);
            }
        }
    }

    void write(DiscordantPair pair, DataOutputStream out) throws IOException {
        out.writeByte(PAIR);
        fragment(pair.fragment(), out);
        end(pair.first(), out);
        end(pair.second(), out);
    }

    void write(ClippedRead clip, DataOutputStream out) throws IOException {
        out.writeByte(CLIP);
        fragment(clip.fragment(), out);
        breakend(clip.breakend(), out);
        strand(clip.strand(), out);
        bases(clip.clipped(), out);
        bases(clip.aligned(), out);
        out.writeInt(clip.clippedLength());
        out.writeInt(clip.alignedBases());
        out.writeByte(clip.mappingQuality());
    }

    /** Who says a piece: what stands behind its kind. */
    long name(byte[] piece) {
        return ByteBuffer.wrap(piece).getLong(1);
    }

    boolean isClip(byte[] piece) {
        return piece[0] == CLIP;
    }

    /** Where a read is clipped. */
    Breakend clipAt(byte[] clip) {
        ByteBuffer bytes = ByteBuffer.wrap(clip).position(1 + 4 * Long.BYTES);
        return new Breakend(byRank.get(bytes.getShort()), bytes.getInt(), bytes.get() != 0 ? Side.LEFT : Side.RIGHT);
    }

    /** Gives a piece to a keeper, as it was given when it was written. */
    void read(byte[] piece, EvidenceKeeper into) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(piece));
        int kind = in.readByte();
        Fragment fragment = new Fragment(in.readLong(), in.readLong(), in.readLong(), in.readLong());
        switch (kind) {
            case SPLIT ->
                into.keep(new SplitRead(fragment, adjacency(in), strand(in), anchor(in), anchor(in), passages(in)));
            case PAIR -> into.keep(new DiscordantPair(fragment, end(in), end(in)));
            case CLIP ->
                into.keep(new ClippedRead(
                        fragment,
                        breakend(in),
                        strand(in),
                        bases(in),
                        bases(in),
                        in.readInt(),
                        in.readInt(),
                        in.readUnsignedByte()));
            default -> throw new IOException("it holds something else than evidence");
        }
    }

    private static void fragment(Fragment fragment, DataOutputStream out) throws IOException {
        out.writeLong(fragment.nameHash());
        out.writeLong(fragment.firstEnd());
        out.writeLong(fragment.secondEnd());
        out.writeLong(fragment.molecule());
    }

    private static void adjacency(Adjacency adjacency, DataOutputStream out) throws IOException {
        breakend(adjacency.first(), out);
        breakend(adjacency.second(), out);
        bases(adjacency.inserted(), out);
        out.writeInt(adjacency.homology());
    }

    private Adjacency adjacency(DataInputStream in) throws IOException {
        return new Adjacency(breakend(in), breakend(in), bases(in), in.readInt());
    }

    private static void breakend(Breakend breakend, DataOutputStream out) throws IOException {
        out.writeShort(breakend.contig().rank());
        out.writeInt(breakend.position());
        out.writeBoolean(breakend.kept() == Side.LEFT);
    }

    private Breakend breakend(DataInputStream in) throws IOException {
        return new Breakend(contig(in), in.readInt(), in.readBoolean() ? Side.LEFT : Side.RIGHT);
    }

    private Contig contig(DataInputStream in) throws IOException {
        return byRank.get(in.readUnsignedShort());
    }

    private static void interval(GenomicInterval interval, DataOutputStream out) throws IOException {
        out.writeShort(interval.contig().rank());
        out.writeInt(interval.start());
        out.writeInt(interval.end());
    }

    private GenomicInterval interval(DataInputStream in) throws IOException {
        return new GenomicInterval(contig(in), in.readInt(), in.readInt());
    }

    private static void strand(Strand strand, DataOutputStream out) throws IOException {
        out.writeBoolean(strand == Strand.FORWARD);
    }

    private static Strand strand(DataInputStream in) throws IOException {
        return in.readBoolean() ? Strand.FORWARD : Strand.REVERSE;
    }

    private static void bases(String bases, DataOutputStream out) throws IOException {
        out.writeInt(bases.length());
        out.write(bases.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String bases(DataInputStream in) throws IOException {
        byte[] bases = new byte[in.readInt()];
        in.readFully(bases);
        return new String(bases, StandardCharsets.ISO_8859_1);
    }

    private static void anchor(Anchor anchor, DataOutputStream out) throws IOException {
        out.writeInt(anchor.alignedBases());
        out.writeByte(anchor.mappingQuality());
        bases(anchor.beyond(), out);
        alternatives(anchor.alternatives(), out);
    }

    private Anchor anchor(DataInputStream in) throws IOException {
        return new Anchor(in.readInt(), in.readUnsignedByte(), bases(in), alternatives(in));
    }

    private static void end(PairEnd end, DataOutputStream out) throws IOException {
        interval(end.aligned(), out);
        strand(end.strand(), out);
        out.writeByte(end.mappingQuality());
        alternatives(end.alternatives(), out);
    }

    private PairEnd end(DataInputStream in) throws IOException {
        return new PairEnd(interval(in), strand(in), in.readUnsignedByte(), alternatives(in));
    }

    private static void alternatives(List<Alternative> alternatives, DataOutputStream out) throws IOException {
        out.writeInt(alternatives.size());
        for (Alternative alternative : alternatives) {
            out.writeShort(alternative.contig().rank());
            out.writeInt(alternative.start());
            strand(alternative.strand(), out);
        }
    }

    private List<Alternative> alternatives(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Alternative> alternatives = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            alternatives.add(new Alternative(contig(in), in.readInt(), strand(in)));
        }
        return alternatives;
    }

    private List<Passage> passages(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        List<Passage> passages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            GenomicInterval piece = interval(in);
            int steps = in.readUnsignedByte();
            List<Adjacency> adjacencies = new ArrayList<>(steps);
            for (int step = 0; step < steps; step++) {
                adjacencies.add(adjacency(in));
            }
            passages.add(new Passage(piece, adjacencies));
        }
        return passages;
    }
}
