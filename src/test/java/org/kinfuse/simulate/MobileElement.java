package org.kinfuse.simulate;

import java.util.Optional;
import java.util.Random;
import org.kinfuse.genome.Bases;

/** Bases of a retrotransposon as it is found where it came to rest: changed a little, and with its tail. */
final class MobileElement {
    /** AluY, the consensus of the family that still moves (Repbase; Batzer and Deininger, Nat Rev Genet 2002). */
    private static final String ALU =
            "GGCCGGGCGCGGTGGCTCACGCCTGTAATCCCAGCACTTTGGGAGGCCGAGGCGGGCGGATCACGAGGTCAGGAGATCGAGACCATCCCGGCTAAAACGG"
                    + "TGAAACCCCGTCTCTACTAAAAATACAAAAAATTAGCCGGGCGTGGTGGCGGGCGCCTGTAGTCCCAGCTACTCGGGAGGCTGAGGCAGGAGAATGGCGT"
                    + "GAACCCGGGAGGCGGAGCTTGCAGTGAGCCGAGATCGCGCCACTGCACTCCAGCCTGGGCGACAGAGCGAGACTCCGTCTC";

    /** The last bases of LINE-1, by which a copy of it is found in the loci. */
    private static final String END_OF_LINE = "GCATGGCACATGTATACATATGTAACTAACCTGCACA";

    private static final double DIVERGENCE = 0.01;
    private static final int LINE_LENGTH = 900;

    private MobileElement() {}

    /** An Alu with its tail, in either direction. */
    static String alu(Random random) {
        return rested(ALU, random);
    }

    /** The end of a LINE that the loci hold, with its tail, in either direction; nothing if they hold none. */
    static Optional<String> line(ReferenceSlices slices, Random random) {
        return slices.slices().stream()
                .filter(slice -> slice.bases().indexOf(END_OF_LINE) > LINE_LENGTH)
                .findFirst()
                .map(slice -> {
                    int end = slice.bases().indexOf(END_OF_LINE) + END_OF_LINE.length();
                    return rested(slice.bases().substring(end - LINE_LENGTH, end), random);
                });
    }

    private static String rested(String element, Random random) {
        StringBuilder bases = new StringBuilder(element);
        for (int offset = 0; offset < bases.length(); offset++) {
            if (random.nextDouble() < DIVERGENCE) {
                bases.setCharAt(offset, "ACGT".charAt(random.nextInt(4)));
            }
        }
        bases.append("A".repeat(15 + random.nextInt(26)));
        return random.nextBoolean() ? bases.toString() : Bases.reverseComplement(bases.toString());
    }
}
