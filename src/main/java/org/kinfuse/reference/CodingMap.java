package org.kinfuse.reference;

import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/**
 * Carries stretches of a protein to the genome and back, by counting coding bases: residue 1 is the first three of them.
 * Where the genome has a base more or less than the messenger, what follows is off by that base.
 */
final class CodingMap {
    private static final int CODON = 3;

    private final Transcript transcript;

    /** The map of a transcript that is coding. */
    CodingMap(Transcript transcript) {
        this.transcript = transcript;
    }

    /** From the first base of the first codon to the last base of the last codon. */
    GenomicInterval placeOf(Domain domain) {
        int first = position((domain.firstResidue() - 1) * CODON + 1);
        int last = position(domain.lastResidue() * CODON);
        return new GenomicInterval(transcript.contig(), Math.min(first, last), Math.max(first, last));
    }

    /**
     * The residues of a place whose two ends are coding here, the first base of a codon and the last base of one; or
     * nothing if they are not.
     */
    Optional<KinaseTableReader.Range> residuesOf(GenomicInterval place) {
        boolean forward = transcript.strand() == Strand.FORWARD;
        OptionalInt first = codingNumber(forward ? place.start() : place.end());
        OptionalInt last = codingNumber(forward ? place.end() : place.start());
        if (first.isEmpty()
                || last.isEmpty()
                || first.getAsInt() % CODON != 1
                || last.getAsInt() % CODON != 0
                || last.getAsInt() / CODON > transcript.proteinLength()) {
            return Optional.empty();
        }
        return Optional.of(new KinaseTableReader.Range(first.getAsInt() / CODON + 1, last.getAsInt() / CODON));
    }

    /** The number, from 1, of a coding base; nothing for any other position. */
    OptionalInt codingNumber(int position) {
        for (Exon exon : transcript.exons()) {
            if (exon.contains(position) && transcript.coding().orElseThrow().spans(position)) {
                return OptionalInt.of(transcript.codingBasesBefore(exon.rank()) + basesInto(exon, position));
            }
        }
        return OptionalInt.empty();
    }

    /** Coding bases of an exon up to a coding position of it, that position included. */
    private int basesInto(Exon exon, int position) {
        int beyond = transcript.strand() == Strand.FORWARD
                ? Math.min(exon.end(), transcript.coding().orElseThrow().end()) - position
                : position
                        - Math.max(
                                exon.start(), transcript.coding().orElseThrow().start());
        return transcript.codingBases(exon) - beyond;
    }

    /** The position of the coding base of a number. */
    private int position(int codingNumber) {
        int before = 0;
        for (Exon exon : transcript.exons()) {
            int bases = transcript.codingBases(exon);
            if (bases > 0 && codingNumber <= before + bases) {
                int beyond = before + bases - codingNumber;
                return transcript.strand() == Strand.FORWARD
                        ? Math.min(exon.end(), transcript.coding().orElseThrow().end()) - beyond
                        : Math.max(
                                        exon.start(),
                                        transcript.coding().orElseThrow().start())
                                + beyond;
            }
            before += bases;
        }
        throw new IllegalArgumentException(transcript + " has no coding base " + codingNumber);
    }
}
