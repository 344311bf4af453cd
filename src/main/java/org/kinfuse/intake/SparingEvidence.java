package org.kinfuse.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.LoneJunction;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Strand;

/**
 * Evidence of a whole genome, most of which is chimeras of the library that stand alone. All of it goes to a {@link Spool};
 * what stays in memory is where it is, 32 bytes a piece. In the end that is read again which has {@link Company}.
 */
final class SparingEvidence implements EvidenceKeeper, AutoCloseable {
    /** Longest fragment of a library whose pairs tell nothing. */
    private static final int FALLBACK_REACH = 1_000;

    private final EvidenceCodec codec;
    private final CrossingRecorder.Order order;
    private final Pointers pointers;
    private final LongColumn tellings = new LongColumn();
    private final Spool spool = new Spool();
    private final ClipSpool clips;
    private final PieceBytes piece = new PieceBytes();
    private final PieceBytes length = new PieceBytes();
    private long pairs;
    private long clippedReads;

    /**
     * @param build the genome
     * @param distance bases beyond which two mates are too far apart
     * @param order how the records come
     */
    SparingEvidence(GenomeBuild build, int distance, CrossingRecorder.Order order) {
        this.codec = new EvidenceCodec(build);
        this.order = order;
        this.pointers = new Pointers(new GenomeAxis(build), distance);
        this.clips = new ClipSpool(codec);
    }

    @Override
    public void keep(SplitRead read) {
        pointers.add(read);
        long strand = read.strand() == Strand.FORWARD ? 0 : 1;
        tellings.add(31 * (31 * read.fragment().nameHash() + read.adjacency().hashCode()) + strand);
        piece.clear();
        codec.write(read, piece);
        spoolPiece();
    }

    @Override
    public void keep(DiscordantPair pair) {
        pointers.add(pair);
        pairs++;
        piece.clear();
        codec.write(pair, piece);
        spoolPiece();
    }

    private void spoolPiece() {
        length.clear();
        length.putInt(piece.length());
        spool.write(length.array(), length.length());
        spool.write(piece.array(), piece.length());
    }

    @Override
    public void keep(ClippedRead read) {
        clippedReads++;
        piece.clear();
        codec.write(read, piece);
        clips.add(pointers.end(read.breakend()), piece);
    }

    /** How many pieces it was given; what a read's records tell twice counts once. */
    ReadCounts.EvidenceCounts counts() {
        long splitReads = Arrays.stream(tellings.sorted()).distinct().count();
        return new ReadCounts.EvidenceCounts(splitReads, pairs, clippedReads);
    }

    /** All of it. */
    List<Evidence> all() {
        clips.finish();
        WholeEvidence all = new WholeEvidence();
        visitAll(bytes -> codec.read(bytes, 0, all));
        clips.visitAll((end, bytes, from) -> codec.read(bytes, from, all));
        return all.finish();
    }

    /**
     * What has company.
     *
     * @param evidence that of fragments with company, and the clips near it
     * @param lone the junctions that other fragments show
     */
    record Accompanied(List<Evidence> evidence, List<LoneJunction> lone) {}

    /**
     * What has company.
     *
     * @param library the lengths of fragments
     * @param kept which evidence has company
     */
    Accompanied accompanied(LibraryProfile library, EvidenceKept kept) {
        int fragment = library.maximumFragment() == 0
                ? FALLBACK_REACH
                : 2 * library.maximumFragment() - library.medianFragment();
        clips.finish();
        Company company = new Company(pointers, clips, new Company.Terms(fragment, kept, order));
        visitAll(bytes -> {
            if (EvidenceCodec.isSplit(bytes) && company.mayBeMet(codec.junction(bytes))) {
                company.look(codec.split(bytes));
            }
        });
        WatchedPlaces stops = new WatchedPlaces();
        long[] names = company.names(stops);
        return new Accompanied(chosen(names, stops), new LoneFragments(pointers).besides(names, fragment));
    }

    private List<Evidence> chosen(long[] names, WatchedPlaces stops) {
        WholeEvidence chosen = new WholeEvidence();
        visitAll(bytes -> {
            if (Arrays.binarySearch(names, EvidenceCodec.name(bytes, 0)) >= 0) {
                codec.read(bytes, 0, chosen);
            }
        });
        clips.visitAll((end, bytes, from) -> {
            long place = Pointers.place(end);
            if (stops.touches(place, place) || Arrays.binarySearch(names, EvidenceCodec.name(bytes, from)) >= 0) {
                codec.read(bytes, from, chosen);
            }
        });
        return chosen.finish();
    }

    /** Hands on the bytes of all that joins two places. */
    private void visitAll(Consumer<byte[]> visitor) {
        spool.read(in -> {
            byte[] lengthBytes = new byte[Integer.BYTES];
            while (in.readNBytes(lengthBytes, 0, lengthBytes.length) == lengthBytes.length) {
                visitor.accept(in.readNBytes(new PieceBytes(lengthBytes, 0).getInt()));
            }
        });
    }

    @Override
    public void close() {
        spool.close();
        clips.close();
    }
}
