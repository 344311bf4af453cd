package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.ExonRange;
import org.kinfuse.fuse.Outcome;
import org.kinfuse.fuse.Outcome.NoProduct;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Partner;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.judge.Call;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Place;
import org.kinfuse.locate.Site;

/**
 * A call in the sentences that a clinical laboratory prints.
 *
 * <pre>
 *   The LMNA - NTRK1 fusion involves LMNA exons 1 - 2 and NTRK1 exons 11 - 17. The fusion is predicted to be in frame
 *   and includes the kinase domain of NTRK1.
 * </pre>
 *
 * <p>Laboratories call a "fusion" what is known to drive tumours, and anything else a "rearrangement" that results in
 * one; here a fusion is a known gene pair, or a whole kinase domain in frame. In a fusion the sentence on the kinase
 * speaks of the exons that are kept, in a rearrangement of one gene of those that are affected.
 */
final class LabText {
    private static final String INTERGENIC = "an intergenic region";
    private static final String UNDETERMINED = "Functional significance is undetermined.";

    private LabText() {}

    static String of(Call call) {
        Rearrangement rearrangement = Rearrangement.of(call.rearrangement().adjacency());
        List<String> sentences = call.interpretation().headline().fold(new Outcome.Cases<List<String>>() {
            @Override
            public List<String> product(Product product) {
                return product.withinOneTranscript()
                        ? ofOneGene(product, rearrangement)
                        : ofTwoGenes(call, product, rearrangement);
            }

            @Override
            public List<String> noProduct(NoProduct noProduct) {
                return withoutTranscript(noProduct, rearrangement);
            }
        });
        return String.join(" ", sentences);
    }

    private static List<String> ofTwoGenes(Call call, Product product, Rearrangement rearrangement) {
        List<String> sentences = new ArrayList<>();
        String genes = product.five().gene() + " - " + product.three().gene();
        String five = product.five().gene() + " " + exons(product.five().exons());
        String three = product.three().gene() + " " + exons(product.three().exons());
        boolean fusion = isFusion(call);
        sentences.add(
                fusion
                        ? "The " + genes + " fusion involves " + five + " and " + three + "."
                        : "The " + genes + " rearrangement is " + aOrAn(rearrangement.word())
                                + " that results in a fusion of " + five + " to " + three + ".");
        addCutExons(product, sentences);
        addFrameAndKinase(product, sentences);
        if (!fusion) {
            sentences.add(UNDETERMINED);
        }
        return sentences;
    }

    private static boolean isFusion(Call call) {
        return switch (call.tier()) {
            case ONE, TWO -> true;
            case THREE, FOUR, FIVE -> call.knownPair() == Call.KnownPair.KNOWN;
        };
    }

    private static void addCutExons(Product product, List<String> sentences) {
        List<String> cut = new ArrayList<>();
        for (Partner partner : List.of(product.five(), product.three())) {
            if (partner.cutsExon() && partner.end().site() instanceof Site.InExon site) {
                cut.add((product.withinOneTranscript() ? "" : partner.gene() + " ") + "exon " + site.exon());
            }
        }
        if (cut.size() == 1) {
            sentences.add("One of the breakpoints is within " + cut.get(0) + ".");
        } else if (cut.size() > 1) {
            sentences.add("The breakpoints are within " + cut.get(0) + " and " + cut.get(1) + ".");
        }
    }

    /** The laboratory's word for a cut exon is "mid-exon", without a frame. */
    private static void addFrameAndKinase(Product product, List<String> sentences) {
        String kinase =
                product.kinase().map(fate -> kinaseKept(fate, Verb.SINGULAR)).orElse("");
        if (product.midExon()) {
            addIf(kinase, "The fusion " + kinase + ".", sentences);
            return;
        }
        switch (product.reading().verdict().frame()) {
            case IN_FRAME ->
                sentences.add(
                        "The fusion is predicted to be in frame" + (kinase.isEmpty() ? "" : " and " + kinase) + ".");
            case OUT_OF_FRAME -> {
                sentences.add("The fusion is predicted to be out of frame.");
                product.kinase().ifPresent(fate -> sentences.add("Its exons " + kinaseKept(fate, Verb.PLURAL) + "."));
            }
            case PROMOTER_SWAP -> {
                sentences.add("The promoter of " + product.five().gene() + " may drive "
                        + product.three().gene() + ".");
                addIf(kinase, "The fusion " + kinase + ".", sentences);
            }
            case STOP_BEFORE_JUNCTION, NOT_CODING, UNDECIDED -> addIf(kinase, "The fusion " + kinase + ".", sentences);
        }
    }

    private static void addIf(String condition, String sentence, List<String> sentences) {
        if (!condition.isEmpty()) {
            sentences.add(sentence);
        }
    }

    /** Form of the verb that follows. */
    private enum Verb {
        SINGULAR("includes", "does not include"),
        PLURAL("include", "do not include");

        private final String includes;
        private final String doesNotInclude;

        Verb(String includes, String doesNotInclude) {
            this.includes = includes;
            this.doesNotInclude = doesNotInclude;
        }
    }

    private static String kinaseKept(DomainFate kinase, Verb verb) {
        String domain = "the kinase domain of " + kinase.transcript().gene();
        return switch (kinase.fate()) {
            case KEPT -> verb.includes + " " + domain;
            case TRUNCATED -> verb.includes + " a part of " + domain;
            case LOST -> verb.doesNotInclude + " " + domain;
        };
    }

    private static List<String> ofOneGene(Product product, Rearrangement rearrangement) {
        List<String> sentences = new ArrayList<>();
        Transcript transcript = product.five().end().transcript();
        Segment segment = Segment.between(
                product.five().end().breakend(), product.three().end().breakend());
        sentences.add(intragenic(transcript, segment, rearrangement));
        addCutExons(product, sentences);
        product.kinase()
                .filter(kinase -> rearrangement == Rearrangement.DELETION && !product.leavesExonsUnchanged())
                .ifPresent(kinase -> sentences.add("The rearrangement " + kinaseDeleted(kinase) + "."));
        return sentences;
    }

    private static String intragenic(Transcript transcript, Segment segment, Rearrangement rearrangement) {
        String where =
                segment.exonsOf(transcript).map(range -> "of " + exons(range)).orElse("within one intron");
        return "The " + transcript.gene() + " rearrangement is an intragenic " + rearrangement.word() + " " + where
                + ".";
    }

    /** The exons that the sentence speaks of are those that are lost. */
    private static String kinaseDeleted(DomainFate kinase) {
        String domain = "the kinase domain of " + kinase.transcript().gene();
        return switch (kinase.fate()) {
            case KEPT -> "does not include " + domain;
            case TRUNCATED -> "includes a part of " + domain;
            case LOST -> "includes " + domain;
        };
    }

    private static List<String> withoutTranscript(NoProduct outcome, Rearrangement rearrangement) {
        Optional<LocatedEnd> first = inside(outcome.first());
        Optional<LocatedEnd> second = inside(outcome.second());
        if (first.isPresent() && second.isPresent() && sameTranscript(first.get(), second.get())) {
            Segment segment =
                    Segment.between(outcome.first().breakend(), outcome.second().breakend());
            return List.of(intragenic(first.get().transcript(), segment, rearrangement), UNDETERMINED);
        }
        String genes = Stream.of(first, second)
                .flatMap(Optional::stream)
                .map(end -> end.transcript().gene())
                .distinct()
                .collect(Collectors.joining(" - "));
        return List.of(
                "The " + (genes.isEmpty() ? "" : genes + " ") + "rearrangement is " + aOrAn(rearrangement.word())
                        + " with breakpoints in " + place(first) + " and " + place(second) + ": "
                        + outcome.why().sentence() + ".",
                UNDETERMINED);
    }

    private static Optional<LocatedEnd> inside(Place place) {
        return place.located().filter(LocatedEnd::isInside);
    }

    private static boolean sameTranscript(LocatedEnd one, LocatedEnd other) {
        return one.transcript() == other.transcript();
    }

    private static String place(Optional<LocatedEnd> end) {
        return end.map(located -> located.site().fold(new Site.Cases<String>() {
                    @Override
                    public String inExon(Site.InExon site) {
                        return "exon " + site.exon() + " of "
                                + located.transcript().gene();
                    }

                    @Override
                    public String inIntron(Site.InIntron site) {
                        return "intron " + site.afterExon() + " of "
                                + located.transcript().gene();
                    }

                    @Override
                    public String outside(Site.Outside site) {
                        return INTERGENIC;
                    }
                }))
                .orElse(INTERGENIC);
    }

    /** {@code exons 11 - 17}, or {@code exon 3}. */
    private static String exons(ExonRange range) {
        return range.first() == range.last()
                ? "exon " + range.first()
                : "exons " + range.first() + " - " + range.last();
    }

    private static String aOrAn(String noun) {
        return (noun.startsWith("i") ? "an " : "a ") + noun;
    }
}
