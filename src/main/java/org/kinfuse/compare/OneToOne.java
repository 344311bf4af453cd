package org.kinfuse.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives each expectation the call that is meant, no call to two of them, at the least cost in all. Expectations that have
 * no call in common are solved apart, so that long tables are quick.
 */
final class OneToOne {
    /** What each expectation may be paired with, by the number of the call. */
    private final List<Map<Integer, Pairing>> candidates;

    private final Map<Integer, List<Integer>> rowsOfCall = new TreeMap<>();

    /**
     * @param expected what is expected
     * @param observed calls, those that are one and the same together
     */
    OneToOne(List<ExpectedFusion> expected, List<List<ObservedCall>> observed) {
        this.candidates =
                expected.stream().map(each -> candidates(each, observed)).toList();
        for (int row = 0; row < candidates.size(); row++) {
            for (int call : candidates.get(row).keySet()) {
                rowsOfCall.computeIfAbsent(call, number -> new ArrayList<>()).add(row);
            }
        }
    }

    private static Map<Integer, Pairing> candidates(ExpectedFusion expected, List<List<ObservedCall>> observed) {
        Pairer pairer = new Pairer(expected);
        Map<Integer, Pairing> pairings = new LinkedHashMap<>();
        for (int call = 0; call < observed.size(); call++) {
            int number = call;
            observed.get(call).stream()
                    .flatMap(each -> pairer.pair(each).stream())
                    .min(Comparator.comparingLong(Pairing::cost))
                    .ifPresent(pairing -> pairings.put(number, pairing));
        }
        return pairings;
    }

    /** The pairing of each expectation, in their order; nothing where no call is meant. */
    List<Optional<Pairing>> pairings() {
        List<Optional<Pairing>> answers =
                new ArrayList<>(Collections.nCopies(candidates.size(), Optional.<Pairing>empty()));
        boolean[] solved = new boolean[candidates.size()];
        for (int row = 0; row < candidates.size(); row++) {
            if (!solved[row]) {
                List<Integer> rows = together(row);
                rows.forEach(each -> solved[each] = true);
                solve(rows, answers);
            }
        }
        return answers;
    }

    /** The rows that compete for calls with a row, directly or through others. */
    private List<Integer> together(int row) {
        TreeSet<Integer> found = new TreeSet<>(List.of(row));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (int call : candidates.get(open.pop()).keySet()) {
                for (int other : rowsOfCall.getOrDefault(call, List.of())) {
                    if (found.add(other)) {
                        open.push(other);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Behind the columns of the calls each row has one that stands for no call. */
    private void solve(List<Integer> rows, List<Optional<Pairing>> answers) {
        List<Integer> columns = rows.stream()
                .flatMap(row -> candidates.get(row).keySet().stream())
                .distinct()
                .sorted()
                .toList();
        // More than any sum of what is possible in one row, so that it is never chosen.
        long never = Pairing.costOfNone() * 2;
        long[][] costs = new long[rows.size()][columns.size() + rows.size()];
        for (int index = 0; index < rows.size(); index++) {
            Arrays.fill(costs[index], never);
            Arrays.fill(costs[index], columns.size(), costs[index].length, Pairing.costOfNone());
            for (int column = 0; column < columns.size(); column++) {
                Pairing pairing = candidates.get(rows.get(index)).get(columns.get(column));
                if (pairing != null) {
                    costs[index][column] = pairing.cost();
                }
            }
        }
        int[] columnOf = Assignment.cheapest(costs);
        for (int index = 0; index < columnOf.length; index++) {
            if (columnOf[index] < columns.size()) {
                int row = rows.get(index);
                answers.set(row, Optional.ofNullable(candidates.get(row).get(columns.get(columnOf[index]))));
            }
        }
    }
}
