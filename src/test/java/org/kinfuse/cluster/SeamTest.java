package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genome.BasePlanes;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/** Ways that are left aside early are those that a patient look at all of them leaves aside too. */
class SeamTest {
    private static final ClusterSettings SETTINGS = ClusterSettings.DEFAULT;

    /** One way: bases inserted, and what agrees and differs. */
    private record Way(int inserted, int matches, int arriving, int mismatches) {
        int score() {
            return matches - 4 * mismatches;
        }
    }

    /** Every way to lay the flanks upon each other, base by base; of equals the nearest, and of those the first. */
    private static Optional<Way> patiently(Flank one, Flank other) {
        String leaving = one.leaving();
        String entering = other.enteringFrom(one.breakend());
        int left = one.inward().bases().length();
        int entered = other.beyond().bases().length();
        List<Way> ways = new ArrayList<>();
        for (int inserted = -50; inserted <= 100; inserted++) {
            int shift = left + inserted - entered;
            int[] counts = new int[3];
            for (int at = 0; at < leaving.length(); at++) {
                int there = at - shift;
                if (there < 0
                        || there >= entering.length()
                        || leaving.charAt(at) == 'N'
                        || entering.charAt(there) == 'N') {
                    continue;
                }
                boolean alike = leaving.charAt(at) == entering.charAt(there);
                boolean keptByBoth = at < left && there >= entered;
                boolean keptByOne = at < left != there >= entered;
                counts[0] += alike && !keptByBoth ? 1 : 0;
                counts[1] += alike && keptByOne ? 1 : 0;
                counts[2] += alike ? 0 : 1;
            }
            ways.add(new Way(inserted, counts[0], counts[1], counts[2]));
        }
        ways.sort(Comparator.comparingInt(Way::score)
                .reversed()
                .thenComparingInt(way -> Math.abs(way.inserted()))
                .thenComparingInt(Way::inserted));
        Way best = ways.get(0);
        boolean enough = best.matches() >= 20
                && best.mismatches() <= SETTINGS.clipMismatchShare() * (best.matches() + best.mismatches())
                && best.score() - ways.get(1).score() >= 10;
        return enough ? Optional.of(best) : Optional.empty();
    }

    private static String bases(Random random, int count, String letters) {
        StringBuilder bases = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bases.append(letters.charAt(random.nextInt(letters.length())));
        }
        return bases.toString();
    }

    /** The same bases with some of them misread or not read. */
    private static String read(Random random, String bases, double errors) {
        StringBuilder read = new StringBuilder(bases);
        for (int i = 0; i < bases.length(); i++) {
            if (random.nextDouble() < errors) {
                read.setCharAt(i, "ACGTN".charAt(random.nextInt(5)));
            }
        }
        return read.toString();
    }

    /** Two flanks cut of one sample, or of two that have nothing in common. */
    private static List<Flank> flanks(Random random) {
        String letters = random.nextInt(4) == 0 ? "AC" : "ACGT";
        String sample = bases(random, 400, letters);
        int inserted = random.nextInt(140) - 40;
        int end = 150 + random.nextInt(50);
        double errors = random.nextInt(3) * 0.04;
        int here = random.nextInt(90);
        int there = random.nextInt(90);
        String oneInward = sample.substring(end - random.nextInt(120), end);
        String oneBeyond = sample.substring(end, end + here);
        int start = Math.max(there, end + inserted);
        String otherBeyond = sample.substring(start - there, start);
        String otherInward = sample.substring(start, start + random.nextInt(60));
        if (random.nextInt(3) == 0) {
            otherInward = bases(random, otherInward.length(), letters);
            otherBeyond = bases(random, otherBeyond.length(), letters);
        }
        Contig contig = new Contig("chr1", 0);
        return List.of(
                new Flank(
                        new Breakend(contig, 10_000, Side.LEFT),
                        new OutwardBases(read(random, reverse(oneInward), errors)),
                        new OutwardBases(read(random, oneBeyond, errors)),
                        60),
                new Flank(
                        new Breakend(contig, 90_000, Side.RIGHT),
                        new OutwardBases(read(random, otherInward, errors)),
                        new OutwardBases(read(random, reverse(otherBeyond), errors)),
                        60));
    }

    private static String reverse(String bases) {
        return new StringBuilder(bases).reverse().toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aSeamIsWhatAPatientLookFinds(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            List<Flank> flanks = flanks(random);
            Optional<Way> expected = patiently(flanks.get(0), flanks.get(1));
            assertThat(Seam.of(flanks.get(0), flanks.get(1), SETTINGS)
                            .map(seam -> new Way(seam.inserted(), seam.matches(), seam.arriving(), seam.mismatches())))
                    .as("%s", flanks)
                    .isEqualTo(expected);
            found += expected.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(300, 1_700);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void differencesOfAWordAreThoseOfItsBases(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String one = bases(random, 1 + random.nextInt(200), "ACGTN");
            String other = bases(random, 1 + random.nextInt(200), "ACGTN");
            int from = random.nextInt(one.length());
            int start = random.nextInt(other.length());
            int expected = 0;
            for (int at = 0; at < 64 && from + at < one.length() && start + at < other.length(); at++) {
                char here = one.charAt(from + at);
                char there = other.charAt(start + at);
                expected += here == 'N' || there == 'N' || here == there ? 0 : 1;
            }
            assertThat(planes(one).differences(from, planes(other), start))
                    .as("%s from %s, %s from %s", one, from, other, start)
                    .isEqualTo(expected);
        }
    }

    private static BasePlanes planes(String bases) {
        return new BasePlanes(bases.getBytes(StandardCharsets.ISO_8859_1));
    }
}
