package org.kinfuse.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Site;

/**
 * Builds each fusion messenger base by base and reads its codons, then asks whether the code under test says the same
 * of exons, frame and domains.
 */
class FuserBruteForceTest {
    private final Transcript[] fives = {
        GeneScene.transcript("A").domain("ONE", 3, 40).kinase(60, 110).build(),
        GeneScene.transcript("B")
                .on("chr1", Strand.REVERSE)
                .utr5(130)
                .domain("ONE", 1, 30)
                .kinaseInExons(3, 4)
                .build(),
    };
    private final Transcript[] threes = {
        GeneScene.transcript("C")
                .on("chr2", Strand.FORWARD)
                .exons(7)
                .kinaseInExons(4, 6)
                .build(),
        GeneScene.transcript("D")
                .on("chr2", Strand.REVERSE)
                .exons(6)
                .utr5(110)
                .kinase(20, 90)
                .build(),
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void agreesWithTheMessengerReadBaseByBase(long seed) {
        Random random = new Random(seed);
        int inFrame = 0;
        int outOfFrame = 0;
        for (int round = 0; round < 3_000; round++) {
            LocatedEnd five = cut(fives[random.nextInt(2)], Side.LEFT, random);
            LocatedEnd three = cut(threes[random.nextInt(2)], Side.RIGHT, random);
            int inserted = random.nextInt(4);

            Product product = Fuser.fuse(five, three, "A".repeat(inserted));

            List<WalkedGene.Base> start = kept(five);
            List<WalkedGene.Base> end = kept(three);
            assertThat(product.five().exons())
                    .as("%s", five)
                    .isEqualTo(new ExonRange(1, start.get(start.size() - 1).exon()));
            assertThat(product.three().exons().first())
                    .as("%s", three)
                    .isEqualTo(end.get(0).exon());
            assertDomains(product, five, start);
            assertDomains(product, three, end);
            if (sameKindOfSite(five, three)) {
                boolean exonic = five.site() instanceof Site.InExon;
                Frame expected = frame(five, start, end, exonic ? inserted : 0);
                assertThat(product.reading().verdict().frame())
                        .as("%s %s +%d", five, three, inserted)
                        .isEqualTo(expected);
                inFrame += expected == Frame.IN_FRAME ? 1 : 0;
                outOfFrame += expected == Frame.OUT_OF_FRAME ? 1 : 0;
            }
        }
        assertThat(inFrame).as("in-frame joins met").isGreaterThan(50);
        assertThat(outOfFrame).as("out-of-frame joins met").isGreaterThan(50);
    }

    /** A cut anywhere in the transcript, as often in an exon as in an intron. */
    private static LocatedEnd cut(Transcript transcript, Side towardsEnd, Random random) {
        int low = transcript.span().start();
        int high = transcript.span().end();
        Side kept = transcript.strand() == Strand.FORWARD ? towardsEnd : towardsEnd.opposite();
        while (true) {
            Breakend breakend = new Breakend(transcript.contig(), low + random.nextInt(high - low + 1), kept);
            LocatedEnd end = Locator.locate(breakend, transcript);
            if (end.site() instanceof Site.InExon || random.nextInt(5) == 0) {
                return end;
            }
        }
    }

    private static List<WalkedGene.Base> kept(LocatedEnd end) {
        List<WalkedGene.Base> bases = new ArrayList<>();
        for (WalkedGene.Base base : WalkedGene.of(end.transcript()).bases()) {
            boolean left = base.position() <= end.breakend().position();
            boolean right = base.position() >= end.breakend().position();
            if (end.breakend().kept() == Side.LEFT ? left : right) {
                bases.add(base);
            }
        }
        return bases;
    }

    private static boolean sameKindOfSite(LocatedEnd five, LocatedEnd three) {
        return five.site() instanceof Site.InExon == three.site() instanceof Site.InExon;
    }

    /** Reads from the start codon on and compares where in a codon the 3' bases are met with where they belong. */
    private static Frame frame(LocatedEnd five, List<WalkedGene.Base> start, List<WalkedGene.Base> end, int inserted) {
        long codingRead = coding(start);
        if (codingRead > 0
                && codingRead == coding(WalkedGene.of(five.transcript()).bases())) {
            return Frame.NOT_CODING;
        }
        if (coding(end) == 0) {
            return Frame.NOT_CODING;
        }
        if (codingRead == 0) {
            return Frame.PROMOTER_SWAP;
        }
        int firstMet = end.get(0).codingIndex();
        if (firstMet < 0) {
            return Frame.UNDECIDED;
        }
        return (codingRead + inserted) % 3 == firstMet % 3 ? Frame.IN_FRAME : Frame.OUT_OF_FRAME;
    }

    private static long coding(List<WalkedGene.Base> bases) {
        return bases.stream().filter(base -> base.codingIndex() >= 0).count();
    }

    private static void assertDomains(Product product, LocatedEnd end, List<WalkedGene.Base> kept) {
        Set<Integer> codingKept = new HashSet<>();
        kept.forEach(base -> codingKept.add(base.codingIndex()));
        for (DomainFate fate : product.domains()) {
            if (fate.transcript() == end.transcript()) {
                Domain domain = fate.domain();
                int residues = 0;
                for (int residue = domain.firstResidue(); residue <= domain.lastResidue(); residue++) {
                    int base = (residue - 1) * 3;
                    boolean whole =
                            codingKept.contains(base) && codingKept.contains(base + 1) && codingKept.contains(base + 2);
                    residues += whole ? 1 : 0;
                }
                assertThat(fate.keptResidues()).as("%s of %s", domain, end).isEqualTo(residues);
            }
        }
    }
}
