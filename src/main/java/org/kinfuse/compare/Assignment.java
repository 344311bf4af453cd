package org.kinfuse.compare;

import java.util.Arrays;

/**
 * The cheapest one-to-one assignment of rows to columns: the Hungarian method with potentials, in time n²m.
 *
 * <p>Source: H. W. Kuhn, The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2 (1955), in
 * the form with shortest augmenting paths of R. Jonker and A. Volgenant, Computing 38 (1987).
 */
final class Assignment {
    private static final long UNREACHED = Long.MAX_VALUE / 4;

    private final long[][] costs;
    private final int rows;
    private final int columns;
    private final long[] rowPotential;
    private final long[] columnPotential;
    /** Row of each column, counted from 1; 0 is no row. Column 0 is where each search starts. */
    private final int[] rowOf;

    private final int[] before;

    private Assignment(long[][] costs) {
        this.costs = costs;
        this.rows = costs.length;
        this.columns = rows == 0 ? 0 : costs[0].length;
        this.rowPotential = new long[rows + 1];
        this.columnPotential = new long[columns + 1];
        this.rowOf = new int[columns + 1];
        this.before = new int[columns + 1];
    }

    /**
     * The column of each row.
     *
     * @param costs what each row costs in each column; no fewer columns than rows
     * @throws IllegalArgumentException if there are fewer
     */
    static int[] cheapest(long[][] costs) {
        Assignment assignment = new Assignment(costs);
        if (assignment.columns < assignment.rows) {
            throw new IllegalArgumentException(
                    assignment.rows + " rows need as many columns, not " + assignment.columns);
        }
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.add(row);
        }
        int[] columnOf = new int[assignment.rows];
        for (int column = 1; column <= assignment.columns; column++) {
            if (assignment.rowOf[column] > 0) {
                columnOf[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private void add(int row) {
        rowOf[0] = row;
        long[] nearest = new long[columns + 1];
        Arrays.fill(nearest, UNREACHED);
        boolean[] used = new boolean[columns + 1];
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            column = step(column, nearest, used);
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    /** Grows the tree of cheapest paths by one column. */
    private int step(int from, long[] nearest, boolean[] used) {
        int row = rowOf[from];
        long least = UNREACHED;
        int next = 0;
        for (int column = 1; column <= columns; column++) {
            if (!used[column]) {
                long reduced = costs[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
                if (reduced < nearest[column]) {
                    nearest[column] = reduced;
                    before[column] = from;
                }
                if (nearest[column] < least) {
                    least = nearest[column];
                    next = column;
                }
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (used[column]) {
                rowPotential[rowOf[column]] += least;
                columnPotential[column] -= least;
            } else {
                nearest[column] -= least;
            }
        }
        return next;
    }
}
