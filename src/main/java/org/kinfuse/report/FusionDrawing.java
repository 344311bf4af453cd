package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinfuse.fuse.FiveEnd;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.fuse.Outcome.NoProduct;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Partner;
import org.kinfuse.fuse.Reading;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.genome.Strand;
import org.kinfuse.judge.Call;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Place;
import org.kinfuse.locate.Role;
import org.kinfuse.locate.Site;

/**
 * What is joined, drawn with letters: the two places on the genome, the two genes with the exons that are kept and lost,
 * and the transcript that comes of it.
 */
final class FusionDrawing {
    private static final String CUT = "/";
    private static final int LABEL = 28;
    private static final int ARM = 12;
    private static final int LONGEST_INSERT = 12;

    private FusionDrawing() {}

    static List<String> of(Call call) {
        Adjacency adjacency = call.rearrangement().adjacency();
        return call.interpretation().headline().fold(new Outcome.Cases<List<String>>() {
            @Override
            public List<String> product(Product product) {
                boolean fiveIsFirst = FiveEnd.of(product, adjacency) == FiveEnd.FIRST;
                LocatedEnd first =
                        fiveIsFirst ? product.five().end() : product.three().end();
                LocatedEnd second =
                        fiveIsFirst ? product.three().end() : product.five().end();
                List<String> lines = new ArrayList<>(genome(adjacency, first, second));
                lines.add("");
                lines.addAll(genes(product));
                return lines;
            }

            @Override
            public List<String> noProduct(NoProduct none) {
                List<String> lines = new ArrayList<>(genome(adjacency, none.first(), none.second()));
                lines.add("");
                lines.add(meeting(none));
                return lines;
            }
        });
    }

    private static List<String> genome(Adjacency adjacency, Place first, Place second) {
        return List.of(arm(first), arm(second), label("") + change(adjacency));
    }

    /** {@code chr1:156101472   LMNA >>>>>>>>>>|............   left side kept}. */
    private static String arm(Place place) {
        Breakend breakend = place.breakend();
        String arrows = arrow(place).repeat(ARM);
        String lost = ".".repeat(ARM);
        String drawn =
                switch (breakend.kept()) {
                    case LEFT -> arrows + "|" + lost;
                    case RIGHT -> lost + "|" + arrows;
                };
        String gene = place.located()
                .map(end -> "  " + end.transcript().gene() + " ("
                        + end.transcript().strand().symbol() + ")")
                .orElse("  no gene");
        return label(breakend.contig() + ":" + breakend.position()) + drawn + gene + ", "
                + breakend.kept().word() + " side kept";
    }

    private static String arrow(Place place) {
        return place.located()
                .map(end -> end.transcript().strand() == Strand.FORWARD ? ">" : "<")
                .orElse("=");
    }

    private static String change(Adjacency adjacency) {
        return switch (Rearrangement.of(adjacency)) {
            case DELETION -> "deletion: " + between(adjacency) + " between them lost";
            case DUPLICATION -> "duplication: " + between(adjacency) + " between them repeated";
            case INVERSION -> "inversion: one side turned round, " + between(adjacency) + " apart";
            case INSERTION -> "insertion: " + bases(adjacency.inserted().length()) + " between two neighbours";
            case UNCHANGED -> "unchanged: neighbours in the reference, nothing is joined anew";
            case TRANSLOCATION ->
                adjacency.first().kept() == adjacency.second().kept()
                        ? "translocation: one side turned round"
                        : "translocation";
        };
    }

    private static String between(Adjacency adjacency) {
        Segment segment = Segment.between(adjacency.first(), adjacency.second());
        int bases = segment.isEmpty()
                ? 0
                : new GenomicInterval(adjacency.first().contig(), segment.from(), segment.to()).length();
        return bases(bases);
    }

    private static String bases(int number) {
        return String.format(Locale.ROOT, number == 1 ? "%,d base" : "%,d bases", number);
    }

    private static List<String> genes(Product product) {
        List<String> lines = new ArrayList<>();
        lines.add(label(gene(product.five())) + new ExonRow(product.five()).wholeGene());
        lines.add(label(gene(product.three())) + new ExonRow(product.three()).wholeGene());
        lines.add(label(product.reading().way().words()) + read(product, product.reading()));
        for (Reading other : product.alternatives()) {
            lines.add(label("or " + other.way().words()) + read(product, other));
        }
        lines.add(label("") + "[n] kept  (n) lost  / cut  ^ spliced  ~ bases of an intron");
        kinaseExons(product).ifPresent(exons -> lines.add(label("") + "* in the kinase domain: " + exons));
        return lines;
    }

    private static String gene(Partner partner) {
        return partner.end().role().symbol() + " " + partner.gene() + " ("
                + partner.end().transcript().strand().symbol() + ")";
    }

    private static String read(Product product, Reading reading) {
        ExonRow five = new ExonRow(product.five());
        ExonRow three = new ExonRow(product.three());
        return switch (reading.way()) {
            case SPLICED, CUT_EXON_SKIPPED, NEIGHBOUR_SPLICED, EXON_SKIPPED ->
                five.whole(reading.fiveExons()) + "-^-" + three.whole(reading.threeExons());
            case JOINED -> joined(product, five.cut(reading.fiveExons()), three.cut(reading.threeExons()));
            case READ_ON ->
                product.five().end().site() instanceof Site.InExon
                        ? five.cut(reading.fiveExons()) + "~~" + three.whole(reading.threeExons())
                        : five.whole(reading.fiveExons()) + "~~" + three.cut(reading.threeExons());
        };
    }

    /** Two exons cut in the middle share the mark of the cut: {@code [19/11]}. */
    private static String joined(Product product, String five, String three) {
        String bases = product.inserted();
        if (bases.isEmpty() && product.five().cutsExon() && product.three().cutsExon()) {
            return five + three.substring(CUT.length());
        }
        return five + (bases.length() > LONGEST_INSERT ? "+" + bases.length() + " bases+" : bases) + three;
    }

    private static Optional<String> kinaseExons(Product product) {
        String exons = Stream.of(product.five(), product.three())
                .map(Partner::end)
                .map(LocatedEnd::transcript)
                .distinct()
                .filter(transcript -> !transcript.kinaseDomains().isEmpty())
                .map(transcript -> {
                    List<Integer> ranks = FrameTableEntry.kinaseExons(transcript);
                    return transcript.gene() + " exons " + ranks.get(0) + "-" + ranks.get(ranks.size() - 1);
                })
                .collect(Collectors.joining(", "));
        return exons.isEmpty() ? Optional.empty() : Optional.of(exons);
    }

    /** {@code EML4 >>>>>>|<<<<<< ALK}: which way each gene is read at the junction. */
    private static String meeting(NoProduct none) {
        return label("no transcript") + name(none.first()) + " " + towards(none.first(), ">", "<") + "|"
                + towards(none.second(), "<", ">") + " " + name(none.second());
    }

    private static String name(Place place) {
        return place.located().map(end -> end.transcript().gene()).orElse("no gene");
    }

    private static String towards(Place place, String reading, String leaving) {
        return place.located()
                .filter(LocatedEnd::keepsExons)
                .map(end -> end.role() == Role.FIVE_PRIME ? reading : leaving)
                .orElse("=")
                .repeat(ARM);
    }

    private static String label(String text) {
        return text.length() < LABEL ? text + " ".repeat(LABEL - text.length()) : text + " ";
    }
}
