package org.kinfuse.intake;

import java.util.Optional;

/**
 * One alignment record as the evidence rules see it. The fixed fields are cheap; what follows them is decoded only when
 * asked for, because a few records in a hundred need it.
 *
 * <p>Every method may throw {@link MalformedRecord} if the record cannot be decoded.
 */
interface Alignment {
    /** The SAM flags. */
    int flags();

    /** Place of the contig in the header, from 0; below 0 if none. */
    int contigIndex();

    /** First aligned position; 0 if none. */
    int start();

    /** Mapping quality, 0 to 255. */
    int mappingQuality();

    /** Place of the mate's contig in the header, from 0; below 0 if none. */
    int mateContigIndex();

    /** First aligned position of the mate; 0 if none. */
    int mateStart();

    /** TLEN, as the file says: the fragment's length with a sign. */
    int templateLength();

    /** Number of operations in the CIGAR: with one, nothing is clipped. */
    int cigarOperations();

    /** Number of bases that the record holds; 0 if none. */
    int storedBases();

    /** The CIGAR in sum. */
    CigarShape shape();

    /** A 64-bit hash of the read's name. */
    long nameHash();

    /** The read's name, for messages. */
    String name();

    /** The stored bases on the forward strand, upper-case A, C, G, T or N; empty if the file does not hold them. */
    String bases();

    /** The stored base qualities in the same order; empty if the file does not hold them. */
    byte[] qualities();

    /** Tag SA: where the other parts of the read align. */
    Optional<String> otherSegments();

    /** Tag XA: where else the record's alignment fits, as bwa writes it. */
    Optional<String> alternativeHits();

    /** Another tag, named by its two letters; nothing if the record has none of that name, or one that is no text. */
    Optional<String> text(char first, char second);

    /** Tag MC: the CIGAR of the mate. */
    Optional<String> mateCigar();

    /** The same in sum. */
    default Optional<CigarShape> mateShape() {
        return mateCigar().map(CigarShape::parse);
    }
}
