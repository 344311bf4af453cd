package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Strand;

/**
 * One read of a scene's fragment and where an aligner that makes no mistakes places it: each stretch of reference that
 * holds 20 bases or more of it, extended as far as the bases go on to agree.
 */
final class SceneRead {
    /** Shorter stretches stay clipped: bwa mem's seeds are 19 bases long. */
    private static final int LEAST_PLACED = 20;

    /** What a read runs into beyond its fragment, over and over. */
    private static final String ADAPTER = "AGATCGGAAGAGCACACGTCTGAACTCCAGTCAC";

    private final SceneGenome genome;
    private final List<Base> bases;

    /** A base of the read, in the direction of sequencing. */
    private sealed interface Base {
        char letter();

        /** A base of the reference, met while walking along a strand. */
        record OfReference(char letter, int piece, Contig contig, int position, Strand strand) implements Base {}

        /** A base of no origin. */
        record OfNowhere(char letter) implements Base {}
    }

    /**
     * A placed part of the read.
     *
     * @param piece the stretch of reference that it belongs to, counted from 0 along the fragment
     * @param queryStart first base, from 1 in the direction of sequencing
     * @param queryEnd last base
     * @param start first reference position
     * @param end last reference position
     */
    record Placed(int piece, int queryStart, int queryEnd, Contig contig, int start, int end, Strand strand) {
        int length() {
            return end - start + 1;
        }
    }

    private SceneRead(SceneGenome genome, List<Base> bases) {
        this.genome = genome;
        this.bases = bases;
    }

    /** The read that starts at the fragment's first base. */
    static SceneRead fromStart(SceneGenome genome, SceneFragment fragment) {
        return new SceneRead(genome, read(molecule(genome, fragment), fragment.readLength()));
    }

    /** The read that starts at the fragment's last base, on the other strand. */
    static SceneRead fromEnd(SceneGenome genome, SceneFragment fragment) {
        List<Base> molecule = molecule(genome, fragment);
        List<Base> opposite = new ArrayList<>(molecule.size());
        for (int i = molecule.size() - 1; i >= 0; i--) {
            opposite.add(opposite(molecule.get(i)));
        }
        return new SceneRead(genome, read(opposite, fragment.readLength()));
    }

    private static List<Base> read(List<Base> molecule, int length) {
        List<Base> read = new ArrayList<>(molecule.subList(0, Math.min(length, molecule.size())));
        for (int i = 0; read.size() < length; i++) {
            read.add(new Base.OfNowhere(ADAPTER.charAt(i % ADAPTER.length())));
        }
        return read;
    }

    private static Base opposite(Base base) {
        char letter = SceneGenome.complement(base.letter());
        return base instanceof Base.OfReference of
                ? new Base.OfReference(
                        letter,
                        of.piece(),
                        of.contig(),
                        of.position(),
                        of.strand().opposite())
                : new Base.OfNowhere(letter);
    }

    private static List<Base> molecule(SceneGenome genome, SceneFragment fragment) {
        List<Base> molecule = new ArrayList<>(fragment.length());
        int stretches = 0;
        for (SceneFragment.Piece piece : fragment.pieces()) {
            if (piece instanceof SceneFragment.Piece.Reference stretch) {
                addStretch(molecule, genome, stretch, stretches++);
            } else if (piece instanceof SceneFragment.Piece.Inserted inserted) {
                inserted.text().chars().forEach(letter -> molecule.add(new Base.OfNowhere((char) letter)));
            }
        }
        return molecule;
    }

    private static void addStretch(
            List<Base> molecule, SceneGenome genome, SceneFragment.Piece.Reference stretch, int piece) {
        int step = stretch.strand() == Strand.FORWARD ? 1 : -1;
        for (int i = 0; i < stretch.bases(); i++) {
            int position = stretch.first() + i * step;
            char letter = seen(genome.base(stretch.contig(), position), stretch.strand());
            molecule.add(new Base.OfReference(letter, piece, stretch.contig(), position, stretch.strand()));
        }
    }

    private static char seen(char forward, Strand strand) {
        return strand == Strand.FORWARD ? forward : SceneGenome.complement(forward);
    }

    int length() {
        return bases.size();
    }

    /** Bases from one query position to another, on the forward strand of a placed part. */
    String forwardBases(int queryStart, int queryEnd, Strand strand) {
        StringBuilder text = new StringBuilder();
        bases.subList(queryStart - 1, queryEnd).forEach(base -> text.append(base.letter()));
        return strand == Strand.FORWARD ? text.toString() : Bases.reverseComplement(text.toString());
    }

    /** The placed parts in the order in which the read passes through them. */
    List<Placed> placed() {
        List<Placed> parts = new ArrayList<>();
        int i = 0;
        while (i < bases.size()) {
            int from = i;
            while (i + 1 < bases.size() && follows(bases.get(i), bases.get(i + 1))) {
                i++;
            }
            if (bases.get(from) instanceof Base.OfReference && i - from + 1 >= LEAST_PLACED) {
                parts.add(extended(from, i));
            }
            i++;
        }
        return parts;
    }

    /** The longest part, the first of them where several are equal: the primary alignment. */
    static Placed primary(List<Placed> parts) {
        return parts.stream()
                .max(Comparator.comparingInt(Placed::length)
                        .thenComparing(Placed::queryStart, Comparator.reverseOrder()))
                .orElseThrow(
                        () -> new IllegalArgumentException("a read has no " + LEAST_PLACED + " bases to place it by"));
    }

    private static boolean follows(Base one, Base next) {
        return one instanceof Base.OfReference a && next instanceof Base.OfReference b && a.piece() == b.piece();
    }

    private Placed extended(int from, int to) {
        Base.OfReference first = (Base.OfReference) bases.get(from);
        Base.OfReference last = (Base.OfReference) bases.get(to);
        int step = first.strand() == Strand.FORWARD ? 1 : -1;
        int before = 0;
        while (agrees(from - before - 1, first, first.position() - (before + 1) * step)) {
            before++;
        }
        int after = 0;
        while (agrees(to + after + 1, last, last.position() + (after + 1) * step)) {
            after++;
        }
        int one = first.position() - before * step;
        int other = last.position() + after * step;
        return new Placed(
                first.piece(),
                from - before + 1,
                to + after + 1,
                first.contig(),
                Math.min(one, other),
                Math.max(one, other),
                first.strand());
    }

    private boolean agrees(int index, Base.OfReference neighbour, int position) {
        return index >= 0
                && index < bases.size()
                && genome.has(neighbour.contig(), position)
                && seen(genome.base(neighbour.contig(), position), neighbour.strand())
                        == bases.get(index).letter();
    }
}
