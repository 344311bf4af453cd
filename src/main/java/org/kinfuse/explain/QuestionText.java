package org.kinfuse.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.explain.Question.OfGenes;
import org.kinfuse.explain.Question.OfPlaces;
import org.kinfuse.genes.HgvsPosition;
import org.kinfuse.genome.Side;

/**
 * Reads what somebody types.
 *
 * <pre>
 *   chr2:42522656:left chr2:29446394:left     two breakends: contig, last kept base, side that is kept (also + and -)
 *   LMNA:intron2 NTRK1:intron10               two places in genes, 5' partner first
 *   LMNA:exon2+74 NM_002529:c.1354-9          likewise: from an exon's edge, in the numbering of a transcript
 *   LMNA::NTRK1                               two genes, 5' partner first
 * </pre>
 *
 * <p>As names of contigs may hold colons ({@code HLA-A*01:01:01:01}), a place is read from its end.
 */
public final class QuestionText {
    /** What is expected, for messages. */
    public static final String FORMS = "contig:position:left, contig:position:right, GENE:intron2, GENE:exon2, "
            + "GENE:exon2+74 or GENE:c.513+74";

    private static final String JOIN = "::";
    private static final Pattern INTRON = Pattern.compile("intron_?([1-9][0-9]{0,4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXON =
            Pattern.compile("exon_?([1-9][0-9]{0,4})([+-][0-9]{1,7})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIDE = Pattern.compile("left|right|[+-]", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSITION = Pattern.compile("[0-9][0-9,]*");

    private QuestionText() {}

    /**
     * Reads the words of a question.
     *
     * @param words one or two
     * @throws IllegalArgumentException if they are malformed; the message is the sentence to show
     */
    public static Question read(List<String> words) {
        List<String> parts = words.size() == 1 ? List.of(words.get(0).split(JOIN, -1)) : words;
        if (parts.size() != 2 || parts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "'" + String.join(" ", words) + "' is no question: give two places, or two genes as GENE::GENE");
        }
        return parts.stream().noneMatch(part -> part.contains(":"))
                ? new OfGenes(parts.get(0), parts.get(1))
                : new OfPlaces(locus(parts.get(0)), locus(parts.get(1)));
    }

    /**
     * Reads one place.
     *
     * @throws IllegalArgumentException if it is malformed; the message is the sentence to show
     */
    static Locus locus(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("'" + text + "' is no place: expected " + FORMS);
        }
        String before = text.substring(0, colon);
        String last = text.substring(colon).substring(":".length());
        if (SIDE.matcher(last).matches()) {
            return onGenome(text, before, side(last));
        }
        if (POSITION.matcher(last).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' does not say which side is kept: expected " + text + ":left or " + text + ":right");
        }
        return spot(last)
                .map(spot -> new Locus.InGene(before, spot))
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + text + "' is no place that is known: expected " + FORMS));
    }

    /** A plus keeps the left side, as in tables and in BEDPE. */
    private static Side side(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "left", "+" -> Side.LEFT;
            default -> Side.RIGHT;
        };
    }

    private static Locus onGenome(String text, String place, Side side) {
        int colon = place.lastIndexOf(':');
        String digits = colon < 0 ? "" : place.substring(colon).substring(":".length());
        if (colon < 1 || !POSITION.matcher(digits).matches()) {
            throw new IllegalArgumentException("'" + text + "' has no position: expected contig:position:side");
        }
        String plain = digits.replace(",", "");
        try {
            int position = Integer.parseInt(plain);
            if (position < 1) {
                throw new IllegalArgumentException("'" + text + "': positions are counted from 1");
            }
            return new Locus.OnGenome(place.substring(0, colon), position, side);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "': no contig has a position " + plain, e);
        }
    }

    private static Optional<Locus.Spot> spot(String text) {
        Matcher intron = INTRON.matcher(text);
        if (intron.matches()) {
            return Optional.of(new Locus.Intron(Integer.parseInt(intron.group(1))));
        }
        Matcher exon = EXON.matcher(text);
        if (exon.matches()) {
            String offset = exon.group(2);
            return Optional.of(new Locus.WholeExon(
                    Integer.parseInt(exon.group(1)), offset == null ? 0 : Integer.parseInt(offset)));
        }
        try {
            return Optional.of(new Locus.Numbered(HgvsPosition.ofText(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
