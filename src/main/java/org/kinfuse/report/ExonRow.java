package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinfuse.fuse.ExonRange;
import org.kinfuse.fuse.Partner;
import org.kinfuse.locate.Role;

/**
 * The exons of one partner as a row of boxes. Where there are many, those far from the cut are left out.
 *
 * <pre>
 *   [1]-[2]-/-(3)-(4)-..-(12)          a 5' partner broken in intron 2
 *   (1)-..-(10)-/-[11]-[12]-[13*]      a 3' partner broken in intron 10, exon 13 in the kinase domain
 *   [1]-..-[17]-[18/)-(19)             a 5' partner broken in exon 18
 * </pre>
 */
final class ExonRow {
    private static final String LINK = "-";
    private static final String LEFT_OUT = "..";
    /** So many exons are shown next to a cut, on the side that is kept, and on the other. */
    private static final int KEPT_NEAR = 4;

    private static final int LOST_NEAR = 2;

    private final Partner partner;
    private final Set<Integer> kinaseExons;

    ExonRow(Partner partner) {
        this.partner = partner;
        this.kinaseExons = Set.copyOf(FrameTableEntry.kinaseExons(partner.end().transcript()));
    }

    /** The whole gene, kept and lost. */
    String wholeGene() {
        int last = partner.end().transcript().exonCount();
        ExonRange kept = partner.exons();
        return switch (partner.end().role()) {
            case FIVE_PRIME ->
                partner.cutsExon()
                        ? join(kept(new ExonRange(1, kept.last()), Edge.CUT_AND_LOST), lost(kept.last() + 1, last))
                        : join(kept(kept, Edge.WHOLE), List.of("/"), lost(kept.last() + 1, last));
            case THREE_PRIME ->
                partner.cutsExon()
                        ? join(lost(1, kept.first() - 1), kept(kept, Edge.CUT_AND_LOST))
                        : join(lost(1, kept.first() - 1), List.of("/"), kept(kept, Edge.WHOLE));
        };
    }

    /** What a reading takes of it, whole exons. */
    String whole(ExonRange exons) {
        return join(kept(exons, Edge.WHOLE));
    }

    /** What a reading takes of it, the cut exon shown cut. */
    String cut(ExonRange exons) {
        return join(kept(exons, partner.cutsExon() ? Edge.CUT : Edge.WHOLE));
    }

    /** How the exon next to the junction is drawn. */
    private enum Edge {
        WHOLE,
        CUT,
        CUT_AND_LOST
    }

    private List<String> kept(ExonRange exons, Edge edge) {
        List<String> boxes = new ArrayList<>();
        boolean five = partner.end().role() == Role.FIVE_PRIME;
        for (int rank = exons.first(); rank <= exons.last(); rank++) {
            int fromCut = five ? exons.last() - rank : rank - exons.first();
            if (fromCut < KEPT_NEAR || rank == exons.first() || rank == exons.last()) {
                boxes.add(fromCut == 0 ? box(rank, edge) : box(rank, Edge.WHOLE));
            } else if (!boxes.get(boxes.size() - 1).equals(LEFT_OUT)) {
                boxes.add(LEFT_OUT);
            }
        }
        return boxes;
    }

    private String box(int rank, Edge edge) {
        String name = rank + (kinaseExons.contains(rank) ? "*" : "");
        boolean five = partner.end().role() == Role.FIVE_PRIME;
        return switch (edge) {
            case WHOLE -> "[" + name + "]";
            case CUT -> five ? "[" + name + "/" : "/" + name + "]";
            case CUT_AND_LOST -> five ? "[" + name + "/)" : "(/" + name + "]";
        };
    }

    private List<String> lost(int first, int last) {
        List<String> boxes = new ArrayList<>();
        boolean five = partner.end().role() == Role.FIVE_PRIME;
        for (int rank = first; rank <= last; rank++) {
            int fromCut = five ? rank - first : last - rank;
            if (fromCut < LOST_NEAR || rank == first || rank == last) {
                boxes.add("(" + rank + (kinaseExons.contains(rank) ? "*" : "") + ")");
            } else if (!boxes.get(boxes.size() - 1).equals(LEFT_OUT)) {
                boxes.add(LEFT_OUT);
            }
        }
        return boxes;
    }

    @SafeVarargs
    private static String join(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return String.join(LINK, all);
    }
}
