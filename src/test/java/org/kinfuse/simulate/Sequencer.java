package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kinfuse.genome.Bases;

/**
 * Reads molecules from both ends, with errors. A base is read wrong as often as its own quality says: most bases have a
 * high quality, a share that grows towards the end of the read a middling or a low one.
 */
final class Sequencer {
    private static final String LETTERS = "ACGT";

    /** Illumina's TruSeq adapters, from the base after the molecule on. */
    private static final String ADAPTER_OF_FIRST = "AGATCGGAAGAGCACACGTCTGAACTCCAGTCAC";

    private static final String ADAPTER_OF_SECOND = "AGATCGGAAGAGCGTCGTGTAGGGAAAGAGTGTA";

    /** What two-colour sequencers read where there is no light. */
    private static final String NOTHING = "G";

    /** Share of reads whose quality breaks down somewhere in their last two thirds. */
    private static final double FAILING_READS = 0.03;

    /** A level of quality, as sequencers with binned qualities write them. */
    private enum Level {
        HIGH(37),
        MIDDLING(25),
        LOW(11),
        FAILED(2);

        private final double error;
        private final char letter;

        Level(int phred) {
            this.error = Math.pow(10, -phred / 10.0);
            this.letter = (char) ('!' + phred);
        }
    }

    private final Library library;
    private final Random random;

    Sequencer(Library library, Random random) {
        this.library = library;
        this.random = random;
    }

    /** Every molecule read once, and some of them again as copies; pairs of one molecule stay together. */
    List<ReadPair> read(List<Molecule> molecules) {
        List<ReadPair> pairs = new ArrayList<>();
        for (Molecule molecule : molecules) {
            String bases = random.nextBoolean() ? molecule.bases() : Bases.reverseComplement(molecule.bases());
            pairs.add(pair(pairs.size(), bases, ReadPair.Kind.ORIGINAL));
            while (random.nextDouble() < library.artefacts().duplicateRate()) {
                pairs.add(pair(pairs.size(), bases, ReadPair.Kind.COPY));
            }
        }
        return pairs;
    }

    private ReadPair pair(int number, String bases, ReadPair.Kind kind) {
        return new ReadPair(
                String.format(Locale.ROOT, "sim%06d", number),
                read(end(bases, ADAPTER_OF_FIRST)),
                read(end(Bases.reverseComplement(bases), ADAPTER_OF_SECOND)),
                kind);
    }

    /** What lies before the sequencer from the start of a molecule on. */
    private String end(String molecule, String adapter) {
        int length = library.reads().length();
        String all =
                switch (library.reads().ends()) {
                    case TRIMMED -> molecule;
                    case AS_READ -> molecule + adapter + NOTHING.repeat(length);
                };
        return all.substring(0, Math.min(length, all.length()));
    }

    private ReadPair.Read read(String truth) {
        StringBuilder bases = new StringBuilder(truth.length());
        StringBuilder qualities = new StringBuilder(truth.length());
        int failing = firstFailingCycle(truth.length());
        for (int cycle = 0; cycle < truth.length(); cycle++) {
            Level level = cycle < failing ? level((double) cycle / truth.length()) : Level.FAILED;
            qualities.append(level.letter);
            bases.append(random.nextDouble() < level.error ? otherThan(truth.charAt(cycle)) : truth.charAt(cycle));
        }
        return new ReadPair.Read(bases.toString(), qualities.toString());
    }

    private int firstFailingCycle(int length) {
        return switch (library.reads().ends()) {
            case TRIMMED -> length;
            case AS_READ -> random.nextDouble() < FAILING_READS ? length / 3 + random.nextInt(length * 2 / 3) : length;
        };
    }

    /**
     * The level of a base. Low quality makes nearly all the errors, so its mean share is the error rate over the chance
     * that a base of low quality is wrong; it grows threefold from the first base to the last. Middling is as frequent.
     *
     * @param progress 0 at the first base of the read, towards 1 at its last
     */
    private Level level(double progress) {
        double low = (0.5 + progress) * library.reads().errorRate() / Level.LOW.error;
        double drawn = random.nextDouble();
        if (drawn < low) {
            return Level.LOW;
        }
        return drawn < 2 * low ? Level.MIDDLING : Level.HIGH;
    }

    private char otherThan(char base) {
        String others = LETTERS.replace(String.valueOf(base), "");
        return others.charAt(random.nextInt(others.length()));
    }
}
