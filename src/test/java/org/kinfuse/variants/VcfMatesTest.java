package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.variants.VariantScene.read;
import static org.kinfuse.variants.VariantScene.row;
import static org.kinfuse.variants.VariantScene.vcf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.evidence.VariantRecord;

/** The two sides of one event are joined once. */
class VcfMatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"MATEID", "PARID"})
    void theSecondOfTwoMatesRefersToTheEventOfTheFirst(String key) {
        List<VariantRecord> records = read(vcf(
                row("2", 1000, "a", "N", "N[9:700[", key + "=b"),
                row("5", 10, "other", "N", "<DEL>", "END=5000"),
                row("9", 700, "b", "N", "]2:1000]N", key + "=a")));
        assertThat(records).extracting(VariantRecord::event).containsExactly(1, 2, 1);
        assertThat(records.get(2).repeatsEvent()).isTrue();
        assertThat(records).allSatisfy(record -> assertThat(record.remarks()).isEmpty());
    }

    @Test
    void matesAreFoundByPositionWhereNothingNamesThem() {
        List<VariantRecord> records = read(vcf(
                row("2", 1000, "N", "N[9:700[", "SVTYPE=BND"),
                row("2", 1000, "N", "N]9:700]", "SVTYPE=BND"),
                row("chr9", 700, "N", "]chr2:1000]N", "SVTYPE=BND")));
        assertThat(records).extracting(VariantRecord::event).containsExactly(1, 2, 1);
    }

    @Test
    void aRecordThatIsRepeatedIsNoMateOfItself() {
        String record = row("2", 1000, "N", "N[9:700[", "SVTYPE=BND");
        assertThat(read(vcf(record, record))).extracting(VariantRecord::event).containsExactly(1, 2);
    }

    @Test
    void twoJunctionsOfOneEventStayTwo() {
        List<VariantRecord> records = read(vcf(
                row("2", 1000, "a", "N", "N]2:5000]", "EVENT=inv1"),
                row("2", 1001, "b", "N", "[2:5001[N", "EVENT=inv1"),
                row("2", 5000, "c", "N", "N]2:1000]", "EVENT=inv1"),
                row("2", 5001, "d", "N", "[2:1001[N", "EVENT=inv1")));
        assertThat(records).extracting(VariantRecord::event).containsExactly(1, 2, 1, 2);
    }

    @Test
    void aMateOnADecoyBelongsToTheSameEvent() {
        List<VariantRecord> records = read(vcf(
                row("2", 1000, "a", "N", "N[hs37d5:700[", "MATEID=b"),
                row("hs37d5", 700, "b", "N", "]2:1000]N", "MATEID=a")));
        assertThat(records).extracting(VariantRecord::event).containsExactly(1, 1);
        assertThat(records.get(0).statements()).isEqualTo(records.get(1).statements());
    }

    @Test
    void matesThatDisagreeOnInsertedBasesSayOnWhich() {
        List<VariantRecord> records = read(vcf(
                row("2", 1000, "a", "G", "GTT[9:700[", "MATEID=b"), row("9", 701, "b", "G", "]2:1000]CG", "MATEID=a")));
        assertThat(records).extracting(VariantRecord::event).containsExactly(1, 1);
        assertThat(records.get(1).remarks())
                .containsExactly(
                        "this record and its mate a disagree on the places (chr2:1000:left to chr9:701:right and"
                                + " chr2:1000:left to chr9:700:right) and the inserted bases (C and TT): what the mate states is"
                                + " taken");
    }

    @Test
    void matesThatJoinOtherPlacesAreTwoEvents() {
        List<VariantRecord> records = read(vcf(
                row("2", 1000, "a", "N", "N[9:700[", "MATEID=b"), row("9", 9000, "b", "N", "]2:1000]N", "MATEID=a")));
        assertThat(records).extracting(VariantRecord::event).containsExactly(1, 2);
        assertThat(records.get(1).remarks())
                .containsExactly(
                        "this record and its mate a disagree on the places (chr2:1000:left to chr9:9000:right and"
                                + " chr2:1000:left to chr9:700:right): they are taken as two events");
    }

    @Test
    void matesThatDisagreeOnHomologySaySo() {
        List<VariantRecord> records = read(vcf(
                row("2", 1000, "a", "N", "N[9:700[", "MATEID=b;HOMLEN=2"),
                row("9", 700, "b", "N", "]2:1000]N", "MATEID=a;HOMLEN=1")));
        assertThat(records.get(1).remarks())
                .containsExactly(
                        "this record and its mate a disagree on the homology (1 and 2): what the mate states is taken");
    }

    @Test
    void aRecordWhoseMateNeverComesIsWhole() {
        VariantRecord record =
                read(vcf(row("2", 1000, "a", "N", "N[9:700[", "MATEID=b"))).get(0);
        assertThat(record.event()).isEqualTo(1);
        assertThat(VariantScene.adjacency(record.statements().get(0)))
                .isEqualTo(VariantScene.joined("chr2:1000:left", "chr9:700:right"));
    }
}
