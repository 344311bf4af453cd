package org.kinfuse.evidence;

import java.util.List;
import java.util.function.Function;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;

/** What one alternate allele of a variant record states. */
public sealed interface VariantStatement {

    /** The value of the function that fits: the one place where all kinds are told apart. */
    <T> T fold(
            Function<? super Joined, ? extends T> joined,
            Function<? super Lone, ? extends T> lone,
            Function<? super Unoriented, ? extends T> unoriented,
            Function<? super NoJunction, ? extends T> noJunction);

    /**
     * Ends that are joined.
     *
     * @param adjacencies one; two for an inversion that names neither of its junctions
     */
    record Joined(List<SupportedAdjacency> adjacencies) implements VariantStatement {
        /** @throws IllegalArgumentException if there is none */
        public Joined {
            adjacencies = List.copyOf(adjacencies);
            if (adjacencies.isEmpty()) {
                throw new IllegalArgumentException("joined ends are one adjacency or more");
            }
        }

        @Override
        public <T> T fold(
                Function<? super Joined, ? extends T> joined,
                Function<? super Lone, ? extends T> lone,
                Function<? super Unoriented, ? extends T> unoriented,
                Function<? super NoJunction, ? extends T> noJunction) {
            return joined.apply(this);
        }
    }

    /**
     * One end only.
     *
     * @param breakend the end that is known
     * @param bases what follows it, on the forward strand as seen at the breakend; empty if not told
     * @param why what became of the other end
     * @param detail the name or place of the other end as the file says it, empty if it says nothing
     */
    record Lone(Breakend breakend, String bases, Missing why, String detail) implements VariantStatement {
        @Override
        public <T> T fold(
                Function<? super Joined, ? extends T> joined,
                Function<? super Lone, ? extends T> lone,
                Function<? super Unoriented, ? extends T> unoriented,
                Function<? super NoJunction, ? extends T> noJunction) {
            return lone.apply(this);
        }
    }

    /** Why only one end is known. */
    enum Missing {
        /** The record is a single breakend: its caller could not place the other end. */
        SINGLE_BREAKEND("the caller could not place the other end"),
        /** The record gives no place for the other end. */
        MATE_NOT_STATED("the record does not say where the other end lies"),
        /** The other end lies on a contig that the build does not have: a decoy, HLA, a virus. */
        MATE_OUTSIDE_BUILD("the other end lies on a contig outside the build"),
        /** The other end is the end of a chromosome: nothing is kept of it. */
        END_OF_CONTIG("the other end is the end of a chromosome");

        private final String words;

        Missing(String words) {
            this.words = words;
        }

        /** The reason in words, without a full stop. */
        public String words() {
            return words;
        }
    }

    /**
     * Two places that are said to be joined, without a word on which sides of them survive.
     *
     * @param first one place
     * @param second the other
     */
    record Unoriented(Place first, Place second) implements VariantStatement {
        @Override
        public <T> T fold(
                Function<? super Joined, ? extends T> joined,
                Function<? super Lone, ? extends T> lone,
                Function<? super Unoriented, ? extends T> unoriented,
                Function<? super NoJunction, ? extends T> noJunction) {
            return unoriented.apply(this);
        }
    }

    /**
     * A base.
     *
     * @param contig its contig
     * @param position one-based
     */
    record Place(Contig contig, int position) {}

    /**
     * Nothing that joins two places of the build.
     *
     * @param why the kind of reason
     * @param detail what the file says: the allele, the contig, the fault
     */
    record NoJunction(Absence why, String detail) implements VariantStatement {
        @Override
        public <T> T fold(
                Function<? super Joined, ? extends T> joined,
                Function<? super Lone, ? extends T> lone,
                Function<? super Unoriented, ? extends T> unoriented,
                Function<? super NoJunction, ? extends T> noJunction) {
            return noJunction.apply(this);
        }
    }

    /** Why a record joins nothing. */
    enum Absence {
        /** Bases exchanged, inserted or deleted, fewer than a rearrangement is made of. */
        SMALL_VARIANT("a small variant, not a rearrangement"),
        /** Sequence inserted of which the record does not say where it comes from. */
        INSERTION("inserted sequence whose origin is not stated"),
        /** A change of copy number without a statement of what is joined. */
        COPY_NUMBER("a change of copy number that does not say what is joined"),
        /** A copy that went to another place, which the record does not join to it. */
        DISPERSED_DUPLICATION("a copy placed elsewhere without a statement of what is joined"),
        /** The alternate allele is missing or stands for any other allele. */
        NO_ALTERNATE("no alternate allele"),
        /** A symbolic allele with no meaning agreed upon. */
        UNKNOWN_SYMBOL("a symbolic allele whose junctions are not known"),
        /** Neither end lies on a contig of the build. */
        OUTSIDE_BUILD("no end lies on a contig of the build"),
        /** The record is malformed and was to be passed over. */
        MALFORMED("a malformed record");

        private final String words;

        Absence(String words) {
            this.words = words;
        }

        /** The reason in words, without a full stop. */
        public String words() {
            return words;
        }
    }
}
