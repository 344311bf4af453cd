package org.kinfuse.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinfuse.explain.Explanation.Pair;
import org.kinfuse.fuse.CodingCut;
import org.kinfuse.fuse.CodingCut.Place;
import org.kinfuse.fuse.FrameVerdict;
import org.kinfuse.fuse.Outcome.NoProduct;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Partner;
import org.kinfuse.fuse.Reading;
import org.kinfuse.fuse.Spelling;
import org.kinfuse.judge.Call;
import org.kinfuse.judge.KinaseStatus;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Site;

/** Tells of each rule whether it applies to a call, and by which values: those of the call itself. */
final class BiologyRules {
    private final Call call;
    private final List<Pair> pairs;

    BiologyRules(Call call, List<Pair> pairs) {
        this.call = call;
        this.pairs = pairs;
    }

    /** The rules that could be asked, in their order. */
    List<RuleFinding> findings() {
        List<RuleFinding> findings = new ArrayList<>();
        if (call.interpretation().headline() instanceof NoProduct none) {
            findings.add(RuleFinding.of(
                    Rule.ROLES,
                    false,
                    PlaceWords.kept(none.first()) + "; " + PlaceWords.kept(none.second()) + ": "
                            + none.why().sentence()));
        }
        call.product().ifPresent(product -> {
            addSites(product, findings);
            addFrame(product, findings);
            addRest(product, findings);
        });
        findings.add(RuleFinding.of(
                Rule.RECIPROCAL,
                !call.reciprocals().isEmpty(),
                "one junction was asked for; the other half of its event is a question of its own"));
        findings.add(RuleFinding.of(Rule.TIER, true, tier()));
        return findings;
    }

    private void addSites(Product product, List<RuleFinding> findings) {
        Partner five = product.five();
        Partner three = product.three();
        boolean fiveInExon = five.end().site() instanceof Site.InExon;
        boolean threeInExon = three.end().site() instanceof Site.InExon;
        String sites = PlaceWords.site(five) + "; " + PlaceWords.site(three);
        Reading.Way way = product.reading().way();
        findings.add(RuleFinding.of(
                Rule.ROLES,
                true,
                PlaceWords.kept(five.end()) + ", 5' partner; " + PlaceWords.kept(three.end()) + ", 3' partner"));
        findings.add(RuleFinding.of(Rule.SPLICE, way == Reading.Way.SPLICED, sites));
        findings.add(RuleFinding.of(
                Rule.BASES_JOIN,
                way == Reading.Way.JOINED,
                sites + "; inserted bases: " + product.inserted().length()));
        findings.add(RuleFinding.of(Rule.DONOR_LOST, way == Reading.Way.READ_ON && fiveInExon, sites));
        findings.add(RuleFinding.of(Rule.ACCEPTOR_LOST, way == Reading.Way.READ_ON && threeInExon, sites));
        boolean lacksDonor = !five.end().isInside();
        boolean lacksAcceptor = three.exons().first() == 1;
        findings.add(RuleFinding.of(
                Rule.END_EXON,
                lacksDonor || lacksAcceptor,
                "last 5' exon " + five.exons().last() + " of "
                        + five.end().transcript().exonCount() + ", first 3' exon "
                        + three.exons().first()));
        findings.add(RuleFinding.of(
                Rule.OUTSIDE_GENE,
                !five.end().isInside() || !three.end().isInside(),
                distance(five.end()) + "; " + distance(three.end())));
    }

    private static String distance(LocatedEnd end) {
        return String.format(Locale.ROOT, "%s at %,d bases", end.transcript().gene(), end.distance());
    }

    private static void addFrame(Product product, List<RuleFinding> findings) {
        CodingCut five = CodingCut.of(product.five().end());
        CodingCut three = CodingCut.of(product.three().end());
        FrameVerdict verdict = product.reading().verdict();
        String cuts = product.five().gene() + " " + PlaceWords.cut(five) + "; "
                + product.three().gene() + " " + PlaceWords.cut(three);
        boolean spliced = product.reading().way() == Reading.Way.SPLICED;
        String inserted =
                spliced ? "" : "; inserted bases: " + product.inserted().length();
        findings.add(RuleFinding.of(
                Rule.FRAME,
                five.place() == Place.CODING && (three.place() == Place.CODING || three.place() == Place.AT_START),
                cuts + inserted + ": " + verdict.frame().word() + ", "
                        + verdict.why().sentence()));
        findings.add(RuleFinding.of(
                Rule.PROMOTER_SWAP,
                startsBehind(five) || five.place() == Place.NON_CODING,
                product.five().gene() + " " + PlaceWords.cut(five)));
        findings.add(RuleFinding.of(
                Rule.BEFORE_START, startsBehind(three), product.three().gene() + " " + PlaceWords.cut(three)));
        findings.add(RuleFinding.of(
                Rule.BEHIND_STOP, five.place() == Place.AFTER_STOP || three.place() == Place.AFTER_STOP, cuts));
    }

    private static boolean startsBehind(CodingCut cut) {
        return cut.place() == Place.BEFORE_START || cut.place() == Place.AT_START;
    }

    private void addRest(Product product, List<RuleFinding> findings) {
        findings.add(RuleFinding.of(
                Rule.ONE_GENE,
                product.withinOneGene(),
                product.withinOneGene()
                        ? product.five().gene() + " holds both; "
                                + (product.leavesExonsUnchanged() ? "its exons stay as they were" : "its exons change")
                        : product.five().gene() + " is not " + product.three().gene()));
        List<Reading> skipping = product.alternatives().stream()
                .filter(reading -> reading.way() == Reading.Way.EXON_SKIPPED)
                .toList();
        findings.add(RuleFinding.of(
                Rule.EXON_SKIPPED,
                !skipping.isEmpty(),
                skipping.isEmpty()
                        ? "no such reading"
                        : skipping.stream()
                                .map(reading -> reading.fiveExons() + " to " + reading.threeExons())
                                .collect(Collectors.joining("; "))));
        String dependence = call.interpretation().dependence().stream()
                .sorted()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        findings.add(RuleFinding.of(
                Rule.TRANSCRIPTS,
                !dependence.isEmpty(),
                "pairs compared: " + pairs.size() + (dependence.isEmpty() ? "" : "; differing: " + dependence)));
        Spelling spelling = product.reading().spelling();
        findings.add(RuleFinding.of(
                Rule.TRANSLATION,
                spelling.translation().isPresent(),
                spelling instanceof Spelling.Unspelled why
                        ? why.sentence()
                        : "residues read: "
                                + spelling.translation()
                                        .map(read -> read.protein().length())
                                        .orElse(0)));
        findings.add(RuleFinding.of(
                Rule.KINASE, KinaseStatus.of(product) == KinaseStatus.RETAINED, PlaceWords.kinase(product.kinase())));
    }

    private String tier() {
        String compared = call.product()
                .map(product -> "kinase " + call.kinaseStatus().word() + ", "
                        + product.reading().verdict().frame().word() + ", "
                        + (product.midExon() ? "an exon cut" : "no exon cut") + ", "
                        + (product.five().end().isInside()
                                        && product.three().end().isInside()
                                ? "both ends inside genes"
                                : "an end outside genes")
                        + ", gene pair " + (call.knownPair() == Call.KnownPair.KNOWN ? "known" : "not known"))
                .orElse("no product");
        return compared + ": tier " + call.tier().number();
    }
}
