package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.variants.VariantScene.HG19;
import static org.kinfuse.variants.VariantScene.adjacencies;
import static org.kinfuse.variants.VariantScene.adjacency;
import static org.kinfuse.variants.VariantScene.only;
import static org.kinfuse.variants.VariantScene.onlyVcf;
import static org.kinfuse.variants.VariantScene.read;
import static org.kinfuse.variants.VariantScene.row;
import static org.kinfuse.variants.VariantScene.vcf;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.genome.Side;

/** One event, written in every dialect, is one adjacency. */
class VariantLawTest {
    private static final int EVENTS = 300;
    private static final long SEED = 20261121;

    static Stream<Adjacency> eventsOfSeed20261121() {
        Random random = new Random(SEED);
        return Stream.generate(() -> event(random)).limit(EVENTS);
    }

    private static Adjacency event(Random random) {
        Breakend one = breakend(random);
        Breakend other = breakend(random);
        if (random.nextBoolean()) {
            other = new Breakend(one.contig(), 1000 + random.nextInt(40_000_000), other.kept());
        }
        boolean inserts = random.nextInt(3) == 0;
        return Adjacency.joining(one, other, inserts ? bases(random, 1 + random.nextInt(9)) : "");
    }

    private static Breakend breakend(Random random) {
        GenomeBuild.Sequence sequence = HG19.sequences().get(random.nextInt(24));
        return new Breakend(
                sequence.contig(), 1000 + random.nextInt(40_000_000), random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }

    private static String bases(Random random, int length) {
        StringBuilder bases = new StringBuilder();
        random.ints(length, 0, 4).forEach(base -> bases.append("ACGT".charAt(base)));
        return bases.toString();
    }

    @ParameterizedTest
    @MethodSource("eventsOfSeed20261121")
    void bothRecordsOfABreakendPairAgree(Adjacency event) {
        String atFirst = bracketRow(event.first(), event.second(), event.inserted(), "a", "b");
        String seenFromSecond = event.first().kept() == event.second().kept()
                ? Bases.reverseComplement(event.inserted())
                : event.inserted();
        String atSecond = bracketRow(event.second(), event.first(), seenFromSecond, "b", "a");
        for (List<String> order : List.of(List.of(atFirst, atSecond), List.of(atSecond, atFirst))) {
            List<VariantRecord> records = read(vcf(order.get(0), order.get(1)));
            assertThat(records).allSatisfy(record -> {
                assertThat(adjacency(record.statements().get(0))).isEqualTo(event);
                assertThat(record.event()).isEqualTo(1);
                assertThat(record.remarks()).isEmpty();
            });
        }
    }

    private static String bracketRow(Breakend own, Breakend mate, String inserted, String id, String mateId) {
        char bracket = mate.kept() == Side.LEFT ? ']' : '[';
        String place = bracket + mate.contig().name() + ":" + mate.position() + bracket;
        String alt = own.kept() == Side.LEFT ? "G" + inserted + place : place + inserted + "G";
        return row(own.contig().name(), own.position(), id, "G", alt, "SVTYPE=BND;MATEID=" + mateId);
    }

    @ParameterizedTest
    @MethodSource("eventsOfSeed20261121")
    void aSymbolicAlleleOfTheSpecificationAgrees(Adjacency event) {
        Breakend first = event.first();
        Breakend second = event.second();
        String symbol = symbol(event);
        if (symbol.equals("<TRA>")) {
            return;
        }
        int before = first.kept() == Side.LEFT ? first.position() : first.position() - 1;
        int last = second.kept() == Side.LEFT ? second.position() : second.position() - 1;
        String info = "END=" + last + inserted(event);
        List<Adjacency> plain = adjacencies(onlyVcf(row(first.contig().name(), before, "N", symbol, info)));
        String strands = ";STRANDS=" + sign(first) + sign(second) + ":7";
        Adjacency lumpy = adjacency(onlyVcf(row(first.contig().name(), before, "N", symbol, info + strands)));
        assertThat(plain).contains(event).hasSize(symbol.equals("<INV>") ? 2 : 1);
        assertThat(lumpy).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("eventsOfSeed20261121")
    void aConnectionTypeAgreesInOldAndNewDelly(Adjacency event) {
        Breakend first = event.first();
        Breakend second = event.second();
        boolean oneContig = first.contig().equals(second.contig());
        String connection = ";CT=" + prime(first) + "to" + prime(second) + ";CHR2="
                + second.contig().name() + inserted(event);
        String old = "END=" + second.position() + connection;
        String late = (oneContig ? "END=" + (second.position() - 1) : "POS2=" + second.position()) + connection
                + ";SVMETHOD=EMBL.DELLYv1.2.6";
        for (String info : List.of(old, late)) {
            assertThat(adjacency(onlyVcf(row(first.contig().name(), first.position(), "N", symbol(event), info))))
                    .isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("eventsOfSeed20261121")
    void bedpeAndTablesAgreeFromEitherSide(Adjacency event) {
        Adjacency bare = new Adjacency(event.first(), event.second(), "", 0);
        for (List<Breakend> order :
                List.of(List.of(event.first(), event.second()), List.of(event.second(), event.first()))) {
            Breakend one = order.get(0);
            Breakend other = order.get(1);
            String bedpe = interval(one) + "\t" + interval(other) + "\tx\t0\t" + sign(one) + "\t" + sign(other);
            String table = place(one) + "\t" + one.kept().word() + "\t" + place(other) + "\t"
                    + other.kept().word();
            assertThat(adjacency(only(bedpe))).isEqualTo(bare);
            assertThat(adjacency(only(table))).isEqualTo(bare);
        }
    }

    private static String symbol(Adjacency event) {
        return switch (Rearrangement.of(event)) {
            case DELETION -> "<DEL>";
            case DUPLICATION -> "<DUP>";
            case INVERSION -> "<INV>";
            case TRANSLOCATION -> "<TRA>";
            case INSERTION, UNCHANGED -> throw new IllegalArgumentException("no symbol tells of " + event);
        };
    }

    private static String inserted(Adjacency event) {
        return event.inserted().isEmpty() ? "" : ";SVINSSEQ=" + event.inserted();
    }

    private static char sign(Breakend end) {
        return end.kept() == Side.LEFT ? '+' : '-';
    }

    private static char prime(Breakend end) {
        return end.kept() == Side.LEFT ? '3' : '5';
    }

    private static String interval(Breakend end) {
        return end.contig().name() + "\t" + (end.position() - 1) + "\t" + end.position();
    }

    private static String place(Breakend end) {
        return end.contig().name() + "\t" + end.position();
    }
}
