package org.kinfuse.variants;

import java.util.List;
import java.util.stream.Collectors;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.genome.Side;

/**
 * Reads records of the fusions that a caller of RNA found.
 *
 * <pre>
 *   Arriba                       chr2:42522656 and direction1 downstream: the left side is kept
 *   STAR-Fusion, FusionCatcher   chr2:42522656:+, the strand of the gene: a 5' partner on + keeps its left side,
 *                                a 3' partner on + its right one
 * </pre>
 */
final class FusionTableRowReader implements VariantRowReader {
    private static final String FORWARD = "+";
    private static final String REVERSE = "-";

    private final VariantPlacing placing;
    private final FusionTable table;
    private final List<String> header;

    /**
     * @param placing joins ends
     * @param table whose table it is
     * @param header the names of its columns
     */
    FusionTableRowReader(VariantPlacing placing, FusionTable table, List<String> header) {
        this.placing = placing;
        this.table = table;
        this.header = FusionTable.plain(header);
    }

    /** Which partner an end is of. */
    private enum Partner {
        FIVE,
        THREE
    }

    @Override
    public VariantRecord read(int ordinal, VariantLine line) {
        List<String> cells = VariantColumns.split(line.content());
        VariantStatement statement = placing.joined(
                end(cells, table.five(), Partner.FIVE),
                end(cells, table.three(), Partner.THREE),
                new VariantJunction("", VariantSlide.NONE, Precision.PRECISE, 0, support(cells)));
        String id = table.names().stream().map(name -> cell(cells, name)).collect(Collectors.joining("--"));
        return new VariantRecord(
                ordinal, line.number(), VariantText.decoded(id), ordinal, List.of(statement), List.of());
    }

    private String cell(List<String> cells, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    private VariantEnd end(List<String> cells, String column, Partner partner) {
        String text = cell(cells, column);
        String strand = text.endsWith(":" + FORWARD) ? FORWARD : text.endsWith(":" + REVERSE) ? REVERSE : "";
        String place = strand.isEmpty() ? text : text.substring(0, text.length() - 2);
        int colon = place.lastIndexOf(':');
        if (colon < 1) {
            throw new VariantProblem(column, "expected contig:position, found " + VariantNumber.quoted(text));
        }
        int position = VariantNumber.of(column, place.substring(colon + 1));
        Side kept =
                switch (table) {
                    case ARRIBA -> byDirection(cells, partner);
                    case STAR_FUSION, FUSION_CATCHER -> byStrand(column, strand, partner);
                };
        return placing.onContig(new VariantEnd(place.substring(0, colon), position, kept, column));
    }

    private Side byDirection(List<String> cells, Partner partner) {
        String column = table.directions().get(partner == Partner.FIVE ? 0 : 1);
        String direction = cell(cells, column);
        return switch (direction) {
            case "downstream" -> Side.LEFT;
            case "upstream" -> Side.RIGHT;
            default ->
                throw new VariantProblem(
                        column, "expected upstream or downstream, found " + VariantNumber.quoted(direction));
        };
    }

    private static Side byStrand(String column, String strand, Partner partner) {
        if (strand.isEmpty()) {
            throw new VariantProblem(column, "expected contig:position:strand, found no strand");
        }
        return strand.equals(FORWARD) == (partner == Partner.FIVE) ? Side.LEFT : Side.RIGHT;
    }

    private Support support(List<String> cells) {
        int split =
                table.split().stream().mapToInt(column -> count(cells, column)).sum();
        int pairs = count(cells, table.pairs());
        return new Support(split, 0, pairs, split + pairs, 0, 0, 0, 0);
    }

    private int count(List<String> cells, String column) {
        String text = cell(cells, column);
        return VariantNumber.isNumber(text) ? Math.max(0, VariantNumber.of(column, text)) : 0;
    }
}
