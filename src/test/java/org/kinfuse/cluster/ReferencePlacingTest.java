package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.cluster.ReferencePlacing.Window;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;

class ReferencePlacingTest {
    private static final int LENGTH = 4_000;
    private static final Breakend HERE = Scenes.left(Scenes.CHR1, 10_000);

    private final StringBuilder genome = new StringBuilder(randomBases(LENGTH));
    private final ReferencePlacing placing = new ReferencePlacing(reference());

    @ParameterizedTest(name = "{0} bases at {1}:{2}, {3} wrong")
    @CsvSource({
        "14, 2000, RIGHT, 0, true",
        "14, 2200, LEFT, 0, true",
        "13, 2000, RIGHT, 0, false",
        "17, 2000, RIGHT, 1, false",
        "19, 2000, RIGHT, 1, true",
        "40, 1900, LEFT, 2, true",
    })
    void placesWhatFitsWellEnough(int length, int position, Side kept, int wrong, boolean placed) {
        StringBuilder clip = new StringBuilder(past(position, kept, length));
        for (int i = 1; i <= wrong; i++) {
            int place = length - 2 - 5 * i;
            clip.setCharAt(place, clip.charAt(place) == 'A' ? 'C' : 'A');
        }

        Optional<Seam> seam = placing.seam(flank(clip.toString()), window(kept, 60));

        Optional<Breakend> there = seam.map(found -> found.junction().second());
        assertThat(there).isEqualTo(placed ? Optional.of(new Breakend(Scenes.CHR2, position, kept)) : Optional.empty());
    }

    @Test
    void whatFitsTwoPlacesIsNotPlaced() {
        String clip = past(2_000, Side.RIGHT, 20);
        assertThat(placing.seam(flank(clip), window(Side.RIGHT, 60))).isPresent();

        genome.replace(2_099, 2_119, genome.substring(1_999, 2_019));

        assertThat(placing.seam(flank(clip), window(Side.RIGHT, 60))).isEmpty();
    }

    @Test
    void whatFitsOutsideOfTheWindowIsNotPlaced() {
        String clip = past(3_000, Side.RIGHT, 30);

        assertThat(placing.seam(flank(clip), window(Side.RIGHT, 60))).isEmpty();
    }

    @Test
    void theFirstBasesMayBeInserted() {
        String clip = "GGTACCGGTA" + past(2_000, Side.RIGHT, 25);
        genome.setCharAt(1_998, 'C'); // the base before must not fit the last of the inserted

        Seam seam = placing.seam(flank(clip), window(Side.RIGHT, 60)).orElseThrow();

        assertThat(seam.junction().second()).isEqualTo(Scenes.right(Scenes.CHR2, 2_000));
        assertThat(seam.junction().inserted()).isEqualTo("GGTACCGGTA");
        assertThat(seam.other().mappingQuality()).isEqualTo(60);
    }

    @Test
    void whereTheReferenceIsNotKnownNothingIsPlaced() {
        ReferencePlacing unknown = new ReferencePlacing(ReferenceBases.none());

        assertThat(unknown.seam(flank(past(2_000, Side.RIGHT, 30)), window(Side.RIGHT, 60)))
                .isEmpty();
    }

    /** Around position 2,000 of the other contig, 500 bases on each side. */
    private static Window window(Side kept, int mappingQuality) {
        return new Window(new Breakend(Scenes.CHR2, 2_000, kept), 500, 500, mappingQuality);
    }

    /** What a read shows that leaves at {@link #HERE} and comes in at a position of the other contig. */
    private String past(int position, Side kept, int length) {
        return kept == Side.RIGHT
                ? genome.substring(position - 1, position - 1 + length)
                : Bases.reverseComplement(genome.substring(position - length, position));
    }

    private static Flank flank(String beyond) {
        // Letters that no base of the genome agrees with: no homology.
        return new Flank(HERE, new OutwardBases("N".repeat(60)), new OutwardBases(beyond), 60);
    }

    private ReferenceBases reference() {
        return interval -> interval.contig().equals(Scenes.CHR2) && interval.end() <= genome.length()
                ? Optional.of(genome.substring(interval.start() - 1, interval.end()))
                : Optional.empty();
    }

    private static String randomBases(int length) {
        Random random = new Random(11);
        StringBuilder bases = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            bases.append("ACGT".charAt(random.nextInt(4)));
        }
        return bases.toString();
    }
}
