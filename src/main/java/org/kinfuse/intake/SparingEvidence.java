package org.kinfuse.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.LoneJunction;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Breakend;
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
    private final Pointers pointers;
    private final NamedPlaces.Gathering clips = new NamedPlaces.Gathering();
    private final LongColumn tellings = new LongColumn();
    private final Spool spool = new Spool();
    private final Scratch scratch = new Scratch();
    private long pairs;
    private long clippedReads;

    /**
     * @param build the genome
     * @param distance bases beyond which two mates are too far apart
     */
    SparingEvidence(GenomeBuild build, int distance) {
        this.codec = new EvidenceCodec(build);
        this.pointers = new Pointers(new GenomeAxis(build), distance);
    }

    /** The bytes of one piece, without a copy. */
    private static final class Scratch extends ByteArrayOutputStream {
        private final DataOutputStream out = new DataOutputStream(this);
        private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

        void to(Spool spool) {
            length.putInt(0, count);
            spool.write(length.array(), Integer.BYTES);
            spool.write(buf, count);
            reset();
        }
    }

    /** Writes one piece. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.to(scratch.out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        scratch.to(spool);
    }

    @Override
    public void keep(SplitRead read) {
        pointers.add(read);
        if (pointers.isManifold(pointers.size() - 1)) {
            // Such reads are laid upon others as clips are.
            clip(read.adjacency().first(), read.fragment().nameHash());
            clip(read.adjacency().second(), read.fragment().nameHash());
        }
        long strand = read.strand() == Strand.FORWARD ? 0 : 1;
        tellings.add(31 * (31 * read.fragment().nameHash() + read.adjacency().hashCode()) + strand);
        write(out -> codec.write(read, out));
    }

    @Override
    public void keep(DiscordantPair pair) {
        pointers.add(pair);
        pairs++;
        write(out -> codec.write(pair, out));
    }

    @Override
    public void keep(ClippedRead read) {
        clip(read.breakend(), read.fragment().nameHash());
        clippedReads++;
        write(out -> codec.write(read, out));
    }

    private void clip(Breakend breakend, long name) {
        clips.add(pointers.end(breakend), name);
    }

    /** How many pieces it was given; what a read's records tell twice counts once. */
    ReadCounts.EvidenceCounts counts() {
        long splitReads = Arrays.stream(tellings.sorted()).distinct().count();
        return new ReadCounts.EvidenceCounts(splitReads, pairs, clippedReads);
    }

    /** All of it. */
    List<Evidence> all() {
        WholeEvidence all = new WholeEvidence();
        read(piece -> true, all);
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
        Company company = new Company(pointers, clips.places(), fragment, kept);
        long[] names = company.names();
        WatchedPlaces stops = new WatchedPlaces();
        for (int i = 0; i < pointers.size(); i++) {
            if (Arrays.binarySearch(names, pointers.name(i)) >= 0) {
                company.watchClips(i, stops);
            }
        }
        WholeEvidence chosen = new WholeEvidence();
        read(piece -> Arrays.binarySearch(names, piece.name()) >= 0 || piece.isClipAmong(stops), chosen);
        return new Accompanied(chosen.finish(), pointers.alone(names, fragment));
    }

    /** A piece of which only the head was read yet. */
    private final class Piece {
        private final byte[] bytes;

        Piece(byte[] bytes) {
            this.bytes = bytes;
        }

        long name() {
            return codec.name(bytes);
        }

        boolean isClipAmong(WatchedPlaces places) {
            if (!codec.isClip(bytes)) {
                return false;
            }
            long place = Pointers.place(pointers.end(codec.clipAt(bytes)));
            return places.touches(place, place);
        }
    }

    /** Which pieces are wanted. */
    private interface Wanted {
        boolean holds(Piece piece);
    }

    private void read(Wanted wanted, WholeEvidence into) {
        spool.read(in -> {
            byte[] length = new byte[Integer.BYTES];
            while (in.readNBytes(length, 0, length.length) == length.length) {
                byte[] bytes = in.readNBytes(ByteBuffer.wrap(length).getInt());
                if (wanted.holds(new Piece(bytes))) {
                    codec.read(bytes, into);
                }
            }
        });
    }

    @Override
    public void close() {
        spool.close();
    }
}
