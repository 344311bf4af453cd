package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Place;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;

/**
 * A small drawing of what an adjacency joins, in letters, as the documentation shows it.
 *
 * <pre>
 *   LMNA        [1]--[2]--|  3  4 .. 12
 *   NTRK1      1  2 .. 10 |--[11]--[12]-..-[17]
 *   is read    [1]--[2]------[11]--[12]-..-[17]
 * </pre>
 *
 * <p>Exons in brackets are kept, the bar is the break, and an exon that the break cuts stands on both sides of it.
 */
final class FusionPicture {
    private static final String KEPT_GAP = "--";
    private static final String LOST_GAP = " ";

    private FusionPicture() {}

    /** A line of the drawing: what stands before the break, the break, what stands behind it. */
    private record Row(String label, String before, String sign, String behind, String remark) {}

    /** The drawing and, below it, the verdict. */
    static List<String> of(Interpretation interpretation) {
        return interpretation.headline().fold(new Outcome.Cases<List<String>>() {
            @Override
            public List<String> product(Outcome.Product product) {
                List<String> lines = drawn(rows(product));
                lines.add("");
                lines.addAll(verdict(product, interpretation));
                return lines;
            }

            @Override
            public List<String> noProduct(Outcome.NoProduct none) {
                List<String> lines = drawn(List.of(row(none.first()), row(none.second())));
                lines.add("");
                lines.add("nothing    " + none.why().sentence());
                return lines;
            }
        });
    }

    private static List<Row> rows(Outcome.Product product) {
        List<Row> rows = new ArrayList<>(
                List.of(row(product.five().end()), row(product.three().end())));
        rows.add(read("is read", product, product.reading()));
        product.alternatives().forEach(other -> rows.add(read("or", product, other)));
        return rows;
    }

    private static Row row(Place place) {
        return place.located()
                .map(FusionPicture::row)
                .orElseGet(
                        () -> new Row("no gene", "", "|", "", place.breakend().toString()));
    }

    private static Row row(LocatedEnd end) {
        int last = end.transcript().exonCount();
        String label = end.transcript().gene();
        String remark =
                end.transcript().accession() + " " + end.transcript().strand().symbol();
        return end.site().fold(new Site.Cases<Row>() {
            @Override
            public Row inExon(Site.InExon site) {
                int exon = site.exon();
                boolean whole =
                        switch (end.role()) {
                            case FIVE_PRIME -> site.basesAfter() == 0;
                            case THREE_PRIME -> site.basesBefore() == 0;
                        };
                return switch (end.role()) {
                    case FIVE_PRIME ->
                        new Row(
                                label,
                                joined(kept(1, exon - 1), whole ? "[" + exon + "]" : "[" + exon, KEPT_GAP),
                                "|",
                                lost(whole ? exon + 1 : exon, last),
                                remark);
                    case THREE_PRIME ->
                        new Row(
                                label,
                                lost(1, whole ? exon - 1 : exon),
                                "|",
                                joined(whole ? "[" + exon + "]" : exon + "]", kept(exon + 1, last), KEPT_GAP),
                                remark);
                };
            }

            @Override
            public Row inIntron(Site.InIntron site) {
                int exon = site.afterExon();
                return switch (end.role()) {
                    case FIVE_PRIME -> new Row(label, kept(1, exon) + KEPT_GAP, "|", lost(exon + 1, last), remark);
                    case THREE_PRIME -> new Row(label, lost(1, exon), "|", KEPT_GAP + kept(exon + 1, last), remark);
                };
            }

            @Override
            public Row outside(Site.Outside site) {
                String away = site.distance() + " bases";
                boolean keptBefore = end.role() == Role.FIVE_PRIME;
                return switch (site.end()) {
                    case UPSTREAM ->
                        keptBefore
                                ? new Row(label, "", "|", away + "  " + lost(1, last), remark)
                                : new Row(label, "", "|", "~ " + away + " ~ " + kept(1, last), remark);
                    case DOWNSTREAM ->
                        keptBefore
                                ? new Row(label, kept(1, last) + " ~ " + away + " ~", "|", "", remark)
                                : new Row(label, lost(1, last) + "  " + away, "|", "", remark);
                };
            }
        });
    }

    private static Row read(String label, Outcome.Product product, Reading reading) {
        int last = reading.fiveExons().last();
        int first = reading.threeExons().first();
        int end = reading.threeExons().last();
        boolean fiveCut =
                product.five().cutsExon() && last == product.five().exons().last();
        boolean threeCut =
                product.three().cutsExon() && first == product.three().exons().first();
        String sign =
                switch (reading.way()) {
                    case READ_ON -> "~";
                    case JOINED -> product.inserted().isEmpty() ? "|" : product.inserted();
                    case SPLICED, CUT_EXON_SKIPPED, NEIGHBOUR_SPLICED, EXON_SKIPPED -> "-";
                };
        String before = fiveCut
                ? joined(kept(1, last - 1), "[" + last + (reading.way() == Reading.Way.READ_ON ? "~" : ""), KEPT_GAP)
                : kept(1, last) + (reading.way() == Reading.Way.JOINED ? "" : gap(reading));
        String behind = threeCut
                ? joined(
                        (reading.way() == Reading.Way.READ_ON ? "~" : "") + first + "]", kept(first + 1, end), KEPT_GAP)
                : (reading.way() == Reading.Way.JOINED ? "" : gap(reading)) + kept(first, end);
        FrameVerdict verdict = reading.verdict();
        return new Row(label, before, sign, behind, verdict.frame().word().replace('-', ' '));
    }

    private static String gap(Reading reading) {
        return reading.way() == Reading.Way.READ_ON ? "~~" : KEPT_GAP;
    }

    private static List<String> verdict(Outcome.Product product, Interpretation interpretation) {
        List<String> lines = new ArrayList<>();
        FrameVerdict verdict = product.reading().verdict();
        lines.add("frame      " + verdict.frame().word() + ": " + verdict.why().sentence());
        product.kinase()
                .ifPresent(fate -> lines.add("kinase     " + fate.transcript().gene() + ", residues "
                        + fate.domain().firstResidue() + "-" + fate.domain().lastResidue() + ": " + fate.percent()
                        + " % "
                        + "in the transcript"));
        product.reading()
                .spelling()
                .translation()
                .ifPresent(read -> lines.add("protein    " + read.protein().length() + " residues" + stop(read)
                        + ", decay " + read.decay().name().toLowerCase(Locale.ROOT)));
        Set<Interpretation.Dependence> dependence = interpretation.dependence();
        if (!dependence.isEmpty()) {
            lines.add("depends    on the choice of transcripts: "
                    + dependence.stream()
                            .sorted()
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
        interpretation.otherGenes().stream()
                .map(other -> other.fold(new Outcome.Cases<String>() {
                    @Override
                    public String product(Outcome.Product another) {
                        return another.five().gene() + "::" + another.three().gene() + ", "
                                + another.reading().verdict().frame().word();
                    }

                    @Override
                    public String noProduct(Outcome.NoProduct none) {
                        return "nothing, " + none.why().sentence();
                    }
                }))
                .forEach(other -> lines.add("also       " + other));
        return lines;
    }

    private static String stop(Translation read) {
        String junction = read.junctionResidue().isPresent()
                ? ", the first of the 3' part in residue "
                        + read.junctionResidue().getAsInt()
                : "";
        return junction + (read.stop().isPresent() ? "" : ", no stop codon");
    }

    /** Aligned at the break. */
    private static List<String> drawn(List<Row> rows) {
        int label = Math.max(
                9, rows.stream().mapToInt(row -> row.label().length()).max().orElse(0));
        int before = rows.stream().mapToInt(row -> row.before().length()).max().orElse(0);
        int behind = rows.stream()
                .mapToInt(row -> row.sign().length() + row.behind().length())
                .max()
                .orElse(0);
        return rows.stream()
                .map(row -> padded(row.label(), label) + "  "
                        + " ".repeat(before - row.before().length()) + row.before()
                        + padded(row.sign() + row.behind(), behind) + "   " + row.remark())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String joined(String one, String other, String gap) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + gap + other;
    }

    private static String kept(int first, int last) {
        return shortened(first, last, "[", "]", KEPT_GAP, "-..-");
    }

    private static String lost(int first, int last) {
        return shortened(first, last, " ", " ", LOST_GAP, " .. ");
    }

    private static String shortened(int first, int last, String open, String close, String gap, String left) {
        if (last - first < 4) {
            return IntStream.rangeClosed(first, last)
                    .mapToObj(exon -> open + exon + close)
                    .collect(Collectors.joining(gap));
        }
        return open + first + close + left + open + last + close;
    }
}
