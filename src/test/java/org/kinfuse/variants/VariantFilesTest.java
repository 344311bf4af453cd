package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Rearrangement;

/** Files of real callers: every record is read, mates agree, and callers of one specimen agree with each other. */
class VariantFilesTest {
    private static final Path SHARED = Path.of("../shared");

    private static List<VariantRecord> records(String file) {
        Path path = SHARED.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), () -> path + " is not there");
        return VariantScene.read(path);
    }

    /** What each record states, counted by a short name. */
    private static Map<String, Integer> counts(List<VariantRecord> records) {
        Map<String, Integer> counts = new TreeMap<>();
        records.forEach(
                record -> record.statements().forEach(statement -> counts.merge(kind(statement), 1, Integer::sum)));
        return counts;
    }

    private static String kind(VariantStatement statement) {
        return statement.fold(
                joined -> joined.adjacencies().size() + " joined",
                lone -> lone.why().name(),
                unoriented -> "unoriented",
                none -> none.why().name());
    }

    @ParameterizedTest
    @CsvSource({
        "vcf/HCC1143.svaba.somatic.sv.vcf, 1000, '{1 joined=996, MATE_OUTSIDE_BUILD=4}'",
        "vcf/svaba.subset.vcf, 40, '{1 joined=40}'",
        "vcf/delly.final.vcf.gz, 210, '{1 joined=210}'",
        "vcf/filter.PE2.SR2.sv.vcf.gz, 2619, '{1 joined=2584, 2 joined=30, MATE_OUTSIDE_BUILD=4, OUTSIDE_BUILD=1}'",
        "vcf/novoBreak.pass.flt.vcf, 421, '{1 joined=326, 2 joined=89, MATE_OUTSIDE_BUILD=3, OUTSIDE_BUILD=3}'",
        "vcf/ont.subset.vcf, 20, '{1 joined=9, MATE_OUTSIDE_BUILD=4, OUTSIDE_BUILD=3, SMALL_VARIANT=4}'",
        "vcf/ont.subset.bedpe, 25, '{1 joined=18, MATE_OUTSIDE_BUILD=4, OUTSIDE_BUILD=3}'",
        "vcf/junctions.bedpe, 83, '{1 joined=83}'",
        "reads/skbr3/SKBR3_Sniffles_variants_tra.vcf, 140, '{1 joined=125, MATE_OUTSIDE_BUILD=7, OUTSIDE_BUILD=8}'",
        "reads/skbr3/SKBR3_Sniffles_tra.bedpe, 6, '{unoriented=6}'",
        "truth/iannotatesv_input_30.txt, 30, '{1 joined=30}'",
        "truth/iannotatesv_input_132.txt, 132, '{1 joined=132}'",
        "truth/iannotatesv_expected_30.txt, 30, '{1 joined=30}'",
    })
    void everyRecordOfEveryFileIsRead(String file, int records, String statements) {
        List<VariantRecord> read = records(file);
        assertThat(read).hasSize(records);
        assertThat(counts(read)).hasToString(statements);
    }

    @ParameterizedTest
    @CsvSource({
        "vcf/HCC1143.svaba.somatic.sv.vcf, 500",
        "vcf/svaba.subset.vcf, 20",
        "vcf/filter.PE2.SR2.sv.vcf.gz, 528",
    })
    void matesAgreeOnOneAdjacency(String file, int pairs) {
        Map<Integer, VariantRecord> first = new HashMap<>();
        int agreeing = 0;
        for (VariantRecord record : records(file)) {
            VariantRecord mate = first.putIfAbsent(record.event(), record);
            if (mate != null) {
                assertThat(junctions(record)).isEqualTo(junctions(mate));
                assertThat(record.remarks()).isEqualTo(mate.remarks());
                agreeing++;
            }
        }
        assertThat(agreeing).isEqualTo(pairs);
    }

    /** Everything but the counts of reads, which a caller may give for each side. */
    private static List<Object> junctions(VariantRecord record) {
        return record.statements().stream()
                .map(statement -> statement.<Object>fold(
                        joined -> joined.adjacencies().stream()
                                .map(SupportedAdjacency::adjacency)
                                .toList(),
                        lone -> lone,
                        unoriented -> unoriented,
                        none -> none))
                .toList();
    }

    /**
     * DELLY and SvABA of HCC1143: what both found to the base, with no bases inserted, is the same junction. DELLY states
     * one place of the slide, SvABA how long it is.
     */
    @Test
    void dellyNamesAPlaceOnTheSlideThatSvabaStates() {
        List<Adjacency> svaba = precise(records("vcf/HCC1143.svaba.somatic.sv.vcf"));
        List<Adjacency> delly = precise(records("vcf/delly.final.vcf.gz"));
        int close = 0;
        int same = 0;
        for (Adjacency one : delly) {
            List<Adjacency> near =
                    svaba.stream().filter(other -> near(one, other)).toList();
            close += near.isEmpty() ? 0 : 1;
            same += near.stream().anyMatch(other -> onSlide(one, other)) ? 1 : 0;
        }
        assertThat(close).isGreaterThan(75);
        assertThat(same).isGreaterThan(close * 95 / 100);
    }

    private static List<Adjacency> precise(List<VariantRecord> records) {
        return records.stream()
                .flatMap(record -> record.statements().stream())
                .flatMap(statement -> statement
                        .<List<SupportedAdjacency>>fold(
                                VariantStatement.Joined::adjacencies,
                                lone -> List.of(),
                                unoriented -> List.of(),
                                none -> List.of())
                        .stream())
                .filter(supported -> supported.precision() == Precision.PRECISE)
                .map(SupportedAdjacency::adjacency)
                .filter(adjacency -> adjacency.inserted().isEmpty())
                .distinct()
                .toList();
    }

    private static boolean near(Adjacency one, Adjacency other) {
        return one.first().contig().equals(other.first().contig())
                && one.second().contig().equals(other.second().contig())
                && Rearrangement.of(one) == Rearrangement.of(other)
                && Math.abs(one.first().position() - other.first().position()) < 20
                && Math.abs(one.second().position() - other.second().position()) < 20;
    }

    private static boolean onSlide(Adjacency place, Adjacency slide) {
        for (int step = 0; step <= slide.homology(); step++) {
            Adjacency slid = slide.slid(step);
            if (slid.first().equals(place.first()) && slid.second().equals(place.second())) {
                return true;
            }
        }
        return false;
    }
}
