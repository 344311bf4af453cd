package org.kinfuse.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.callability.StretchCallability;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.judge.Call;
import org.kinfuse.judge.RuleVerdict;

/**
 * What a sample shows of a join of two places, and what it could have shown.
 *
 * @param verdict the answer
 * @param sentence the same in words, without full stop
 * @param depths how well the parts of the two places were read
 * @param junctions the junctions between them: calls first, then those with most fragments
 * @param pieces what single fragments say of these junctions, in the order of the junctions' evidence
 */
public record SampleExplanation(
        Verdict verdict, String sentence, List<PartDepth> depths, List<SeenJunction> junctions, List<Piece> pieces) {

    /** Whether a join of the two places was found, and if not, whether it could have been. */
    public enum Verdict {
        /** It is among the calls. */
        CALLED,
        /** Reads show it, and a rule turned it down. */
        TURNED_DOWN,
        /** No read shows it, and reads enough are there. */
        NOT_SEEN,
        /** No read shows it, and none could have. */
        COULD_NOT_BE_SEEN;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The word used in outputs, {@code turned-down}. */
        public String word() {
            return word;
        }
    }

    /**
     * How well a part of a place was read.
     *
     * @param place the place
     * @param part the part
     * @param callability what could have been seen there
     * @param fragments fragments that cross some bases of it, evenly chosen, whatever their mapping quality
     * @param wellPlaced those of them that are well placed
     */
    public record PartDepth(
            AskedPlace place, AskedPlace.Part part, StretchCallability callability, int fragments, int wellPlaced) {}

    /**
     * A junction between the two places.
     *
     * @param rearrangement the junction and its evidence
     * @param rules what every rule found, in the order of the rules
     * @param calls the call that it became: one or none
     */
    public record SeenJunction(SupportedAdjacency rearrangement, List<RuleVerdict> rules, List<Call> calls) {
        /** Copies the list. */
        public SeenJunction {
            rules = List.copyOf(rules);
            calls = List.copyOf(calls);
        }

        /** The call that it became, if it did. */
        public Optional<Call> call() {
            return calls.stream().findFirst();
        }

        /** The rules that it does not meet. */
        public List<RuleVerdict> failed() {
            return rules.stream()
                    .filter(rule -> rule.result() == RuleVerdict.Result.FAIL)
                    .toList();
        }
    }

    /** What a piece of evidence is. */
    public enum PieceKind {
        /** A read with both sides placed. */
        SPLIT_READ,
        /** Mates on the two sides. */
        PAIR,
        /** A read that stops at one end. */
        CLIP;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The word used in outputs, {@code split-read}. */
        public String word() {
            return word;
        }
    }

    /**
     * What one fragment says.
     *
     * @param kind what it is
     * @param first the breakend that it shows; of a pair, the base of the one mate that is nearest to the break
     * @param firstMappingQuality how well it is placed there
     * @param others the other breakend: one, or none for a clip
     * @param secondMappingQuality how well it is placed there
     */
    public record Piece(
            PieceKind kind,
            Breakend first,
            int firstMappingQuality,
            List<Breakend> others,
            OptionalInt secondMappingQuality) {
        /** Copies the list. */
        public Piece {
            others = List.copyOf(others);
        }
    }

    /** Copies the lists. */
    public SampleExplanation {
        depths = List.copyOf(depths);
        junctions = List.copyOf(junctions);
        pieces = List.copyOf(pieces);
    }
}
