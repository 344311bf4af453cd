package org.kinfuse.explain;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.fuse.Fuser;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Breakend;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;

/**
 * What every join of an intron of one transcript to an intron of another gives, those left out that change nothing.
 *
 * @param five the transcript of the 5' partner
 * @param three the transcript of the 3' partner
 * @param joins one for each pair of introns, by the 5' exon, then by the 3' exon
 */
public record FrameTable(Transcript five, Transcript three, List<Join> joins) {
    /**
     * One join.
     *
     * @param lastFive the last exon of the 5' partner
     * @param firstThree the first exon of the 3' partner
     * @param product what comes of it
     */
    public record Join(int lastFive, int firstThree, Product product) {}

    /** Copies the list. */
    public FrameTable {
        joins = List.copyOf(joins);
    }

    /** The table of two transcripts, by phase. */
    public static FrameTable of(Transcript five, Transcript three) {
        List<LocatedEnd> fives = introns(five, Role.FIVE_PRIME);
        List<LocatedEnd> threes = introns(three, Role.THREE_PRIME);
        List<Join> joins = new ArrayList<>(fives.size() * threes.size());
        for (LocatedEnd start : fives) {
            for (LocatedEnd end : threes) {
                Product product = Fuser.fuse(start, end, "");
                if (!product.leavesExonsUnchanged()) {
                    joins.add(new Join(
                            product.reading().fiveExons().last(),
                            product.reading().threeExons().first(),
                            product));
                }
            }
        }
        return new FrameTable(five, three, joins);
    }

    private static List<LocatedEnd> introns(Transcript transcript, Role role) {
        List<LocatedEnd> ends = new ArrayList<>();
        for (Exon before : transcript.exons().subList(0, transcript.exonCount() - 1)) {
            Exon after = transcript.exon(before.rank() + 1);
            // Both edges that face the intron lie in exons; the middle of the two lies between them.
            int low = Math.min(before.end(), after.end());
            int high = Math.max(before.start(), after.start());
            int middle = low + (high - low) / 2;
            ends.add(Locator.locate(
                    new Breakend(transcript.contig(), middle, role.kept(transcript.strand())), transcript));
        }
        return ends.stream().filter(end -> end.site() instanceof Site.InIntron).toList();
    }
}
