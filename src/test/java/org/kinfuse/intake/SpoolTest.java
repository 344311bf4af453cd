package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put aside comes back as it was, whether it fits into memory or not. */
class SpoolTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 100_000, (1 << 22) - 1, 1 << 22, (1 << 22) + 1, 9_000_000})
    void bytesComeBackInTheirOrder(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        long before = temporaryFiles();
        try (Spool spool = new Spool()) {
            int at = 0;
            for (int step = 1; at < length; step = 3 * step % 70_001 + 1) {
                int end = Math.min(length, at + step);
                spool.write(Arrays.copyOfRange(bytes, at, end), end - at);
                at = end;
            }
            spool.read(in -> assertThat(Arrays.equals(in.readAllBytes(), bytes)).isTrue());
        }
        assertThat(temporaryFiles()).isLessThanOrEqualTo(before);
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("kinfuse\\d+\\.evidence"))
                    .count();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 3_000_000})
    void spansComeBackSortedAndOnce(int count) {
        Random random = new Random(count);
        TreeSet<Long> expected = new TreeSet<>();
        long sum = 0;
        try (SpanSpool spool = new SpanSpool()) {
            long place = 0;
            for (int i = 0; i < count; i++) {
                // Nearly in order, as in a sorted file; now and then far off.
                place = random.nextInt(1000) == 0
                        ? random.nextLong(1L << 33)
                        : Math.max(0, place + random.nextInt(50) - 9);
                long span = PackedSpans.packed(place, place + random.nextInt(random.nextInt(100) == 0 ? 1 << 28 : 500));
                spool.add(span);
                sum += span;
                if (count <= 1_000 && span % 3 != 0) {
                    expected.add(span);
                }
            }
            if (count <= 1_000) {
                assertThat(spool.those(span -> span % 3 != 0).sortedUnique())
                        .containsExactly(
                                expected.stream().mapToLong(Long::longValue).toArray());
            } else {
                AtomicLong seen = new AtomicLong();
                spool.those(span -> {
                    seen.addAndGet(span);
                    return false;
                });
                assertThat(seen.get()).isEqualTo(sum);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFragmentHasCompanyWhereAnotherOneIs(long seed) {
        Random random = new Random(seed);
        long[][] told = new long[400][];
        NamedPlaces.Gathering gathering = new NamedPlaces.Gathering();
        for (int i = 0; i < told.length; i++) {
            told[i] = new long[] {random.nextInt(3_000), random.nextInt(5)};
            gathering.add(told[i][0], told[i][1]);
        }
        NamedPlaces places = gathering.places();
        for (int i = 0; i < 3_000; i++) {
            long from = random.nextInt(3_000);
            long to = from + random.nextInt(20);
            long name = random.nextInt(5);
            assertThat(places.hasOther(from, to, name))
                    .isEqualTo(Arrays.stream(told).anyMatch(one -> one[0] >= from && one[0] <= to && one[1] != name));
            assertThat(places.hasAny(from, to))
                    .isEqualTo(Arrays.stream(told).anyMatch(one -> one[0] >= from && one[0] <= to));
        }
    }
}
