package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.OptionalInt;
import org.kinfuse.fuse.Translation;

/**
 * What is read codon by codon, as it is printed. Residues are counted from the first one that is read.
 *
 * @param junctionResidue number of the residue whose codon holds the first base behind the 5' part; nothing if the junction
 *     lies before the first codon
 * @param junctionAminoAcid that residue in one letter, * for a stop; empty if the first stop comes before it
 * @param residues length of the protein
 * @param stop number that the first stop codon would have as a residue; nothing if none follows
 * @param stopBase number of its first base in the spliced transcript, from 1
 * @param decay whether the transcript is likely to be destroyed for an early stop: likely or unlikely
 * @param protein the residues, where asked for
 * @param transcript the spliced bases, where asked for
 */
public record TranslationEntry(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt junctionResidue,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String junctionAminoAcid,
        int residues,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt stop,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt stopBase,
        @Words(Translation.Decay.class) String decay,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String protein,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String transcript) {

    static TranslationEntry of(Translation translation, SequenceDetail detail) {
        boolean spelledOut =
                switch (detail) {
                    case PLACES -> false;
                    case SEQUENCES -> true;
                };
        int residues = translation.protein().length();
        return new TranslationEntry(
                translation.junctionResidue(),
                aminoAcid(translation),
                residues,
                translation.stop().isPresent() ? OptionalInt.of(residues + 1) : OptionalInt.empty(),
                translation.stop().isPresent()
                        ? OptionalInt.of(translation.stop().getAsInt() + 1)
                        : OptionalInt.empty(),
                translation.decay().name().toLowerCase(Locale.ROOT),
                spelledOut ? translation.protein() : "",
                spelledOut ? translation.messenger() : "");
    }

    private static String aminoAcid(Translation translation) {
        int number = translation.junctionResidue().orElse(0);
        int residues = translation.protein().length();
        if (number < 1
                || number > residues + 1
                || (number > residues && translation.stop().isEmpty())) {
            return "";
        }
        return number > residues ? "*" : translation.protein().substring(number - 1, number);
    }
}
