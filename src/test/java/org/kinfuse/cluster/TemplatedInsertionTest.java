package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * A junction with a short copy of another place in it, as an aligner tells of it that places each part of 25 bases and
 * more: mostly as two junctions, into the copy and out of it.
 */
class TemplatedInsertionTest {
    private static final int FLANK = 300;
    private static final int READ = 100;
    private static final int LEAST_PLACED = 25;

    private static final Breakend A = Scenes.left(Scenes.CHR1, 10_000);

    /** A part of the sample's sequence: from, to (half-open), and where it is entered and left on the genome. */
    private record Part(int from, int to, Breakend entered, Breakend left) {}

    private final Random random = new Random(4);
    private final List<Evidence> evidence = new ArrayList<>();
    private long name = 1;

    @ParameterizedTest(name = "{0} bases of {1}-strand, {2} kept")
    @CsvSource({
        "27, forward, RIGHT",
        "27, reverse, RIGHT",
        "40, forward, LEFT",
        "40, reverse, LEFT",
        "45, forward, RIGHT",
    })
    void isOneJunctionWhateverItsReadsShow(int length, String strand, Side kept) {
        Breakend b = new Breakend(Scenes.CHR2, 50_000, kept);
        GenomicInterval piece = new GenomicInterval(Scenes.CHR2, 50_300, 50_300 + length - 1);
        List<Part> parts = parts(b, piece, strand);
        String sample = sample(length);
        for (int start = FLANK - 80; start < FLANK + length; start += 6) {
            read(sample, parts, start);
        }

        List<SupportedAdjacency> found = Scenes.cluster(evidence).adjacencies();

        assertThat(found)
                .extracting(SupportedAdjacency::adjacency)
                .containsExactly(Adjacency.joining(A, b, sample.substring(FLANK, FLANK + length)));
        assertThat(found.get(0).precision()).isEqualTo(Precision.PRECISE);
        assertThat(found.get(0).templates()).containsExactly(piece);
        assertThat(found.get(0).support().splitReads()).isGreaterThan(5);
    }

    /** A read that goes on past the piece on the genome makes it a side of a break. */
    @Test
    void aPieceThatOneReadCrossesIsASide() {
        Breakend b = Scenes.right(Scenes.CHR2, 50_000);
        GenomicInterval piece = new GenomicInterval(Scenes.CHR2, 50_300, 50_329);
        List<Part> parts = parts(b, piece, "forward");
        String sample = sample(30);
        for (int start = FLANK - 70; start < FLANK; start += 6) {
            read(sample, parts, start);
        }
        Adjacency step = Adjacency.joining(A, parts.get(1).entered(), "");
        evidence.add(new SplitRead(fragment(), step, Strand.FORWARD, new Anchor(40, 60, ""), new Anchor(60, 60, "")));

        assertThat(Scenes.cluster(evidence).adjacencies())
                .extracting(SupportedAdjacency::adjacency)
                .contains(step);
    }

    /** Exons are left by splicing: a piece of a chain that leads on to a further exon is one of them. */
    @Test
    void anExonBetweenItsNeighboursIsNoTemplate() {
        GenomicInterval piece = new GenomicInterval(Scenes.CHR1, 12_000, 12_035);
        Breakend b = Scenes.right(Scenes.CHR1, 14_000);
        List<Part> parts = parts(b, piece, "forward");
        String sample = sample(36);
        for (int start = FLANK - 70; start < FLANK; start += 6) {
            read(sample, parts, start);
        }
        Adjacency before = Adjacency.joining(Scenes.left(Scenes.CHR1, 9_000), Scenes.right(Scenes.CHR1, 9_880), "");
        for (int i = 0; i < 3; i++) {
            evidence.add(
                    new SplitRead(fragment(), before, Strand.FORWARD, new Anchor(40, 60, ""), new Anchor(60, 60, "")));
        }

        assertThat(Scenes.cluster(evidence).adjacencies())
                .extracting(SupportedAdjacency::adjacency)
                .containsExactly(
                        before,
                        Adjacency.joining(A, parts.get(1).entered(), ""),
                        Adjacency.joining(parts.get(1).left(), b, ""));
    }

    private List<Part> parts(Breakend b, GenomicInterval piece, String strand) {
        Breakend low = new Breakend(piece.contig(), piece.start(), Side.RIGHT);
        Breakend high = new Breakend(piece.contig(), piece.end(), Side.LEFT);
        boolean forward = strand.equals("forward");
        int end = FLANK + piece.length();
        return List.of(
                new Part(0, FLANK, A, A),
                new Part(FLANK, end, forward ? low : high, forward ? high : low),
                new Part(end, end + FLANK, b, b));
    }

    private String sample(int inserted) {
        StringBuilder bases = new StringBuilder();
        for (int i = 0; i < 2 * FLANK + inserted; i++) {
            bases.append("ACGT".charAt(random.nextInt(4)));
        }
        return bases.toString();
    }

    private void read(String sample, List<Part> parts, int start) {
        Fragment fragment = fragment();
        List<Part> placed = parts.stream()
                .filter(part -> Math.min(part.to(), start + READ) - Math.max(part.from(), start) >= LEAST_PLACED)
                .toList();
        for (int i = 1; i < placed.size(); i++) {
            split(fragment, sample, placed.get(i - 1), placed.get(i), start);
        }
        Part last = placed.get(placed.size() - 1);
        Part first = placed.get(0);
        if (placed.size() == 1 && start + READ > last.to()) {
            clip(fragment, last.left(), sample.substring(last.to(), start + READ), aligned(sample, last, start));
        }
        if (placed.size() == 1 && start < first.from()) {
            clip(fragment, first.entered(), sample.substring(start, first.from()), aligned(sample, first, start));
        }
    }

    private static String aligned(String sample, Part part, int start) {
        return sample.substring(Math.max(part.from(), start), Math.min(part.to(), start + READ));
    }

    private void clip(Fragment fragment, Breakend breakend, String clipped, String aligned) {
        boolean along = breakend.equals(A);
        boolean forward = along || breakend.kept() == Side.RIGHT;
        evidence.add(new ClippedRead(
                fragment,
                breakend,
                Strand.FORWARD,
                forward ? clipped : Bases.reverseComplement(clipped),
                forward ? aligned : Bases.reverseComplement(aligned),
                clipped.length(),
                aligned.length(),
                60));
    }

    private void split(Fragment fragment, String sample, Part from, Part to, int start) {
        String between = sample.substring(from.to(), to.from());
        boolean forwardAtFrom = from.left().kept() == Side.LEFT;
        boolean forwardAtTo = to.entered().kept() == Side.RIGHT;
        Adjacency adjacency = Adjacency.joining(
                from.left(), to.entered(), forwardAtFrom ? between : Bases.reverseComplement(between));
        String past = sample.substring(from.to(), start + READ);
        String before = sample.substring(start, to.from());
        Anchor leaving = new Anchor(
                aligned(sample, from, start).length(), 60, forwardAtFrom ? past : Bases.reverseComplement(past));
        Anchor entering = new Anchor(
                aligned(sample, to, start).length(), 60, forwardAtTo ? before : Bases.reverseComplement(before));
        boolean inOrder = from.left().compareTo(to.entered()) <= 0;
        evidence.add(new SplitRead(
                fragment, adjacency, Strand.FORWARD, inOrder ? leaving : entering, inOrder ? entering : leaving));
    }

    private Fragment fragment() {
        name++;
        return new Fragment(name, 10 * name, 10 * name + 5);
    }
}
