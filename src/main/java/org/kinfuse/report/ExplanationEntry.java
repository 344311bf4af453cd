package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;

/**
 * An explanation as it is printed.
 *
 * @param schemaVersion version of the structure: the first number changes when a reader may break, the second when
 *     something is added
 * @param asker how the answer came about
 * @param places the two places, as they were found
 * @param call what is made of their join, without evidence
 * @param laboratory what a laboratory would print of it
 * @param pairs every sense pair of transcripts, the headline first
 * @param rules every rule of biology
 * @param drawing lines of text that show what is joined
 */
public record ExplanationEntry(
        String schemaVersion,
        AskerEntry asker,
        List<PlaceEntry> places,
        CallEntry call,
        LaboratoryEntry laboratory,
        List<PairEntry> pairs,
        List<RuleEntry> rules,
        List<String> drawing) {
    /** The version of the structure that this program writes. */
    public static final String SCHEMA_VERSION = "1.3";

    /**
     * How an answer came about.
     *
     * @param program the program
     * @param reference the gene models and tables
     * @param transcripts whose choice of transcript makes the headline
     * @param question the places or genes, as they can be typed again
     * @param readAs genes that were asked for under other symbols than the gene models have; left out if there are none
     */
    public record AskerEntry(
            RunFacts.Program program,
            RunFacts.Reference reference,
            String transcripts,
            String question,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReadAsEntry> readAs) {
        /** Copies the list. */
        public AskerEntry {
            readAs = List.copyOf(readAs);
        }

        /** What is said of other symbols, a line each. */
        List<String> renamings() {
            return readAs.stream()
                    .map(each -> each.asked() + " is another symbol of " + each.gene() + ", and read as that")
                    .toList();
        }
    }

    /**
     * A gene under another symbol.
     *
     * @param asked the symbol that was asked for
     * @param gene the symbol that the gene models have
     */
    public record ReadAsEntry(String asked, String gene) {}

    /**
     * A place.
     *
     * @param asked as it was asked for
     * @param breakend where it is
     * @param words what was taken for it
     */
    public record PlaceEntry(String asked, JunctionEntry.BreakendEntry breakend, String words) {}

    /**
     * What a laboratory would print.
     *
     * @param description kind of event and frame
     * @param position the exons; left out if no coding part of a gene is concerned
     * @param notation genes, transcripts and breakpoints
     */
    public record LaboratoryEntry(
            String description, @JsonInclude(JsonInclude.Include.NON_EMPTY) String position, String notation) {}

    /**
     * A pair of transcripts.
     *
     * @param standing headline, other-transcript or other-gene
     * @param why what decided for or against it
     * @param fiveCut where the 5' partner is cut
     * @param threeCut where the 3' partner is cut
     * @param outcome what comes of it
     */
    public record PairEntry(
            String standing, String why, CutEntry fiveCut, CutEntry threeCut, OutcomeEntry.Transcript outcome) {}

    /**
     * Where a break cuts the reading of a transcript.
     *
     * @param place coding, before-start, after-stop or non-coding
     * @param phase bases of the current codon before the cut, 0 to 2, where it is coding
     * @param codingBases coding bases before the cut
     */
    public record CutEntry(
            String place, @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt phase, int codingBases) {}

    /**
     * What a rule says.
     *
     * @param rule stable name for programs
     * @param title what the rule is about
     * @param applies whether it applies
     * @param values the values that were compared
     */
    public record RuleEntry(String rule, String title, boolean applies, String values) {}

    /** Copies the lists. */
    public ExplanationEntry {
        places = List.copyOf(places);
        pairs = List.copyOf(pairs);
        rules = List.copyOf(rules);
        drawing = List.copyOf(drawing);
    }
}
