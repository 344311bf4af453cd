package org.kinfuse.intake;

import htsjdk.samtools.SAMFlag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Strand;

/** Where a record lies, and what it says of its mate and of the other segments of its read. */
final class Mates {
    private final FileContigs contigs;
    private final MoleculeIdentifier identifier;

    /**
     * @param contigs the contigs of the file
     * @param identifier where reads keep the identifier of their molecule
     */
    Mates(FileContigs contigs, MoleculeIdentifier identifier) {
        this.contigs = contigs;
        this.identifier = identifier;
    }

    /** The identifier of the record's molecule. */
    long identifier(Alignment read) {
        return identifier.of(read);
    }

    /**
     * How a record aligns.
     *
     * @throws MalformedRecord if it does not lie within its contig
     */
    Segment own(Alignment read) {
        return new Segment(
                contigs.at(read.contigIndex()),
                read.start(),
                strand(read, SAMFlag.READ_REVERSE_STRAND),
                read.shape(),
                read.mappingQuality());
    }

    /** Where else the record's alignment fits. */
    List<Alternative> alternatives(Alignment read) {
        return AlternativeHits.of(read, contigs);
    }

    /** The segments of the record's SA tag; none if it has no such tag. */
    List<Segment> others(Alignment read) {
        Optional<String> tag = read.otherSegments();
        return tag.isPresent() ? OtherSegments.parse(tag.get(), contigs) : List.of();
    }

    /** Whether the record is of a pair whose other mate is mapped. */
    static boolean hasPlacedMate(Alignment read) {
        int flags = read.flags();
        return SAMFlag.READ_PAIRED.isSet(flags) && !SAMFlag.MATE_UNMAPPED.isSet(flags) && read.mateContigIndex() >= 0;
    }

    /**
     * The contig of a placed mate.
     *
     * @throws MalformedRecord if the mate lies off it
     */
    FileContig mateContig(Alignment read) {
        FileContig contig = contigs.at(read.mateContigIndex());
        if (read.mateStart() < 1 || read.mateStart() > contig.length()) {
            throw new MalformedRecord("its mate is said to start at base " + read.mateStart() + " of " + contig.name());
        }
        return contig;
    }

    /** How a placed mate aligns, if the record's MC tag tells; its mapping quality is not known. */
    Optional<Segment> mate(Alignment read) {
        FileContig contig = mateContig(read);
        Strand strand = strand(read, SAMFlag.MATE_REVERSE_STRAND);
        Optional<CigarShape> shape = read.mateShape();
        return shape.isPresent()
                ? Optional.of(new Segment(contig, read.mateStart(), strand, shape.get(), 0))
                : Optional.empty();
    }

    /**
     * A placed mate as the record tells of it: as long as the record's own alignment where no MC tag says more, and of
     * unknown mapping quality.
     *
     * @param half the record itself
     * @param contig the contig of the build that the mate lies on
     */
    PairHalf told(Alignment read, PairHalf half, Contig contig) {
        Segment mate = mate(read).orElseGet(() -> {
            FileContig onContig = mateContig(read);
            int left = onContig.length() - read.mateStart() + 1;
            int bases = Math.min(half.segment().shape().referenceBases(), left);
            CigarShape whole = new CigarShape(0, 0, bases, bases, bases, 0, 0, 0);
            return new Segment(onContig, read.mateStart(), strand(read, SAMFlag.MATE_REVERSE_STRAND), whole, 0);
        });
        return new PairHalf(half.nameHash(), half.identifier(), half.mate().other(), mate, contig, List.of());
    }

    /**
     * The identity of the record's fragment, by the outer ends of the two primary alignments.
     *
     * @param others the segments of its SA tag
     */
    Fragment fragment(Alignment read, Segment own, List<Segment> others) {
        boolean supplementary = SAMFlag.SUPPLEMENTARY_ALIGNMENT.isSet(read.flags());
        // The specification puts the primary alignment first in the SA tag of a supplementary one.
        Segment primary = supplementary && !others.isEmpty() ? others.get(0) : own;
        Fragment fragment = hasPlacedMate(read)
                ? Fragment.between(read.nameHash(), primary.outerEnd(), mateEnd(read))
                : Fragment.of(read.nameHash(), primary.outerEnd());
        return fragment.identified(identifier(read));
    }

    /**
     * The outer end of the mate. Without an MC tag the mate's clips and, on the reverse strand, its length are unknown;
     * its start then stands for it, which all copies of a molecule share as long as the mate aligns alike.
     */
    private long mateEnd(Alignment read) {
        boolean reverse = SAMFlag.MATE_REVERSE_STRAND.isSet(read.flags());
        Optional<Segment> mate = mate(read);
        return mate.isPresent()
                ? mate.get().outerEnd()
                : Fragment.end(mateContig(read).identityRank(), read.mateStart(), reverse);
    }

    /**
     * Where the fragment ends on the side that the read runs towards, clipped bases of the mate included.
     *
     * <pre>
     *   the read   =========>....
     *   its mate     <=========~~~     the fragment ends here
     * </pre>
     *
     * @return nothing unless the mates face each other and overlap, and the mate's CIGAR is known
     */
    OptionalInt fragmentEnd(Alignment read, Segment own) {
        Strand mateStrand = strand(read, SAMFlag.MATE_REVERSE_STRAND);
        if (!hasPlacedMate(read) || read.contigIndex() != read.mateContigIndex() || own.strand() == mateStrand) {
            return OptionalInt.empty();
        }
        Optional<Segment> told = mate(read);
        if (told.isEmpty()
                || told.get().start() > own.end()
                || own.start() > told.get().end()) {
            return OptionalInt.empty();
        }
        Segment mate = told.get();
        return OptionalInt.of(
                mateStrand == Strand.REVERSE
                        ? mate.end() + mate.shape().trailClip()
                        : mate.start() - mate.shape().leadClip());
    }

    private static Strand strand(Alignment read, SAMFlag reverse) {
        return reverse.isSet(read.flags()) ? Strand.REVERSE : Strand.FORWARD;
    }
}
