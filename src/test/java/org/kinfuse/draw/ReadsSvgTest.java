package org.kinfuse.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.GoldenFile;
import org.kinfuse.cli.CliRun;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.JsonAnswer;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.JunctionEntry.BreakendEntry;
import org.kinfuse.report.ReadsEntry;
import org.kinfuse.report.ReadsEntry.ArmEntry;
import org.kinfuse.report.ReadsEntry.PairEntry;
import org.kinfuse.report.ReadsEntry.RowEntry;

class ReadsSvgTest {
    private static final ArmEntry BEFORE = new ArmEntry("chr1", 1010, "+", "ACGTACGTAC", "", "");
    private static final ArmEntry AFTER = new ArmEntry("chr2", 5000, "-", "TTGCATTGCA", "", "");
    private static final Pattern BASES = Pattern.compile("textLength=\"[\\d.]+\" x=\"([\\d.]+)\"[^>]*>([A-Za-z]+)<");

    private static JunctionEntry junction(String inserted, int homology) {
        return new JunctionEntry(
                new BreakendEntry("chr1", 1010, "left", ""),
                new BreakendEntry("chr2", 5000, "left", ""),
                inserted,
                "",
                homology,
                "",
                "precise",
                0);
    }

    private static RowEntry row(int start, String strand, String placed, String bases) {
        return new RowEntry(1, start, strand, placed, 60, bases);
    }

    private static ShownReads shown(ArmEntry before, ArmEntry after, RowEntry... rows) {
        return new ShownReads(
                new ReadsEntry(before, "GG", after, List.of(rows), List.of()), junction("GG", 0), 30, "LMNA", "NTRK1");
    }

    private static List<String> bases(String svg) {
        return BASES.matcher(svg).results().map(found -> found.group(2)).toList();
    }

    @Test
    void basesThatDifferFromMostReadsAreMarkedWhereTheyStand() {
        RowEntry row = row(-4, "+", "both", "GTTCGGTTGA");
        ShownReads shown = shown(BEFORE, AFTER, row);

        assertThat(shown.against()).isEqualTo(ShownReads.Against.CONSENSUS);
        assertThat(shown.different(row)).containsExactly(-2, 5);
        assertThat(bases(ReadsSvg.element(shown)))
                .containsExactly("ACGTACGTAC", "GG", "TTGCATTGCA", "GTTCGGTTGA", "T", "A");
    }

    @Test
    void withTheReferenceBasesAreHeldAgainstItAndWhatIsLostIsShown() {
        ArmEntry before = new ArmEntry("chr1", 1010, "+", "ACGTACGTAC", "ACGTACCTAC", "CATCA");
        ArmEntry after = new ArmEntry("chr2", 5000, "-", "TTGCATTGCA", "TTGCATTGCA", "GGTTA");
        RowEntry row = row(-4, "+", "both", "GTACGGTTGC");
        ShownReads shown = shown(before, after, row);

        assertThat(shown.against()).isEqualTo(ShownReads.Against.REFERENCE);
        assertThat(shown.different(row)).as("what all reads show differs, too").containsExactly(-4);
        assertThat(bases(ReadsSvg.element(shown)))
                .startsWith("ACGTACCTAC", "catca", "ggtta", "TTGCATTGCA", "ACGTACGTAC", "GG", "TTGCATTGCA");
    }

    @Test
    void whatAnAlignerClippedIsInSmallLetters() {
        String svg = ReadsSvg.element(
                shown(BEFORE, AFTER, row(-4, "+", "before", "GTACGGTTGC"), row(-4, "-", "after", "GTACGGTTGC")));

        assertThat(bases(svg)).endsWith("GTAC", "ggttgc", "gtacgg", "TTGC");
    }

    @Test
    void sharedBasesWerePlacedOnEitherSide() {
        ShownReads shown = new ShownReads(
                new ReadsEntry(
                        BEFORE,
                        "GG",
                        AFTER,
                        List.of(row(-4, "+", "before", "GTACGGTTGC"), row(-4, "-", "after", "GTACGGTTGC")),
                        List.of()),
                junction("", 2),
                2,
                "LMNA",
                "NTRK1");

        String svg = ReadsSvg.element(shown);

        assertThat(bases(svg)).endsWith("GTACGG", "ttgc", "gtac", "GGTTGC");
        assertThat(svg).contains("the same on both sides");
        assertThat(shown.description()).contains("2 bases that both sides have (homology)");
    }

    @Test
    void everyBaseStandsInTheColumnOfItsOffset() {
        String svg = ReadsSvg.element(shown(BEFORE, AFTER, row(-10, "+", "both", "ACGTACGTACGGTTGCATTGCA")));

        List<Double> lefts = BASES.matcher(svg)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
        List<MatchResult> found = BASES.matcher(svg).results().toList();
        assertThat(found.get(3).group(2)).hasSize(22);
        assertThat(lefts.get(3)).as("the row begins below the first base").isEqualTo(lefts.get(0));
        double column = (lefts.get(2) - lefts.get(0)) / 12;
        assertThat(lefts.get(1) - lefts.get(0)).isCloseTo(10 * column, org.assertj.core.api.Assertions.within(0.02));
    }

    @Test
    void positionsFallWhereTheStrandIsReversed() {
        ArmEntry before = new ArmEntry("chr1", 1010, "+", "ACGTACGTAC".repeat(3), "", "");
        ArmEntry after = new ArmEntry("chr2", 5000, "-", "TTGCATTGCA".repeat(3), "", "");

        String svg = ReadsSvg.element(shown(before, after, row(-4, "+", "both", "GTACGGTTGC")));

        // The twentieth base of each side, counted from the junction.
        assertThat(svg).contains("LMNA, chr1:1,010 \u2192", "NTRK1, chr2:5,000 \u2190", ">991<", ">4,981<");
    }

    @Test
    void whoDoesNotSeeThePictureIsToldWhatItShows() {
        ShownReads shown = shown(BEFORE, AFTER, row(-4, "+", "both", "GTTCGGTTGA"), row(-3, "-", "after", "TACGGTTGC"));

        assertThat(ReadsSvg.element(shown))
                .contains(
                        "role=\"img\"",
                        "aria-label=\"Reads across the junction of LMNA and NTRK1, 2 of 30 fragments shown\"",
                        "<desc>2 reads cross from LMNA to NTRK1, 1 sequenced in this direction and 1 against it, 1"
                                + " clipped by the aligner; 2 bases inserted; 2 bases differ from what most of the reads"
                                + " show. </desc>");
    }

    @Test
    void pairsAloneAreDrawnWithoutBases() {
        ArmEntry none = new ArmEntry("chr1", 1010, "+", "", "", "");
        ShownReads shown = new ShownReads(
                new ReadsEntry(none, "", none, List.of(), List.of(new PairEntry(1, -130, -31, 20, 119))),
                junction("", 0),
                1,
                "LMNA",
                "NTRK1");

        String svg = ReadsSvg.element(shown);

        assertThat(svg).contains("class=\"pair\"", "200 bases", "junction").doesNotContain("class=\"bases\"");
        assertThat(shown.description())
                .isEqualTo("No read crosses the junction itself. 1 pair has a mate on each side.");
    }

    /** The page on pictures shows it. */
    @Test
    void thePictureOfThePageIsUpToDate(@TempDir Path folder) throws IOException {
        CliRun run = CliRun.of("call", "test-data/eml4-alk.bam", "-q", "-o", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        try (InputStream in = Files.newInputStream(folder.resolve("eml4-alk.fusions.json"))) {
            CallEntry call = JsonAnswer.read("eml4-alk", in).calls().get(0);
            GoldenFile.of("docs/pictures/reads.svg").holds(ReadsSvg.element(ShownReads.of(call)));
        }
    }
}
