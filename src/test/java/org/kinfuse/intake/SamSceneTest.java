package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.intake.SceneFragment.Trait;

/** The scene itself: what it writes is what the SAM specification and bwa mem would. */
class SamSceneTest {
    private final SamScene scene = SamScene.on(SamScene.smallBuild());

    @Test
    void aFragmentOfTheReferenceGivesAProperPair() {
        scene.add(scene.at("chr1", 1001).length(250));
        assertThat(lines())
                .containsExactly(
                        "f1 99 chr1 1001 60 100M = 1151 250 MC=100M", "f1 147 chr1 1151 60 100M = 1001 -250 MC=100M");
    }

    @Test
    void matesOnTwoContigsAreNotProperAndHaveNoLength() {
        scene.add(SceneFragment.across(scene.junction("chr1:10000:left", "chr2:5000:right", 0), 150));
        assertThat(lines())
                .containsExactly(
                        "f1 97 chr1 9851 60 100M chr2 5050 0 MC=100M", "f1 145 chr2 5050 60 100M chr1 9851 0 MC=100M");
    }

    @Test
    void aReadOverAJunctionIsSplitAndBothPartsHoldTheHomology() {
        Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:right", 3);
        scene.add(SceneFragment.across(fusion, 60).length(200));
        assertThat(lines())
                .containsExactly(
                        "f1 97 chr1 9941 60 63M37S chr2 5040 0 MC=100M SA=chr2,5000,+,60S40M,60,0;",
                        "f1 2145 chr2 5000 60 60H40M = 5040 140 MC=100M SA=chr1,9941,+,63M37S,60,0;",
                        "f1 145 chr2 5040 60 100M chr1 9941 0 MC=63M37S");
    }

    @Test
    void aReadLongerThanItsFragmentRunsIntoTheAdapter() {
        scene.add(scene.at("chr1", 1001).length(80));
        List<SAMRecord> records = scene.records();
        assertThat(records.get(0).getReadString())
                .endsWith("AGATCGGAAGAGCACACGTC")
                .hasSize(100);
        assertThat(records.get(1).getReadNegativeStrandFlag()).isTrue();
        assertThat(records.get(1).getReadString()).startsWith("GACGTGTGCTCTTCCGATCT");
    }

    @Test
    void traitsChangeTheFlags() {
        scene.add(
                scene.at("chr1", 1001).duplicate(),
                scene.at("chr1", 2001).with(Trait.FAILED_QUALITY),
                scene.at("chr1", 3001).with(Trait.READS_EXCHANGED),
                scene.at("chr1", 4001).with(Trait.SINGLE));
        assertThat(scene.records().stream().map(SAMRecord::getFlags))
                .containsExactly(1024 + 99, 1024 + 147, 512 + 99, 512 + 147, 163, 83, 0);
    }

    @Test
    void nonsenseIsRefused() {
        Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:right", 0);
        assertThatThrownBy(() -> SceneFragment.across(fusion, 300)).hasMessageContaining("does not cross");
        assertThatThrownBy(() -> scene.at("chr7", 1)).hasMessageContaining("no contig chr7");
        scene.add(scene.at("chrX", 19_900));
        assertThatThrownBy(scene::records).hasMessageContaining("chrX has no base 20001");
    }

    private List<String> lines() {
        return scene.records().stream().map(SamSceneTest::line).toList();
    }

    private static String line(SAMRecord record) {
        String sa = record.getStringAttribute(SAMTag.SA);
        return String.join(
                " ",
                record.getReadName(),
                String.valueOf(record.getFlags()),
                record.getContig(),
                String.valueOf(record.getAlignmentStart()),
                String.valueOf(record.getMappingQuality()),
                record.getCigarString(),
                record.getMateReferenceName().equals(record.getContig()) ? "=" : record.getMateReferenceName(),
                String.valueOf(record.getMateAlignmentStart()),
                String.valueOf(record.getInferredInsertSize()),
                "MC=" + record.getStringAttribute(SAMTag.MC) + (sa == null ? "" : " SA=" + sa));
    }
}
