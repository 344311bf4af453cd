package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Partner;
import org.kinfuse.fuse.Reading;
import org.kinfuse.judge.Reason.Code;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;

/** Puts into words what a call rests on and what its reader should know. */
final class Reasoning {
    private Reasoning() {}

    static List<Reason> reasons(
            Tier tier, Interpretation interpretation, List<Reason> ofEvidence, List<Integer> reciprocals) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Code.TIER, tier.meaning()));
        interpretation.headline().fold(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean product(Product product) {
                return reasons.addAll(ofProduct(product));
            }

            @Override
            public Boolean noProduct(Outcome.NoProduct noProduct) {
                return reasons.add(new Reason(Code.NO_PRODUCT, noProduct.why().sentence()));
            }
        });
        Optional<Interpretation.Moved> moved = interpretation.movedToExonEdges();
        if (moved.isPresent()) {
            reasons.add(new Reason(
                    Code.MOVED_TO_EXON_EDGES,
                    "the breakpoints were moved to the edges of exons, by "
                            + moved.get().five() + " bases at the 5' partner and "
                            + moved.get().three() + " at the 3' partner"));
        }
        addDependence(interpretation, reasons);
        reasons.addAll(ofEvidence);
        if (!reciprocals.isEmpty()) {
            reasons.add(new Reason(Code.RECIPROCAL, "the other half of the same event is call " + listed(reciprocals)));
        }
        return reasons;
    }

    private static String listed(List<Integer> numbers) {
        StringBuilder listed = new StringBuilder();
        for (int number : numbers) {
            listed.append(listed.isEmpty() ? "" : ", ").append(number);
        }
        return listed.toString();
    }

    private static List<Reason> ofProduct(Product product) {
        List<Reason> reasons = new ArrayList<>();
        if (product.leavesExonsUnchanged()) {
            reasons.add(new Reason(
                    Code.EXONS_UNCHANGED,
                    "both ends lie in the same intron of " + product.five().gene()
                            + ", whose exons stay as they were"));
            return reasons;
        }
        reasons.add(new Reason(
                Code.FRAME,
                product.reading().verdict().frame().word() + ", "
                        + product.reading().verdict().why().sentence()));
        for (Reading alternative : product.alternatives()) {
            reasons.add(new Reason(Code.FRAME, alternative(product, alternative)));
        }
        for (Partner partner : List.of(product.five(), product.three())) {
            addSite(partner, reasons);
        }
        return reasons;
    }

    private static String alternative(Product product, Reading reading) {
        return "alternative (" + reading.way().words() + "): " + product.five().gene() + " "
                + reading.fiveExons().inWords() + " to " + product.three().gene() + " "
                + reading.threeExons().inWords() + ", "
                + reading.verdict().frame().word();
    }

    private static void addSite(Partner partner, List<Reason> reasons) {
        LocatedEnd end = partner.end();
        if (partner.cutsExon() && end.site() instanceof Site.InExon site) {
            reasons.add(new Reason(
                    Code.MID_EXON, "one of the breakpoints is within " + partner.gene() + " exon " + site.exon()));
        }
        if (end.site() instanceof Site.Outside outside) {
            reasons.add(new Reason(
                    Code.OUTSIDE_GENE,
                    "one of the breakpoints is " + grouped(outside.distance()) + " bases "
                            + outside.end().word() + " of " + partner.gene()));
            reasons.add(new Reason(
                    Code.SPLICE_SITE_MISSING,
                    end.role() == Role.THREE_PRIME
                            ? "the first exon of " + partner.gene() + " has no splice acceptor"
                            : "the last exon of " + partner.gene() + " has no splice donor"));
        }
    }

    /** A number with a comma after each third digit; by hand, as a format string is taken apart anew for each number. */
    private static String grouped(int number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int comma = digits.length() - 3; comma > 0; comma -= 3) {
            digits.insert(comma, ',');
        }
        return digits.toString();
    }

    private static void addDependence(Interpretation interpretation, List<Reason> reasons) {
        if (!interpretation.dependence().isEmpty()) {
            reasons.add(new Reason(
                    Code.DEPENDS_ON_TRANSCRIPT,
                    "with other transcripts of these genes this would differ: "
                            + String.join(", ", interpretation.dependenceWords())));
        }
        for (Outcome other : interpretation.otherGenes()) {
            if (other instanceof Product product) {
                reasons.add(new Reason(
                        Code.OTHER_GENE,
                        "at the same place: " + product.five().gene() + " "
                                + product.five().exons().inWords() + " to "
                                + product.three().gene() + " "
                                + product.three().exons().inWords() + ", "
                                + product.reading().verdict().frame().word()));
            }
        }
    }
}
