package org.kinfuse.compare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinfuse.genome.Rearrangement;

/**
 * Reads a fusion by its name.
 *
 * <pre>
 *   EML4::ALK   v::ALK   *::ALK   ?::ALK              HGNC, VICC, CIViC: 5' partner first
 *   EML4::ALK e13::e20                                CIViC: last exon of the one, first of the other
 *   EML4-ALK   EML4-ALK e13-e20   EML4-ALK E13;A20    older names
 *   NM_019063.5(EML4):e.13::NM_004304.5(ALK):e.20     VICC
 *   NM_170707.4(LMNA):e.1_2::NM_002529.3(NTRK1):e.11_17
 *   EGFR deletion                                     one gene
 * </pre>
 *
 * <p>Bases between the parts, as {@code ::ACG::} in VICC, and offsets within exons are not compared.
 */
final class FusionName {
    private static final String EXPECTED =
            "expected GENE::GENE, GENE::GENE e13::e20, VICC notation, or for one gene GENE deletion";
    private static final String SYMBOL = "([\\p{Alnum}*?][\\p{Alnum}_.@/]*(?:-[\\p{Alnum}]+)*)";
    private static final String EXON = "e\\.?([0-9]{1,4}(?:_[0-9]{1,4})?)(?:[+-][0-9]+)?";
    private static final Pattern JOINED = flexible(SYMBOL + "::" + SYMBOL + "(?: fusion)?");
    private static final Pattern JOINED_WITH_EXONS = flexible(SYMBOL + "::" + SYMBOL + " " + EXON + "(?:::|-)" + EXON);
    private static final Pattern DASHED = flexible("(\\p{Alnum}+)-(\\p{Alnum}+)(?: fusion)?");
    private static final Pattern DASHED_WITH_EXONS = flexible("(\\p{Alnum}+)-(\\p{Alnum}+) " + EXON + "-" + EXON);
    private static final Pattern DASHED_WITH_LETTERS =
            flexible("(\\p{Alnum}+)-(\\p{Alnum}+) ?\\(?[a-z]([0-9]{1,4})[;,] ?[a-z]([0-9]{1,4})\\)?");
    private static final String PART = "(\\w+(?:\\.[0-9]+)?)\\(" + SYMBOL + "\\):" + EXON;
    private static final Pattern VICC = flexible(PART + "(?:::[acgtn]+)?::" + PART);
    private static final Pattern ONE_GENE = Pattern.compile("(\\S+) (deletion|duplication|inversion)");

    private FusionName() {}

    private static Pattern flexible(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /**
     * The cells that stand for it.
     *
     * @throws IllegalArgumentException if it is no name of a fusion, with what is expected
     */
    static Map<ExpectedColumn, String> cells(String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        Matcher vicc = VICC.matcher(name);
        if (vicc.matches()) {
            Map<ExpectedColumn, String> cells = genes(vicc.group(2), vicc.group(5));
            cells.put(ExpectedColumn.TRANSCRIPT5, vicc.group(1));
            cells.put(ExpectedColumn.TRANSCRIPT3, vicc.group(4));
            return withExons(cells, vicc.group(3), vicc.group(6));
        }
        Matcher alone = ONE_GENE.matcher(name);
        if (alone.matches()) {
            Map<ExpectedColumn, String> cells = genes(alone.group(1), alone.group(1));
            cells.put(
                    ExpectedColumn.CLASS,
                    Rearrangement.valueOf(alone.group(2).toUpperCase(Locale.ROOT))
                            .word());
            return cells;
        }
        return Stream.of(JOINED_WITH_EXONS, DASHED_WITH_EXONS, DASHED_WITH_LETTERS, JOINED, DASHED)
                .map(pattern -> pattern.matcher(name))
                .filter(Matcher::matches)
                .findFirst()
                .map(FusionName::cells)
                .orElseThrow(() -> new IllegalArgumentException(EXPECTED));
    }

    private static Map<ExpectedColumn, String> cells(Matcher found) {
        Map<ExpectedColumn, String> cells = genes(found.group(1), found.group(2));
        return found.groupCount() == 2 ? cells : withExons(cells, found.group(3), found.group(4));
    }

    private static Map<ExpectedColumn, String> genes(String five, String three) {
        Map<ExpectedColumn, String> cells = new EnumMap<>(ExpectedColumn.class);
        if (!isAnyGene(five)) {
            cells.put(ExpectedColumn.GENE5, five);
        }
        if (!isAnyGene(three)) {
            cells.put(ExpectedColumn.GENE3, three);
        }
        return cells;
    }

    private static Map<ExpectedColumn, String> withExons(Map<ExpectedColumn, String> cells, String five, String three) {
        cells.put(ExpectedColumn.EXONS5, five.replace('_', '-'));
        cells.put(ExpectedColumn.EXONS3, three.replace('_', '-'));
        return cells;
    }

    /** Whether a partner stands for all: {@code v} is CIViC's word, the others are people's. */
    static boolean isAnyGene(String symbol) {
        return symbol.equals("*") || symbol.equals("?") || symbol.equals("v");
    }
}
