package org.kinfuse.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a table of two positions has its columns, and how it writes sides.
 *
 * @param columns the six columns, from 0, in the order contig, position, side of one end and of the other
 * @param sides how sides are written
 */
record PositionTableShape(List<Integer> columns, Sides sides) {
    private static final Set<String> CONTIG = Set.of("chrom", "chr", "chromosome", "contig");
    private static final Set<String> POSITION = Set.of("pos", "position", "breakpoint");
    private static final Set<String> SIDE = Set.of("strand", "side", "kept", "orientation");
    private static final Set<String> NUMBERED_SIDE = Set.of("str");

    /** How sides are written. */
    enum Sides {
        /** {@code +} or {@code left} where the left side is kept, {@code -} or {@code right} where the right one is. */
        SIGNS_OR_WORDS,
        /** The same, or 0 for {@code +} and 1 for {@code -}, in columns named str1 and str2: the form of iAnnotateSV. */
        ALSO_NUMBERS
    }

    /** The shape of a table without a header. */
    static final PositionTableShape PLAIN = new PositionTableShape(List.of(0, 1, 2, 3, 4, 5), Sides.SIGNS_OR_WORDS);

    /** The shape that a header line names, or nothing if it does not name all six columns. */
    static Optional<PositionTableShape> named(List<String> header) {
        List<String> names = header.stream().map(PositionTableShape::plain).toList();
        List<Integer> columns = new ArrayList<>();
        for (int end = 1; end <= 2; end++) {
            for (Set<String> kind : List.of(CONTIG, POSITION, SIDE)) {
                column(names, kind, end).ifPresent(columns::add);
            }
        }
        if (columns.size() < PLAIN.columns().size()) {
            return Optional.empty();
        }
        boolean numbers = names.contains("str1") && names.contains("str2");
        return Optional.of(new PositionTableShape(columns, numbers ? Sides.ALSO_NUMBERS : Sides.SIGNS_OR_WORDS));
    }

    private static Optional<Integer> column(List<String> names, Set<String> kind, int end) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.endsWith(Integer.toString(end))) {
                String stem = name.substring(0, name.length() - 1);
                if (kind.contains(stem) || (kind == SIDE && NUMBERED_SIDE.contains(stem))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[#_.\\s-]", "");
    }

    /** The largest column that is used. */
    int lastColumn() {
        return columns.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
