package org.kinfuse.fuse;

import java.util.Optional;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Site;

/**
 * Chooses, among the places that a junction may lie at, the one that the gene models explain best.
 *
 * <p>Within the homology any place is as true as another: whole exons on both sides are preferred, then introns. A
 * junction of RNA that comes without homology and without inserted bases may be given some bases off the edges of the
 * exons that it joins. It is moved there if <em>both</em> ends are near enough:
 *
 * <pre>
 *   ==exon i==|..        ..|==exon j==      the last base of exon i, which has a splice donor behind it, and
 *          <->              <->             the first of exon j, which has an acceptor before it,
 *        at most 3        at most 3         each at most three bases away, inside or outside the exon
 * </pre>
 *
 * <p>In DNA two breaks that near to two exon edges are very rare: seven bases of several thousand at each end.
 */
enum JunctionFit {
    /** The junction is where it is said to be, within its homology. */
    WITHIN_HOMOLOGY,
    /** Beyond the homology, both ends may move to near exon edges. */
    TO_EXON_EDGES;

    /** Control fusions of RNA assays, and calls on them, lie 0 to 3 bases off the exon edges. */
    private static final int REACH = 3;

    /** The product of two ends of an adjacency, moved to where it fits best. */
    Product fitted(Adjacency adjacency, LocatedEnd five, LocatedEnd three) {
        Product within = withinHomology(adjacency, five, three);
        return switch (this) {
            case WITHIN_HOMOLOGY -> within;
            case TO_EXON_EDGES ->
                adjacency.homology() == 0 && adjacency.inserted().isEmpty()
                        ? atNearEdges(within).orElse(within)
                        : within;
        };
    }

    private static Product withinHomology(Adjacency adjacency, LocatedEnd five, LocatedEnd three) {
        boolean fiveIsFirst =
                five.breakend().equals(adjacency.first()) && three.breakend().equals(adjacency.second());
        LocatedEnd first = fiveIsFirst ? five : three;
        LocatedEnd second = fiveIsFirst ? three : five;
        Product best = product(first, second, adjacency);
        for (int bases = 1; bases <= adjacency.homology(); bases++) {
            LocatedEnd movedFirst = moved(first, bases);
            LocatedEnd movedSecond = moved(second, adjacency.secondStep(bases));
            if (movedFirst.keepsExons() && movedSecond.keepsExons()) {
                Product candidate = product(movedFirst, movedSecond, adjacency);
                best = misfit(candidate) < misfit(best) ? candidate : best;
            }
        }
        return best;
    }

    private static LocatedEnd moved(LocatedEnd end, int bases) {
        return Locator.locate(end.breakend().moved(bases), end.transcript());
    }

    private static Product product(LocatedEnd first, LocatedEnd second, Adjacency adjacency) {
        return switch (first.role()) {
            case FIVE_PRIME -> Fuser.fuse(first, second, onStrand(first, adjacency.inserted()));
            case THREE_PRIME -> Fuser.fuse(second, first, onStrand(second, adjacency.insertedSeenFromSecond()));
        };
    }

    /** Bases of the forward strand in the direction of the 5' partner's transcript. */
    private static String onStrand(LocatedEnd five, String forward) {
        return switch (five.transcript().strand()) {
            case FORWARD -> forward;
            case REVERSE -> Bases.reverseComplement(forward);
        };
    }

    private static int misfit(Product product) {
        if (product.five().atExonEdge() && product.three().atExonEdge()) {
            return 0;
        }
        return product.reading().way() == Reading.Way.SPLICED ? 1 : 2;
    }

    private static Optional<Product> atNearEdges(Product product) {
        return nearEdge(product.five().end())
                .flatMap(five ->
                        nearEdge(product.three().end()).map(three -> Fuser.fuse(five, three, product.inserted())));
    }

    /** The end at the splice site next to it, or nothing if there is none within reach. */
    private static Optional<LocatedEnd> nearEdge(LocatedEnd end) {
        return downstreamToEdge(end).filter(bases -> Math.abs(bases) <= REACH).map(bases -> switch (end.transcript()
                .strand()) {
            case FORWARD -> moved(end, bases);
            case REVERSE -> moved(end, -bases);
        });
    }

    /** Signed bases to the edge that is spliced, in transcript direction; nothing where the edge is no splice site. */
    private static Optional<Integer> downstreamToEdge(LocatedEnd end) {
        Transcript transcript = end.transcript();
        return end.site().fold(new Site.Cases<Optional<Integer>>() {
            @Override
            public Optional<Integer> inExon(Site.InExon site) {
                return switch (end.role()) {
                    case FIVE_PRIME ->
                        site.exon() < transcript.exonCount() ? Optional.of(site.basesAfter()) : Optional.empty();
                    case THREE_PRIME -> site.exon() > 1 ? Optional.of(-site.basesBefore()) : Optional.empty();
                };
            }

            @Override
            public Optional<Integer> inIntron(Site.InIntron site) {
                return switch (end.role()) {
                    case FIVE_PRIME -> Optional.of(-site.fromDonor());
                    case THREE_PRIME -> Optional.of(site.toAcceptor());
                };
            }

            @Override
            public Optional<Integer> outside(Site.Outside site) {
                return Optional.empty();
            }
        });
    }
}
