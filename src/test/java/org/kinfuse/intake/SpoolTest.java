package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
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
    @ValueSource(ints = {0, 1, 2_047, 2_048, 2_049, 60_000})
    void spansOverAPlaceAreFound(int count) {
        Random random = new Random(count);
        long[] spans = new long[count];
        SpanSpool spool = new SpanSpool();
        long place = 0;
        for (int i = 0; i < count; i++) {
            // Nearly in order, as in a sorted file; now and then far off.
            place = random.nextInt(1000) == 0 ? random.nextLong(1L << 33) : Math.max(0, place + random.nextInt(50) - 9);
            spans[i] = PackedSpans.packed(place, place + random.nextInt(random.nextInt(100) == 0 ? 1 << 28 : 500));
            spool.add(spans[i]);
        }
        spool.finish();
        for (int query = 0; query < 200; query++) {
            long from = count == 0 ? query : PackedSpans.start(spans[random.nextInt(count)]) + random.nextInt(40);
            long to = from + random.nextInt(60);
            PackedSpans found = new PackedSpans();
            spool.covering(from, to, found::add);
            assertThat(found.sortedUnique())
                    .containsExactly(Arrays.stream(spans)
                            .filter(span -> PackedSpans.start(span) <= from && PackedSpans.end(span) >= to)
                            .sorted()
                            .distinct()
                            .toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 9_000_000})
    void anyStretchIsReadAgain(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        random.nextBytes(bytes);
        try (Spool spool = new Spool()) {
            for (int at = 0; at < length; at += 10) {
                spool.write(Arrays.copyOfRange(bytes, at, at + 10), 10);
            }
            assertThat(spool.size()).isEqualTo(length);
            for (int i = 0; i < 100; i++) {
                int from = random.nextInt(length);
                int some = random.nextInt(Math.min(10_000, length - from) + 1);
                assertThat(spool.read(from, some)).isEqualTo(Arrays.copyOfRange(bytes, from, from + some));
            }
            assertThat(spool.read(0, length)).isEqualTo(bytes);
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
