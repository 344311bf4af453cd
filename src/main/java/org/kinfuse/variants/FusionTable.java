package org.kinfuse.variants;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The tables of fusions in which callers of RNA write their answers, known by the names of their columns. In all of them
 * the first gene is the 5' partner, and positions are one-based and of the last base that is read.
 */
enum FusionTable {
    /** Arriba, {@code fusions.tsv}. Source: its documentation, "Output files". */
    ARRIBA(
            "breakpoint1",
            "breakpoint2",
            List.of("direction1", "direction2"),
            List.of("gene1", "gene2"),
            List.of("split_reads1", "split_reads2"),
            "discordant_mates"),
    /** STAR-Fusion, {@code star-fusion.fusion_predictions.tsv}, and FusionInspector. Source: their wikis. */
    STAR_FUSION(
            "LeftBreakpoint",
            "RightBreakpoint",
            List.of(),
            List.of("FusionName"),
            List.of("JunctionReadCount"),
            "SpanningFragCount"),
    /** FusionCatcher, {@code final-list_candidate-fusion-genes.txt}. Source: its manual, "Output data". */
    FUSION_CATCHER(
            "Fusion_point_for_gene_1(5end_fusion_partner)",
            "Fusion_point_for_gene_2(3end_fusion_partner)",
            List.of(),
            List.of("Gene_1_symbol(5end_fusion_partner)", "Gene_2_symbol(3end_fusion_partner)"),
            List.of("Spanning_unique_reads"),
            "Spanning_pairs");

    private final String five;
    private final String three;
    private final List<String> directions;
    private final List<String> names;
    private final List<String> split;
    private final String pairs;

    FusionTable(
            String five, String three, List<String> directions, List<String> names, List<String> split, String pairs) {
        this.five = five;
        this.three = three;
        this.directions = directions;
        this.names = names;
        this.split = split;
        this.pairs = pairs;
    }

    /** The table whose columns a line names, if it is one of these. */
    static Optional<FusionTable> named(List<String> header) {
        return Arrays.stream(values())
                .filter(table -> header.contains(table.five) && header.contains(table.three))
                .filter(table -> plain(header).containsAll(table.names) && header.containsAll(table.directions))
                .findFirst();
    }

    /** The names of columns, without the mark of a comment before the first. */
    static List<String> plain(List<String> header) {
        return header.stream()
                .map(name -> name.startsWith("#") ? name.substring(1) : name)
                .toList();
    }

    /** The column with the break of the 5' partner. */
    String five() {
        return five;
    }

    /** The column with the break of the 3' partner. */
    String three() {
        return three;
    }

    /** The columns with the direction in which each partner goes on; none where the break has the strand of its gene. */
    List<String> directions() {
        return directions;
    }

    /** The columns that name the fusion: its genes, or itself. */
    List<String> names() {
        return names;
    }

    /** The columns that count reads across the junction; their sum is meant. */
    List<String> split() {
        return split;
    }

    /** The column that counts pairs around it. */
    String pairs() {
        return pairs;
    }
}
