package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinfuse.genome.Adjacency;

/**
 * Finds what lies near a pair of positions without looking at all: the plane of first and second positions, cut into
 * square cells. Holds things of one orientation only. A query looks into few cells where the cells are as wide as the
 * queries.
 */
final class PlaceGrid<T> {
    private final int width;
    private final Map<Cell, List<Entry<T>>> cells = new HashMap<>();

    private record Cell(int first, int second) {}

    private record Entry<T>(int first, int second, T value) {}

    /** A range of positions, both ends included. */
    record Range(int low, int high) {
        boolean contains(int position) {
            return low <= position && position <= high;
        }
    }

    /** An empty grid of cells {@code width} bases wide, 1 or more. */
    PlaceGrid(int width) {
        this.width = width;
    }

    void put(Adjacency at, T value) {
        int first = at.first().position();
        int second = at.second().position();
        Cell cell = new Cell(Math.floorDiv(first, width), Math.floorDiv(second, width));
        cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(new Entry<>(first, second, value));
    }

    /** Everything whose first and second positions lie in the ranges, in no meaningful order. */
    List<T> within(Range first, Range second) {
        List<T> found = new ArrayList<>();
        for (int x = Math.floorDiv(first.low(), width); x <= Math.floorDiv(first.high(), width); x++) {
            for (int y = Math.floorDiv(second.low(), width); y <= Math.floorDiv(second.high(), width); y++) {
                for (Entry<T> entry : cells.getOrDefault(new Cell(x, y), List.of())) {
                    if (first.contains(entry.first()) && second.contains(entry.second())) {
                        found.add(entry.value());
                    }
                }
            }
        }
        return found;
    }
}
