package org.kinfuse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.JunctionEntry.BreakendEntry;

class NeighboursTest {
    private static JunctionEntry junction(String one, int first, String other, int second) {
        return new JunctionEntry(
                new BreakendEntry(one, first, "left", ""),
                new BreakendEntry(other, second, "right", ""),
                "",
                "",
                0,
                "",
                "precise",
                0);
    }

    private static final JunctionEntry CALL = junction("chr2", 10_000, "chr7", 50_000);

    @Test
    void oneEndNearOneEndIsEnoughWhicheverItIs() {
        List<JunctionEntry> near = List.of(
                junction("chr2", 11_000, "chr9", 1),
                junction("chr1", 7, "chr2", 9_000),
                junction("chr7", 49_500, "chrX", 5),
                junction("chr5", 5, "chr7", 50_001));

        assertThat(Neighbours.near(CALL, near)).containsExactly(near.get(3), near.get(2), near.get(0), near.get(1));
    }

    @Test
    void whatLiesFartherOrElsewhereIsNone() {
        List<JunctionEntry> far = List.of(
                junction("chr2", 11_001, "chr9", 1),
                junction("chr7", 10_000, "chr2", 50_000),
                junction("chr1", 10_000, "chr1", 50_000));

        assertThat(Neighbours.near(CALL, far)).isEmpty();
    }

    @Test
    void theNearestEightAreEnough() {
        List<JunctionEntry> many = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> junction("chr2", 10_000 + 10 * (21 - i), "chr9", i))
                .toList();

        assertThat(Neighbours.near(CALL, many))
                .hasSize(8)
                .extracting(junction -> junction.first().position())
                .startsWith(10_010, 10_020);
    }
}
