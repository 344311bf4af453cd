package org.kinfuse.compare;

import org.kinfuse.report.TsvColumn;

/** Says in words how a cell of a call is not as expected. */
final class DifferenceWords {
    private final ExpectedColumn column;
    private final Condition condition;
    private final ObservedCall call;
    private final String found;

    DifferenceWords(ExpectedColumn column, Condition condition, ObservedCall call) {
        this.column = column;
        this.condition = condition;
        this.call = call;
        this.found = column.cell(call);
    }

    String sentence() {
        if (found.equals(TsvColumn.NOTHING)) {
            return column.header() + " is not told, expected " + condition.words();
        }
        return switch (column.kind()) {
            case GENE -> "gene " + found + " instead of " + condition.words() + amongOthers();
            case EXONS5, EXONS3 -> exons();
            case NUMBER, FRACTION -> column.header() + " " + found + ", expected " + condition.words();
            case ROW, TRANSCRIPT, CLASS, FRAME, KINASE_STATUS, BASES, PRECISION, YES_NO ->
                (column == ExpectedColumn.CLASS ? "" : column.header() + " ") + found + " instead of "
                        + condition.words();
        };
    }

    /** Another gene at the same place may have won the headline. */
    private String amongOthers() {
        boolean there = call.entry().otherGenes().stream()
                .flatMap(outcome -> outcome.genes().stream())
                .anyMatch(condition::holds);
        return there ? ", which lies there too" : "";
    }

    /** The one exon at the junction, where that is what differs. */
    private String exons() {
        TsvColumn gene = column == ExpectedColumn.EXONS5 ? TsvColumn.GENE5 : TsvColumn.GENE3;
        int asked = Pairer.exonAt(column, condition.words());
        int there = Pairer.exonAt(column, found);
        return call.cell(gene)
                + (asked == there
                        ? " exons " + found + " instead of " + condition.words()
                        : " exon " + there + " instead of " + asked);
    }
}
