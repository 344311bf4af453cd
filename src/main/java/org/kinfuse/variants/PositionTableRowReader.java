package org.kinfuse.variants;

import java.util.List;
import java.util.Locale;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.genome.Side;
import org.kinfuse.variants.PositionTableShape.Sides;

/** Reads records of a table of two positions, each a contig, a one-based position and the side that is kept. */
final class PositionTableRowReader implements VariantRowReader {
    private final VariantPlacing placing;
    private final PositionTableShape shape;

    /**
     * @param placing joins ends
     * @param shape the columns of the table
     */
    PositionTableRowReader(VariantPlacing placing, PositionTableShape shape) {
        this.placing = placing;
        this.shape = shape;
    }

    @Override
    public VariantRecord read(int ordinal, VariantLine line) {
        List<String> columns = VariantColumns.split(line.content());
        if (columns.size() <= shape.lastColumn()) {
            throw new VariantProblem(
                    "the record", "expected " + (shape.lastColumn() + 1) + " columns or more, found " + columns.size());
        }
        VariantStatement statement = placing.joined(end(columns, 0), end(columns, 1), VariantJunction.BARE);
        return new VariantRecord(ordinal, line.number(), "", ordinal, List.of(statement), List.of());
    }

    private VariantEnd end(List<String> columns, int end) {
        int from = end * 3;
        String field = "position " + (end + 1);
        int position = VariantNumber.of(field, columns.get(shape.columns().get(from + 1)));
        Side kept = side("side " + (end + 1), columns.get(shape.columns().get(from + 2)));
        return placing.onContig(new VariantEnd(columns.get(shape.columns().get(from)), position, kept, field));
    }

    private Side side(String field, String text) {
        boolean numbers = shape.sides() == Sides.ALSO_NUMBERS;
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "+", "left" -> Side.LEFT;
            case "-", "right" -> Side.RIGHT;
            case "0" -> number(numbers, Side.LEFT, field, text);
            case "1" -> number(numbers, Side.RIGHT, field, text);
            default -> throw unknown(field, text);
        };
    }

    private static Side number(boolean allowed, Side meaning, String field, String text) {
        if (!allowed) {
            throw unknown(field, text);
        }
        return meaning;
    }

    private static VariantProblem unknown(String field, String text) {
        return new VariantProblem(
                field,
                "expected + or left, - or right (or 0 or 1 in columns that a header names str1 and str2), found "
                        + VariantNumber.quoted(text));
    }
}
