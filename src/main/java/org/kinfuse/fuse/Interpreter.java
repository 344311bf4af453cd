package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kinfuse.fuse.Interpretation.Dependence;
import org.kinfuse.fuse.Interpretation.Surroundings;
import org.kinfuse.fuse.Outcome.NoProduct;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Place;
import org.kinfuse.locate.Role;

/**
 * Says what an adjacency means: every pair of transcripts at its two ends is tried, one is the headline, and what
 * depends on that choice is told.
 */
public final class Interpreter {
    private final Locator locator;
    private final Comparator<Transcript> preference;
    private final Comparator<LocatedEnd> nearestFirst;
    private final Comparator<Product> genePairOrder;
    private final JunctionFit fit;
    private final UnaryOperator<Product> spelling;

    /**
     * An interpreter.
     *
     * @param locator finds the transcripts at a breakend
     * @param preference which transcript of a gene makes the headline
     * @param knownPairs gene pairs reported in cancer: of overlapping genes, a known pair makes the headline
     */
    public Interpreter(Locator locator, TranscriptPreference preference, GenePairs knownPairs) {
        this(
                locator,
                preference.order(),
                new HeadlineOrder(knownPairs, preference.order()).comparator(),
                JunctionFit.WITHIN_HOMOLOGY,
                UnaryOperator.identity());
    }

    private Interpreter(
            Locator locator,
            Comparator<Transcript> preference,
            Comparator<Product> genePairOrder,
            JunctionFit fit,
            UnaryOperator<Product> spelling) {
        this.locator = locator;
        this.preference = preference;
        this.nearestFirst = (one, other) -> one.distance() == other.distance()
                ? preference.compare(one.transcript(), other.transcript())
                : Integer.compare(one.distance(), other.distance());
        this.genePairOrder = genePairOrder;
        this.fit = fit;
        this.spelling = spelling;
    }

    /** The same interpreter, reading its products codon by codon where the translator knows their bases. */
    public Interpreter readingWith(Translator translator) {
        return new Interpreter(locator, preference, genePairOrder, fit, product -> product.spelledBy(translator));
    }

    /**
     * The same interpreter for junctions that no read shows to the base: where exons join directly their frame is
     * undecided, and no bases are read.
     */
    public Interpreter ofInexactJunctions() {
        return new Interpreter(locator, preference, genePairOrder, fit, Product::ofInexactJunction);
    }

    /**
     * The same interpreter, which takes a junction without homology and inserted bases for a splice of whole exons where
     * both its ends lie at most three bases off the exon edges, as junctions of RNA are often given.
     */
    public Interpreter movingToExonEdges() {
        return new Interpreter(locator, preference, genePairOrder, JunctionFit.TO_EXON_EDGES, spelling);
    }

    /** Tells which gene pairs are known. */
    @FunctionalInterface
    public interface GenePairs {
        /** Whether a fusion of the two genes, in either order, is known. */
        boolean contains(String oneGene, String otherGene);
    }

    /** The meaning of an adjacency. */
    public Interpretation interpret(Adjacency adjacency) {
        List<LocatedEnd> atFirst = locator.locate(adjacency.first());
        List<LocatedEnd> atSecond = locator.locate(adjacency.second());
        List<GenePair> pairs = GenePair.inSense(atFirst, atSecond, preference);
        if (pairs.isEmpty()) {
            NoProduct none = noProduct(adjacency, atFirst, atSecond);
            return new Interpretation(
                    adjacency, none, new Surroundings(none.first(), none.second()), List.of(), Set.of());
        }
        List<Headline> headlines = new ArrayList<>(pairs.size());
        for (GenePair pair : pairs) {
            headlines.add(headline(adjacency, pair));
        }
        if (headlines.size() > 1) {
            headlines.sort((one, other) -> genePairOrder.compare(one.product(), other.product()));
        }
        Headline best = headlines.get(0);
        if (HeadlineOrder.needsGeneWithoutProtein(best.product())) {
            List<LocatedEnd> codingAtFirst = insideCoding(atFirst);
            List<LocatedEnd> codingAtSecond = insideCoding(atSecond);
            if (!codingAtFirst.isEmpty() && !codingAtSecond.isEmpty()) {
                NoProduct none = noProduct(adjacency, codingAtFirst, codingAtSecond);
                return new Interpretation(
                        adjacency, none, new Surroundings(none.first(), none.second()), products(headlines), Set.of());
            }
        }
        return new Interpretation(
                best.adjacency(),
                spelling.apply(best.product()),
                surroundings(best),
                products(headlines.subList(1, headlines.size())),
                dependence(best));
    }

    /** What lies at the ends of a headline: where one lies in no gene, the nearest, be it kept or not. */
    private Surroundings surroundings(Headline headline) {
        Product product = headline.product();
        Adjacency adjacency = headline.adjacency();
        return switch (FiveEnd.of(product, adjacency)) {
            case FIRST ->
                new Surroundings(
                        hereOrNearest(product.five().end(), adjacency.first()),
                        hereOrNearest(product.three().end(), adjacency.second()));
            case SECOND ->
                new Surroundings(
                        hereOrNearest(product.three().end(), adjacency.first()),
                        hereOrNearest(product.five().end(), adjacency.second()));
        };
    }

    private Place hereOrNearest(LocatedEnd end, Breakend breakend) {
        return end.isInside() ? end : nearest(locator.nearestOfAll(breakend), breakend);
    }

    /** The product of every sense pair of transcripts at the two ends, gene by gene, preferred transcripts first. */
    public List<Product> everyPair(Adjacency adjacency) {
        List<Product> products = new ArrayList<>();
        for (GenePair pair :
                GenePair.inSense(locator.locate(adjacency.first()), locator.locate(adjacency.second()), preference)) {
            for (LocatedEnd five : pair.fives()) {
                for (LocatedEnd three : pair.threes()) {
                    products.add(spelling.apply(fit.fitted(adjacency, five, three)));
                }
            }
        }
        return products;
    }

    private List<Outcome> products(List<Headline> headlines) {
        List<Outcome> products = new ArrayList<>(headlines.size());
        for (Headline headline : headlines) {
            products.add(spelling.apply(headline.product()));
        }
        return products;
    }

    private static List<LocatedEnd> insideCoding(List<LocatedEnd> ends) {
        List<LocatedEnd> coding = new ArrayList<>(ends.size());
        for (LocatedEnd end : ends) {
            if (end.isInside() && end.transcript().coding().isPresent()) {
                coding.add(end);
            }
        }
        return coding;
    }

    /** The product of one transcript pair; the adjacency stays as stored, the product's breakends may be slid. */
    private record Headline(Adjacency adjacency, Product product, GenePair pair) {}

    /**
     * A gene that holds both ends is read on one transcript where one holds both: its preferred one. Otherwise each gene
     * is read on its own preferred transcript.
     */
    private Headline headline(Adjacency adjacency, GenePair pair) {
        for (LocatedEnd five : pair.fives()) {
            for (LocatedEnd three : pair.threes()) {
                if (three.transcript() == five.transcript()) {
                    return new Headline(adjacency, fit.fitted(adjacency, five, three), pair);
                }
            }
        }
        return new Headline(
                adjacency,
                fit.fitted(adjacency, pair.fives().get(0), pair.threes().get(0)),
                pair);
    }

    private Set<Dependence> dependence(Headline headline) {
        EnumSet<Dependence> differing = EnumSet.noneOf(Dependence.class);
        Product chosen = headline.product();
        boolean oneTranscript = chosen.withinOneTranscript();
        int most = headline.pair().hasKinase() ? Dependence.values().length : Dependence.values().length - 1;
        for (LocatedEnd five : headline.pair().fives()) {
            for (LocatedEnd three : headline.pair().threes()) {
                if (differing.size() == most) {
                    return differing;
                }
                if ((!oneTranscript || five.transcript() == three.transcript()) && !isOf(five, three, chosen)) {
                    compare(chosen, fit.fitted(headline.adjacency(), five, three), differing);
                }
            }
        }
        return differing;
    }

    /** Whether it is the pair of transcripts that a product is made of. */
    private static boolean isOf(LocatedEnd five, LocatedEnd three, Product product) {
        return five.transcript() == product.five().end().transcript()
                && three.transcript() == product.three().end().transcript();
    }

    private static void compare(Product chosen, Product other, EnumSet<Dependence> differing) {
        if (!chosen.five().exons().equals(other.five().exons())
                || chosen.three().exons().first() != other.three().exons().first()
                || chosen.three().exons().last() != other.three().exons().last()) {
            differing.add(Dependence.EXONS);
        }
        if (chosen.reading().verdict().frame() != other.reading().verdict().frame()) {
            differing.add(Dependence.FRAME);
        }
        if (!kinaseFate(chosen).equals(kinaseFate(other))) {
            differing.add(Dependence.KINASE);
        }
    }

    private static Optional<DomainFate.Fate> kinaseFate(Product product) {
        Optional<DomainFate> kinase = product.kinase();
        return kinase.isEmpty() ? Optional.empty() : Optional.of(kinase.get().fate());
    }

    /** What lies at a breakend, whatever it is joined to. */
    public Place at(Breakend breakend) {
        return nearest(locator.locate(breakend), breakend);
    }

    private NoProduct noProduct(Adjacency adjacency, List<LocatedEnd> atFirst, List<LocatedEnd> atSecond) {
        NoProduct none = new NoProduct(
                nearest(atFirst, adjacency.first()), nearest(atSecond, adjacency.second()), why(atFirst, atSecond));
        return CommonTranscript.retold(none, atFirst, atSecond, preference);
    }

    private Place nearest(List<LocatedEnd> ends, Breakend breakend) {
        return ends.isEmpty()
                ? new Place.Desert(breakend, nearestTranscript(breakend))
                : Collections.min(ends, nearestFirst);
    }

    private List<LocatedEnd> nearestTranscript(Breakend breakend) {
        List<LocatedEnd> ends = locator.nearestOfAll(breakend);
        return ends.isEmpty() ? List.of() : List.of(Collections.min(ends, nearestFirst));
    }

    private static NoProduct.Why why(List<LocatedEnd> atFirst, List<LocatedEnd> atSecond) {
        Optional<Role> one = keptRole(atFirst);
        Optional<Role> other = keptRole(atSecond);
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty()
                    ? NoProduct.Why.NO_GENE_AT_EITHER_END
                    : NoProduct.Why.NO_GENE_AT_ONE_END;
        }
        return switch (one.get()) {
            case FIVE_PRIME -> NoProduct.Why.TWO_FIVE_PRIME_ENDS;
            case THREE_PRIME -> NoProduct.Why.TWO_THREE_PRIME_ENDS;
        };
    }

    /** The role of the genes that keep exons at one end; without a product they all have the same. */
    private static Optional<Role> keptRole(List<LocatedEnd> ends) {
        for (LocatedEnd end : ends) {
            if (end.keepsExons()) {
                return Optional.of(end.role());
            }
        }
        return Optional.empty();
    }
}
