package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/** DNA put together from any number of stretches, some of a genome and some of nowhere in it. */
public final class Mosaic implements Template {
    /** A stretch of the genome and where it begins in the mosaic. */
    private record Placed(int offset, GenomicInterval interval, Strand strand) {
        private int until() {
            return offset + interval.length();
        }
    }

    /** A molecule that holds the base before the first offset and the one at the second crosses the junction. */
    private record Joint(int leaves, int enters, Adjacency adjacency) {}

    private final String bases;
    private final List<Placed> placed;
    private final List<Joint> joints;

    private Mosaic(Builder builder) {
        this.bases = builder.bases.toString();
        this.placed = List.copyOf(builder.placed);
        this.joints = List.copyOf(builder.joints);
    }

    /**
     * Two arms joined, with the letters of the given slices.
     *
     * @param allele what to join
     * @param atFirst covers the first breakend
     * @param atSecond covers the second breakend
     */
    static Mosaic of(FusionAllele allele, Slice atFirst, Slice atSecond) {
        return new Builder()
                .stretch(atFirst, allele.arm().interval(), allele.arm().strand())
                .foreign(allele.inserted())
                .joint(allele.adjacency(), allele.inserted().length())
                .stretch(
                        atSecond,
                        allele.otherArm().interval(),
                        allele.otherArm().strand())
                .build();
    }

    /** Puts stretches together, from left to right. */
    static final class Builder {
        private final StringBuilder bases = new StringBuilder();
        private final List<Placed> placed = new ArrayList<>();
        private final List<Joint> joints = new ArrayList<>();

        /** Goes on with what a slice holds from one position to another, both included. */
        Builder forward(Slice slice, int start, int end) {
            return stretch(slice, new GenomicInterval(slice.interval().contig(), start, end), Strand.FORWARD);
        }

        /** Goes on with a stretch of a slice, read from the given strand. */
        Builder stretch(Slice slice, GenomicInterval interval, Strand strand) {
            String forward = slice.bases(interval.start(), interval.end());
            placed.add(new Placed(bases.length(), interval, strand));
            bases.append(strand == Strand.FORWARD ? forward : Bases.reverseComplement(forward));
            return this;
        }

        /** Goes on with bases that lie nowhere in the genome. */
        Builder foreign(String inserted) {
            bases.append(inserted);
            return this;
        }

        /** Says that the next base follows the one before it by this junction. */
        Builder joint(Adjacency adjacency) {
            return joint(adjacency, 0);
        }

        /** Says that the next base follows, by this junction, the one before so many inserted bases. */
        Builder joint(Adjacency adjacency, int inserted) {
            joints.add(new Joint(bases.length() - inserted, bases.length(), adjacency));
            return this;
        }

        Mosaic build() {
            return new Mosaic(this);
        }
    }

    @Override
    public String bases() {
        return bases;
    }

    @Override
    public List<GenomicInterval> sources(int offset, int length) {
        List<GenomicInterval> sources = new ArrayList<>();
        for (int index = firstReaching(offset); index < placed.size(); index++) {
            Placed piece = placed.get(index);
            if (piece.offset() >= offset + length) {
                break;
            }
            int from = Math.max(offset, piece.offset()) - piece.offset();
            int until = Math.min(offset + length, piece.until()) - piece.offset();
            sources.add(part(piece, from, until - from));
        }
        return sources;
    }

    /** The index of the first stretch that ends after the offset. */
    private int firstReaching(int offset) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placed.get(middle).until() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static GenomicInterval part(Placed piece, int skipped, int length) {
        GenomicInterval whole = piece.interval();
        int start = piece.strand() == Strand.FORWARD ? whole.start() + skipped : whole.end() - skipped - length + 1;
        return new GenomicInterval(whole.contig(), start, start + length - 1);
    }

    @Override
    public Optional<Adjacency> junction(int offset, int length) {
        return joints.stream()
                .filter(joint -> offset < joint.leaves() && joint.enters() < offset + length)
                .map(Joint::adjacency)
                .findFirst();
    }

    /** The junctions in it, each once. */
    List<Adjacency> junctions() {
        return Collections.unmodifiableList(
                joints.stream().map(Joint::adjacency).distinct().toList());
    }
}
