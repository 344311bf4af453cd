package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Breakend;

/** Records of which any field may be nonsense: each is read or set aside, and what is read makes junctions or none. */
class HostileReadsTest {
    private static final int RECORDS = 200;
    private static final String[] CIGARS = {
        "100M",
        "60M40S",
        "40S60M",
        "30S40M30S",
        "50M50H",
        "1M99S",
        "5M90I5M",
        "40S10M20I10M20S",
        "20M1000000D80M",
        "100S",
        "10M10M80S",
        "0M100S",
        "100I",
        "50S50S",
        "50M2147483647N50M",
        "*",
        "100=",
        "30S1P70M",
        "60M40S5H",
    };
    private static final String[] PLACES = {"chr1", "chr2", "chrX", "chrNone", "", "*"};

    private final SamScene scene = SamScene.on(SamScene.smallBuild());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areReadOrSetAsideAndNeverStopTheRun(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            lines.add(line(random, i));
        }

        List<String> readable = lines.stream().filter(HostileReadsTest::isRead).toList();
        assertThat(readable).hasSizeGreaterThan(RECORDS / 4);
        IntakeResult result = Reading.ofLines(readable.toArray(String[]::new));
        assertThat(result.counts().records()).isEqualTo(readable.size());
        ClusterSettings eager = ClusterSettings.DEFAULT.withMinimumFragments(1);
        ClusterResult clusters =
                new EvidenceClusterer(eager).cluster(result.evidence(), result.library(), result.depth());
        assertThat(clusters.adjacencies()).allSatisfy(found -> {
            assertThat(isOnContig(found.adjacency().first())).isTrue();
            assertThat(isOnContig(found.adjacency().second())).isTrue();
        });
    }

    /** Whether a file of this line can be read; if not, a sentence says so. */
    private static boolean isRead(String line) {
        try {
            return Reading.ofLines(line).counts().records() == 1;
        } catch (BadInput told) {
            assertThat(told.getMessage()).contains(" ");
            return false;
        }
    }

    private static boolean isOnContig(Breakend end) {
        return end.position() >= 1
                && end.position()
                        <= SamScene.smallBuild().sequence(end.contig()).length();
    }

    private String line(Random random, int ordinal) {
        boolean stacked = random.nextInt(3) > 0;
        String contig = stacked ? "chr1" : any(random, PLACES);
        int start = stacked ? 1 + random.nextInt(60) : position(random);
        String cigar = random.nextInt(3) == 0 ? any(random, CIGARS) : CIGARS[random.nextInt(8)];
        String bases = random.nextInt(10) == 0 ? "*" : scene.bases("chr2", 1 + random.nextInt(3), 100);
        String name = random.nextInt(20) == 0 ? "n".repeat(254) : "r" + ordinal / 2;
        StringBuilder line = new StringBuilder(name)
                .append(' ')
                .append(random.nextInt(3) == 0 ? random.nextInt(4096) : 65 + 64 * (ordinal % 2))
                .append(' ')
                .append(contig.isEmpty() ? "*" : contig)
                .append(' ')
                .append(start)
                .append(' ')
                .append(random.nextInt(256))
                .append(' ')
                .append(cigar)
                .append(' ')
                .append(random.nextBoolean() ? "chr2" : "=")
                .append(' ')
                .append(position(random))
                .append(' ')
                .append(random.nextInt() / 1000)
                .append(' ')
                .append(bases)
                .append(" *");
        if (random.nextInt(3) > 0) {
            line.append(" SA:Z:").append(segments(random));
        }
        if (random.nextBoolean()) {
            line.append(" XA:Z:").append(hits(random));
        }
        if (random.nextBoolean()) {
            line.append(" MC:Z:").append(any(random, CIGARS));
        }
        if (random.nextInt(4) == 0) {
            line.append(" MD:Z:").append(any(random, new String[] {"100", "^", "A5^", "0A0A0", "-3"}));
        }
        return line.toString();
    }

    private static String segments(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String entry = any(random, PLACES) + "," + position(random) + "," + (random.nextBoolean() ? "+" : "-") + ","
                    + any(random, CIGARS) + "," + random.nextInt(300) + "," + random.nextInt(9);
            text.append(random.nextInt(8) == 0 ? entry.replace(',', '.') : entry)
                    .append(';');
        }
        return text.toString();
    }

    private static String hits(Random random) {
        return any(random, PLACES) + "," + (random.nextBoolean() ? "+" : "") + position(random) + ",100M,"
                + (random.nextBoolean() ? "0;" : ";;,");
    }

    private static int position(Random random) {
        int[] odd = {0, 1, 2, 40, 4_990, 5_000, 1_000_000, Integer.MAX_VALUE, -1};
        return random.nextBoolean() ? odd[random.nextInt(odd.length)] : 1 + random.nextInt(5_000);
    }

    private static String any(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
