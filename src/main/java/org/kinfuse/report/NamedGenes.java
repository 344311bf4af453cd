package org.kinfuse.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the genes that a table of fusions names against those that lie at its places. A table of another genome build has
 * other genes there, and nothing else in it tells the build.
 *
 * <p>It remembers two numbers.
 */
final class NamedGenes {
    /** Stands between the names of a fusion. */
    private static final String BETWEEN = "--";

    private int named;
    private int elsewhere;

    /**
     * Looks at one call.
     *
     * @param id what its file calls it: {@code EML4--ALK} in a table of fusions
     */
    void add(String id, CallEntry call) {
        if (!id.contains(BETWEEN)) {
            return;
        }
        named++;
        List<String> names = Arrays.asList(id.split(BETWEEN, -1));
        boolean found = Stream.concat(Stream.of(call.outcome()), call.otherGenes().stream())
                .flatMap(outcome -> outcome.genes().stream())
                .anyMatch(names::contains);
        elsewhere += found ? 0 : 1;
    }

    /** What a reader should know, if more than half of the fusions have neither of their genes where they should be. */
    Optional<String> doubt() {
        return 2 * elsewhere <= named
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%,d of %,d fusions have neither of the genes that the table names at their places: is it of hg19?",
                        elsewhere,
                        named));
    }
}
