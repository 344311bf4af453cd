package org.kinfuse.fuse;

import java.util.OptionalInt;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.GeneticCode;
import org.kinfuse.genes.Phase;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Strand;

/**
 * Reads the messenger of a fusion codon by codon.
 *
 * <pre>
 *   5' start codon kept     ATG ... |  ...      read from there
 *   5' start codon lost     utr ... | utr ATG   read from the 3' partner's own start codon,
 *                           utr ... |cds ATG    or from the first ATG in its frame
 * </pre>
 */
public final class Translator {
    /**
     * A stop codon more than this many bases before the last splice leads to decay. Source: Nagy and Maquat, Trends in
     * Biochemical Sciences 23:198 (1998), 50 to 55 bases.
     */
    public static final int DECAY_DISTANCE = 50;

    private static final String START_CODON = "ATG";

    private final ReferenceBases source;

    /** A translator that takes its bases from the given source. */
    public Translator(ReferenceBases source) {
        this.source = source;
    }

    /** The protein of a reading, or why it cannot be told. */
    public Spelling translate(Product product, Reading reading) {
        if (!product.five().end().isInside() || !product.three().end().isInside()) {
            return Spelling.Unspelled.OUTSIDE_TRANSCRIPT;
        }
        if (!readable(product.five().end().transcript())
                || !readable(product.three().end().transcript())) {
            return Spelling.Unspelled.MODEL_DIFFERS_FROM_GENOME;
        }
        return Messenger.of(product, reading, source)
                .map(messenger -> translate(product, reading, messenger))
                .orElse(Spelling.Unspelled.MISSING_BASES);
    }

    private static Spelling translate(Product product, Reading reading, Messenger messenger) {
        return messenger.bases().indexOf('N') >= 0
                ? Spelling.Unspelled.UNKNOWN_BASES
                : new Attempt(product, reading, messenger).translate();
    }

    /** Whether the phases of the model are what counting bases gives; otherwise genome and messenger differ. */
    private static boolean readable(Transcript transcript) {
        return transcript
                .coding()
                .map(region -> {
                    Phase expected = region.exonPhases().get(0);
                    for (int rank = region.firstExon(); rank <= region.lastExon(); rank++) {
                        if (region.phaseOfExon(rank).filter(expected::equals).isEmpty()) {
                            return false;
                        }
                        expected = expected.plus(transcript.codingBases(transcript.exon(rank)));
                    }
                    return true;
                })
                .orElse(true);
    }

    /** One product in one reading. */
    private record Attempt(Product product, Reading reading, Messenger messenger) {

        Spelling translate() {
            OptionalInt own = codingStart(product.five().end().transcript());
            OptionalInt start = own.isPresent() && own.getAsInt() < exonicBasesOfFive() ? own : startInThree();
            return start.isPresent() ? read(start.getAsInt()) : Spelling.Unspelled.NO_START_CODON;
        }

        /** Reading on into an intron holds more than the exons: an intron base behind them is no start codon. */
        private int exonicBasesOfFive() {
            int exons = product.five().end().transcript().exons().stream()
                    .limit(reading.fiveExons().last())
                    .mapToInt(Exon::length)
                    .sum();
            return Math.min(messenger.five(), exons);
        }

        private Translation read(int start) {
            StringBuilder protein = new StringBuilder();
            OptionalInt stop = OptionalInt.empty();
            String bases = messenger.bases();
            for (int at = start; at + GeneticCode.CODON_LENGTH <= bases.length(); at += GeneticCode.CODON_LENGTH) {
                char residue = GeneticCode.residue(bases, at);
                if (residue == GeneticCode.STOP) {
                    stop = OptionalInt.of(at);
                    break;
                }
                protein.append(residue);
            }
            return new Translation(
                    bases, messenger.five(), start, protein.toString(), stop, verdict(start, stop), decay(stop));
        }

        private Translation.Decay decay(OptionalInt stop) {
            return stop.isPresent()
                            && messenger.lastSplice() - (stop.getAsInt() + GeneticCode.CODON_LENGTH) > DECAY_DISTANCE
                    ? Translation.Decay.LIKELY
                    : Translation.Decay.UNLIKELY;
        }

        private FrameVerdict verdict(int start, OptionalInt stop) {
            FrameVerdict byPhase = reading.verdict();
            boolean readsOn =
                    switch (byPhase.frame()) {
                        case IN_FRAME, OUT_OF_FRAME, UNDECIDED -> true;
                        case PROMOTER_SWAP, NOT_CODING, STOP_BEFORE_JUNCTION -> false;
                    };
            OptionalInt target = codonInThree(0);
            if (!readsOn) {
                return byPhase;
            }
            if (target.isEmpty()) {
                return new FrameVerdict(Frame.NOT_CODING, FrameVerdict.Why.THREE_PRIME_AFTER_STOP);
            }
            if (stop.isPresent() && stop.getAsInt() < target.getAsInt() - basesBeforeFirstCodon()) {
                return new FrameVerdict(Frame.STOP_BEFORE_JUNCTION, FrameVerdict.Why.STOP_READ_FIRST);
            }
            return (target.getAsInt() - start) % GeneticCode.CODON_LENGTH == 0
                    ? new FrameVerdict(Frame.IN_FRAME, FrameVerdict.Why.READ_IN_FRAME)
                    : new FrameVerdict(Frame.OUT_OF_FRAME, FrameVerdict.Why.READ_OUT_OF_FRAME);
        }

        /** Coding bases that the 3' partner keeps of a codon whose start is lost. */
        private int basesBeforeFirstCodon() {
            Transcript three = product.three().end().transcript();
            return three.coding()
                    .map(region -> Math.floorMod(-codingBasesSkipped(three, region), GeneticCode.CODON_LENGTH))
                    .orElse(0);
        }

        /** The 3' partner's start codon, or the first ATG in its frame if that is lost. */
        private OptionalInt startInThree() {
            for (int codon = 0; ; codon++) {
                OptionalInt at = codonInThree(codon);
                if (at.isEmpty()
                        || at.getAsInt() + GeneticCode.CODON_LENGTH
                                > messenger.bases().length()) {
                    return OptionalInt.empty();
                }
                if (messenger.bases().startsWith(START_CODON, at.getAsInt())) {
                    return at;
                }
            }
        }

        /** Offset of the n-th whole codon of the 3' partner that the messenger holds, or nothing behind its stop codon. */
        private OptionalInt codonInThree(int n) {
            Transcript three = product.three().end().transcript();
            return three.coding().map(region -> codonInThree(three, region, n)).orElse(OptionalInt.empty());
        }

        private OptionalInt codonInThree(Transcript three, CodingRegion region, int n) {
            int spliced = three.splicedLength();
            int codingStart = splicedOffset(three, region) + firstCodon(region);
            int codingEnd = splicedOffset(three, region) + three.codingLength();
            int skipped = codingBasesSkipped(three, region);
            int codons = (skipped + GeneticCode.CODON_LENGTH - 1) / GeneticCode.CODON_LENGTH + n;
            int offset = codingStart + codons * GeneticCode.CODON_LENGTH;
            return offset + GeneticCode.CODON_LENGTH <= codingEnd
                    ? OptionalInt.of(messenger.bases().length() - (spliced - offset))
                    : OptionalInt.empty();
        }

        /** Coding bases of the 3' transcript, from its first whole codon on, that the messenger does not hold. */
        private int codingBasesSkipped(Transcript three, CodingRegion region) {
            int firstKept = three.splicedLength() - (messenger.bases().length() - messenger.three());
            return Math.max(0, firstKeptExonic(three, firstKept) - splicedOffset(three, region) - firstCodon(region));
        }

        /** Reading on into an intron holds more than the exons: then the first exon base kept is that of the exon behind. */
        private int firstKeptExonic(Transcript three, int firstKept) {
            int rank = reading.threeExons().first();
            int beforeExon = three.exons().subList(0, rank - 1).stream()
                    .mapToInt(Exon::length)
                    .sum();
            return Math.max(firstKept, beforeExon);
        }

        /** Offset of the first codon in a messenger that begins with the whole transcript. */
        private static OptionalInt codingStart(Transcript transcript) {
            return transcript
                    .coding()
                    .map(region -> OptionalInt.of(splicedOffset(transcript, region) + firstCodon(region)))
                    .orElse(OptionalInt.empty());
        }

        /** Bases before the first whole codon of a region whose start is not known. */
        private static int firstCodon(CodingRegion region) {
            return Math.floorMod(-region.exonPhases().get(0).basesRead(), GeneticCode.CODON_LENGTH);
        }

        /** Spliced bases before the coding region. */
        private static int splicedOffset(Transcript transcript, CodingRegion region) {
            Exon first = transcript.exon(region.firstExon());
            int before = transcript.exons().subList(0, region.firstExon() - 1).stream()
                    .mapToInt(Exon::length)
                    .sum();
            return before
                    + (transcript.strand() == Strand.FORWARD
                            ? region.start() - first.start()
                            : first.end() - region.end());
        }
    }
}
