package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what lies near a pair of coordinates without looking at all: the plane of first and second coordinates, cut
 * into square cells. Holds things of one orientation only. A query looks into few cells where the cells are as wide as the
 * queries.
 */
final class PlaceGrid<T> {
    private final int width;
    private final Map<Cell, List<Entry<T>>> cells = new HashMap<>();

    /** Its equality is written out because cells are looked up all the time, and this is faster. */
    private record Cell(int first, int second) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cell that && first == that.first && second == that.second;
        }

        @Override
        public int hashCode() {
            return first * 0x9E3779B9 + second;
        }
    }

    private record Entry<T>(int first, int second, T value) {}

    /** A range of coordinates, both ends included. */
    record Range(int low, int high) {
        boolean contains(int coordinate) {
            return low <= coordinate && coordinate <= high;
        }
    }

    /** An empty grid of cells {@code width} wide, 1 or more. */
    PlaceGrid(int width) {
        this.width = width;
    }

    void put(int first, int second, T value) {
        Cell cell = new Cell(Math.floorDiv(first, width), Math.floorDiv(second, width));
        cells.computeIfAbsent(cell, c -> new ArrayList<>(1)).add(new Entry<>(first, second, value));
    }

    /** Everything whose first and second coordinates lie in the ranges: cell by cell, as it was put in. */
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
