package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Strand;

/** Mates that wait come back as they were, whatever number comes and goes between. */
class WaitingMatesTest {
    private static final List<FileContig> CONTIGS = List.of(
            new FileContig.Known("1", 249_000_000, new Contig("chr1", 0)),
            new FileContig.Known("X", 155_000_000, new Contig("chrX", 22)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void asAMapWouldHaveIt(long seed) {
        Random random = new Random(seed);
        WaitingMates mates = new WaitingMates();
        Map<Long, PairStatement.Waiting> plain = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            // Names that lie near each other and far apart, so that entries stand in each other's way.
            long name = (long) random.nextInt(6_000) << (random.nextInt(3) * 20);
            assertThat(mates.take(name)).isEqualTo(Optional.ofNullable(plain.remove(name)));
            if (i < 20_000 || random.nextInt(4) == 0) {
                PairStatement.Waiting mate = mate(random, name);
                mates.put(mate);
                plain.put(name, mate);
            }
        }
        List<PairStatement.Waiting> left = new ArrayList<>();
        mates.forEach(left::add);
        assertThat(left).hasSizeGreaterThan(1_000).containsExactlyInAnyOrderElementsOf(plain.values());
    }

    private static PairStatement.Waiting mate(Random random, long name) {
        FileContig contig = CONTIGS.get(random.nextInt(2));
        Segment segment = new Segment(
                contig,
                1 + random.nextInt(150_000_000),
                random.nextBoolean() ? Strand.FORWARD : Strand.REVERSE,
                new CigarShape(
                        random.nextInt(5), random.nextInt(5), 100, 90, 120, random.nextInt(30), random.nextInt(9), 3),
                random.nextInt(256));
        PairHalf half = new PairHalf(
                name,
                random.nextLong(),
                random.nextBoolean() ? PairHalf.Mate.FIRST : PairHalf.Mate.SECOND,
                segment,
                contig.inBuild().orElseThrow(),
                random.nextInt(9) == 0
                        ? List.of(new Alternative(new Contig("chr2", 1), 7, Strand.FORWARD))
                        : List.of());
        OtherMate other = random.nextInt(9) == 0 ? new OtherMate.Told(half) : OtherMate.Comes.IN_ITS_RECORD;
        return new PairStatement.Waiting(half, List.of(), other);
    }
}
