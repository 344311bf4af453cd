package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * A fragment of DNA that was sequenced, for tests. Everything but its place has a default; each method gives a changed
 * copy.
 *
 * <pre>
 *   SceneFragment.at(chr1, 5000)                 300 bases from chr1:5000 on, read from both sides for 100 bases
 *   SceneFragment.across(adjacency, 140)         300 bases over a junction, 140 of them before it
 *   SceneFragment.at(chr1, 5000).length(250).duplicate()
 * </pre>
 *
 * <p>Read 1 starts at the fragment's first base and read 2 at its last one, on the other strand.
 *
 * @param pieces what it is made of, in order
 * @param length its bases
 * @param readLength bases read from either side; beyond the fragment's end reads run into the adapter
 * @param mappingQualities one for each piece in order; the last one holds for all that follow
 * @param traits what is out of the ordinary
 */
public record SceneFragment(
        List<Piece> pieces, int length, int readLength, List<Integer> mappingQualities, Set<Trait> traits) {

    private static final int LENGTH = 300;
    private static final int READ_LENGTH = 100;

    /** What can be out of the ordinary. */
    public enum Trait {
        /** Marked as a copy of another fragment. */
        DUPLICATE,
        /** Marked as failed quality checks. */
        FAILED_QUALITY,
        /** Read 1 starts at the last base and read 2 at the first. */
        READS_EXCHANGED,
        /** Only read 1, and not as part of a pair. */
        SINGLE,
        /** No MC and MQ tags. */
        NO_MATE_TAGS,
        /** No SA tags, and no record but the primary one. */
        NO_SPLITS,
        /** Supplementary records keep their clipped bases: bwa mem -Y. */
        SOFT_CLIPPED_SUPPLEMENTARY,
        /** Supplementary records are marked as secondary: bwa mem -M. */
        SECONDARY_FOR_SUPPLEMENTARY,
        /** Base qualities of 2 throughout. */
        LOW_QUALITY
    }

    /**
     * A stretch of the reference, or inserted bases.
     *
     * <p>A stretch is open-ended: the fragment takes what it needs, inward from its first or up to its last base.
     */
    sealed interface Piece {
        /**
         * Reference.
         *
         * @param contig the contig
         * @param first position of its first base in the fragment's direction
         * @param strand the fragment's direction
         * @param bases its length
         */
        record Reference(Contig contig, int first, Strand strand, int bases) implements Piece {}

        /** Bases of no origin, in the fragment's direction. */
        record Inserted(String text) implements Piece {}
    }

    /** @throws IllegalArgumentException if the fragment cannot be sequenced */
    public SceneFragment {
        if (length < 1 || readLength < 1 || mappingQualities.isEmpty()) {
            throw new IllegalArgumentException("a fragment and its reads have bases and a mapping quality");
        }
        pieces = List.copyOf(pieces);
        mappingQualities = List.copyOf(mappingQualities);
        traits = Set.copyOf(traits);
    }

    /** A fragment of the reference of 300 bases, read for 100 bases from either side. */
    public static SceneFragment at(Contig contig, int start) {
        return of(List.of(new Piece.Reference(contig, start, Strand.FORWARD, LENGTH)));
    }

    /**
     * A fragment of 300 bases over a junction.
     *
     * @param adjacency the junction
     * @param basesBefore bases of the fragment that lie on the adjacency's first side, as far as its stated position
     */
    public static SceneFragment across(Adjacency adjacency, int basesBefore) {
        Breakend from = adjacency.first();
        Breakend to = adjacency.second();
        String inserted = adjacency.inserted();
        int after = LENGTH - basesBefore - inserted.length();
        if (basesBefore < 1 || after < 1) {
            throw new IllegalArgumentException("a fragment of " + LENGTH + " bases with " + basesBefore
                    + " before the junction does not cross it");
        }
        // The fragment runs towards the junction on the first side and away from it on the second.
        Strand before = from.kept() == Side.LEFT ? Strand.FORWARD : Strand.REVERSE;
        Strand behind = to.kept() == Side.RIGHT ? Strand.FORWARD : Strand.REVERSE;
        int start = from.position() - (basesBefore - 1) * from.kept().outward();
        String inDirection = before == Strand.FORWARD ? inserted : Bases.reverseComplement(inserted);
        return of(List.of(
                new Piece.Reference(from.contig(), start, before, basesBefore),
                new Piece.Inserted(inDirection),
                new Piece.Reference(to.contig(), to.position(), behind, after)));
    }

    private static SceneFragment of(List<Piece> pieces) {
        return new SceneFragment(pieces, LENGTH, READ_LENGTH, List.of(60), EnumSet.noneOf(Trait.class));
    }

    /** With another length: the last piece is lengthened or shortened. */
    public SceneFragment length(int newLength) {
        List<Piece> changed = new ArrayList<>(pieces);
        Piece.Reference last = (Piece.Reference) changed.remove(changed.size() - 1);
        int bases = last.bases() + newLength - length;
        if (bases < 1) {
            throw new IllegalArgumentException("a fragment of " + newLength + " bases would not reach its last piece");
        }
        changed.add(new Piece.Reference(last.contig(), last.first(), last.strand(), bases));
        return new SceneFragment(changed, newLength, readLength, mappingQualities, traits);
    }

    /** With reads of another length. */
    public SceneFragment readLength(int bases) {
        return new SceneFragment(pieces, length, bases, mappingQualities, traits);
    }

    /** With these mapping qualities, one for each stretch of reference in order. */
    public SceneFragment mappingQuality(Integer... ofPieces) {
        return new SceneFragment(pieces, length, readLength, List.of(ofPieces), traits);
    }

    /** With one more trait. */
    public SceneFragment with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new SceneFragment(pieces, length, readLength, mappingQualities, more);
    }

    /** Marked as a copy. */
    public SceneFragment duplicate() {
        return with(Trait.DUPLICATE);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    int mappingQualityOf(int piece) {
        return mappingQualities.get(Math.min(piece, mappingQualities.size() - 1));
    }
}
