package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinfuse.callability.StretchCallability;
import org.kinfuse.evidence.Material;
import org.kinfuse.explain.SampleExplanation;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.judge.RuleVerdict;

/**
 * What a sample shows of a join of two places, as it is printed.
 *
 * @param schemaVersion version of the structure
 * @param asker how the answer came about
 * @param sample what was read
 * @param verdict whether the join was found, and if not, whether it could have been
 * @param sentence the same in words
 * @param places how well the two places were read
 * @param junctions the junctions between them: calls first, then those with most fragments
 * @param evidence what single fragments say of these junctions
 */
public record SampleExplanationEntry(
        String schemaVersion,
        ExplanationEntry.AskerEntry asker,
        SampleEntry sample,
        @Words(SampleExplanation.Verdict.class) String verdict,
        String sentence,
        List<PlacePartEntry> places,
        List<SeenJunctionEntry> junctions,
        List<PieceEntry> evidence) {

    /** How much of a file was read. */
    public enum Extent {
        /** All of it. */
        WHOLE_FILE("the whole file, as call does"),
        /** By its index. */
        NEAR_THE_PLACES(
                "what lies near the two places, by the index: nothing joins them, so that no rule of call is left to ask");

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        private final String meaning;

        Extent(String meaning) {
            this.meaning = meaning;
        }

        /** The word used in outputs, {@code whole-file}. */
        public String word() {
            return word;
        }

        /** The same in words. */
        public String meaning() {
            return meaning;
        }
    }

    /**
     * What was read.
     *
     * @param sample the sample's name
     * @param file the name of the file without folders, or {@code -} for standard input
     * @param material what was sequenced
     * @param extent how much of the file was read
     * @param records records that were used
     * @param fragments concordant pairs that fragment lengths and chance were measured on
     * @param chimeras fragments that join two places and stand alone or by twos, by which chance is measured
     * @param settings every threshold by the name of its option, whether it was given or not
     */
    public record SampleEntry(
            SampleName sample,
            String file,
            @Words(Material.class) String material,
            @Words(Extent.class) String extent,
            long records,
            long fragments,
            long chimeras,
            SortedMap<String, Integer> settings) {
        /** Copies the map. */
        public SampleEntry {
            settings = new TreeMap<>(settings);
        }
    }

    /**
     * How well a part of a place was read.
     *
     * @param asked the place as it was asked for
     * @param part the part
     * @param contig its contig
     * @param start its first base, from 1
     * @param end its last base
     * @param onTarget bases of it on target, padding included; only with targets
     * @param medianDepth unique, well placed fragments that cross its median base
     * @param wellPlaced share of the fragments that cross some of its bases, evenly chosen, whose forward read is placed with
     *     --min-mapping-quality, 0 to 1; left out if there are none
     * @param fragmentsNeeded unique fragments with which a fusion becomes a call there
     * @param leastFraction smallest allele fraction that is found with 95 percent at the median depth; left out if none is
     * @param leastFractionCandidate the same of a candidate, tier 6
     * @param callability whether it is callable
     */
    public record PlacePartEntry(
            String asked,
            String part,
            String contig,
            int start,
            int end,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt onTarget,
            int medianDepth,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble wellPlaced,
            int fragmentsNeeded,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble leastFraction,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble leastFractionCandidate,
            @Words(StretchCallability.Verdict.class) String callability) {}

    /**
     * A junction between the two places.
     *
     * @param call number of the call that it is; left out if it is none
     * @param tier tier of that call
     * @param rearrangement deletion, duplication, inversion, translocation, insertion or unchanged
     * @param junction the place
     * @param support the evidence
     * @param rules what every rule found, in the order of the rules
     */
    public record SeenJunctionEntry(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt call,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt tier,
            @JsonProperty("class") @Words(Rearrangement.class) String rearrangement,
            JunctionEntry junction,
            SupportEntry support,
            List<RuleVerdictEntry> rules) {
        /** Copies the list. */
        public SeenJunctionEntry {
            rules = List.copyOf(rules);
        }
    }

    /**
     * What a rule found.
     *
     * @param rule name of the rule
     * @param result whether it is met
     * @param value what was found
     * @param threshold what was asked for
     */
    public record RuleVerdictEntry(
            String rule, @Words(RuleVerdict.Result.class) String result, String value, String threshold) {}

    /**
     * What a fragment says.
     *
     * @param kind what it is
     * @param first the breakend that it shows; of a pair, the base of the one mate that is nearest to the break
     * @param firstMappingQuality how well it is placed there
     * @param second the other breakend; a clip has none
     * @param secondMappingQuality how well it is placed there
     */
    public record PieceEntry(
            @Words(SampleExplanation.PieceKind.class) String kind,
            JunctionEntry.BreakendEntry first,
            int firstMappingQuality,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JunctionEntry.BreakendEntry> second,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt secondMappingQuality) {
        /** Copies the list. */
        public PieceEntry {
            second = List.copyOf(second);
        }
    }

    /** Copies the lists. */
    public SampleExplanationEntry {
        places = List.copyOf(places);
        junctions = List.copyOf(junctions);
        evidence = List.copyOf(evidence);
    }
}
