package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCellKnowsWhetherOtherFragmentsAreInIt(long seed) {
        Random random = new Random(seed);
        long[][] told = new long[1_000][];
        CellTable table = new CellTable(told.length);
        for (int i = 0; i < told.length; i++) {
            // Cells that would all have the same entry, too.
            told[i] = new long[] {(1L + random.nextInt(700)) << (random.nextInt(2) * 20), random.nextInt(3)};
            table.add(told[i][0], told[i][1]);
        }
        for (int i = 0; i < 3_000; i++) {
            long cell = (1L + random.nextInt(700)) << (random.nextInt(2) * 20);
            long name = random.nextInt(3);
            assertThat(table.hasOther(cell, name))
                    .isEqualTo(Arrays.stream(told).anyMatch(one -> one[0] == cell && one[1] != name));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 33, 3_000, 40_000})
    void clipsAreFoundWhereTheyStop(int count) {
        Random random = new Random(count);
        GenomeBuild build = new GenomeBuild(
                "one", List.of(new GenomeBuild.Sequence(new Contig("chr1", 0), 100_000_000, "NC_900001.1")));
        Pointers ends = new Pointers(new GenomeAxis(build), 2_000);
        EvidenceCodec codec = new EvidenceCodec(build);
        List<ClippedRead> clips = new ArrayList<>();
        try (ClipSpool spool = new ClipSpool(codec)) {
            int position = 1;
            for (int i = 0; i < count; i++) {
                // Nearly in order, as in a sorted file; now and then far off.
                position = Math.max(1, position + random.nextInt(300) - 20);
                int at = random.nextInt(500) == 0 ? 1 + random.nextInt(90_000_000) : position;
                clips.add(clip(
                        i, new Breakend(new Contig("chr1", 0), at, random.nextBoolean() ? Side.LEFT : Side.RIGHT)));
                PieceBytes bytes = new PieceBytes();
                codec.write(clips.get(i), bytes);
                spool.add(ends.end(clips.get(i).breakend()), bytes);
            }
            spool.finish();
            for (int query = 0; query < 300; query++) {
                Breakend from = clips.isEmpty()
                        ? new Breakend(new Contig("chr1", 0), 1 + query, Side.LEFT)
                        : clips.get(random.nextInt(count)).breakend();
                int length = random.nextInt(900);
                List<ClippedRead> there = clips.stream()
                        .filter(clip -> clip.breakend().kept() == from.kept()
                                && clip.breakend().position() >= from.position()
                                && clip.breakend().position() <= from.position() + length)
                        .toList();
                assertThat(spool.between(ends.end(from), ends.end(from) + length, Integer.MAX_VALUE))
                        .containsExactlyInAnyOrderElementsOf(there);
                assertThat(spool.between(ends.end(from), ends.end(from) + length, 3))
                        .hasSize(Math.min(3, there.size()))
                        .allMatch(there::contains);
                assertThat(there.isEmpty() || spool.mayHave(ends.end(from), ends.end(from) + length))
                        .isTrue();
            }
            List<ClippedRead> all = new ArrayList<>();
            spool.visitAll((end, bytes, at) -> all.add(codec.clip(bytes, at)));
            assertThat(all).containsExactlyInAnyOrderElementsOf(clips);
        }
    }

    private static ClippedRead clip(int name, Breakend at) {
        return new ClippedRead(
                new Fragment(name, 1, 2), at, Strand.FORWARD, "ACGTN".repeat(name % 9), 60, 90, name % 61);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void numbersComeBack(long seed) {
        Random random = new Random(seed);
        PieceBytes bytes = new PieceBytes();
        LongColumn longs = new LongColumn();
        for (int i = 0; i < 5_000; i++) {
            longs.add(random.nextLong() >> random.nextInt(Long.SIZE));
            bytes.putByte(i);
            bytes.putShort(i);
            bytes.putInt((int) longs.get(i));
            bytes.putLong(longs.get(i));
            bytes.putText("ACGTN".repeat(i % 7));
        }
        PieceBytes back = new PieceBytes(bytes.array(), 0);
        for (int i = 0; i < 5_000; i++) {
            assertThat(back.getByte()).isEqualTo(i & 0xff);
            assertThat(back.getShort()).isEqualTo(i);
            assertThat(back.getInt()).isEqualTo((int) longs.get(i));
            assertThat(back.getLong()).isEqualTo(longs.get(i));
            assertThat(back.getText()).isEqualTo("ACGTN".repeat(i % 7));
        }
        assertThat(back.length()).isEqualTo(bytes.length());
    }
}
