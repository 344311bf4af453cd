package org.kinfuse.noise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinfuse.evidence.JunctionQuality;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * Finds where mobile elements were inserted, among junctions that reads show. An Alu or a LINE is copied into a place by
 * target-primed reverse transcription, which leaves three signs: its short target is repeated on both sides, one end is a
 * run of A (or of T, seen from the other strand; Szak et al., Genome Biol 3:research0052, 2002, figure 1), and what is
 * inserted has copies all over the genome, so that its reads are placed now here, now there (such elements are a third of
 * it: Cordaux and Batzer, Nat Rev Genet 10:691, 2009).
 *
 * <p>A site is two junctions whose ends face each other with a repeated target between them. Each of them begins with a run
 * of A or T or leads to a place that is not sure or has copies; and one at least begins with the run, or they lead to two
 * such places or more. Two junctions that lead to the same
 * break, within 50 bases and surely placed, are the two halves of a balanced rearrangement and never a site; where another
 * element makes one beside it, they are none of its traces.
 *
 * <p>Where junctions of a site lead, a copy of the element ends. What ends there as well leads to that copy, for reads of
 * other insertions of the family are placed on it.
 */
public final class MobileElements {
    /** Bases of a target: 10 to 17 for full-length insertions of L1 into cells (PMC1190285, table 1), and slack. */
    private static final int SHORTEST_TARGET = 4;

    private static final int LONGEST_TARGET = 30;

    /** Bases by which an aligner may run over the break. */
    private static final int TOLERANCE = 10;

    /** What lies nearer than this is one place: a LINE has 6,000 bases. */
    private static final int ONE_PLACE = 10_000;

    /** Bases next to the break of which nearly all are the same letter where a run of A or T begins. */
    private static final int RUN = 12;

    private static final int RUN_MISMATCHES = 1;

    /** Bases between the break and the run: what the target and the run share by chance, or a non-templated base. */
    private static final int BEFORE_RUN = 3;

    private final Map<Contig, NavigableMap<Integer, InsertionSite>> sites = new HashMap<>();
    private final Map<Contig, NavigableMap<Integer, List<Copy>>> copies = new HashMap<>();
    private final Set<SupportedAdjacency> balanced = new HashSet<>();

    /**
     * A copy of an element that was inserted elsewhere.
     *
     * @param end where the copy ends
     * @param site where the same element was inserted
     */
    public record Copy(Breakend end, InsertionSite site) {}

    private MobileElements() {}

    /** A junction as one of its ends sees it. */
    private record View(
            Breakend here,
            Breakend there,
            int qualityThere,
            JunctionQuality.End readsHere,
            JunctionQuality.End readsThere,
            SupportedAdjacency junction) {

        static List<View> of(SupportedAdjacency junction) {
            return List.of(
                    new View(
                            junction.adjacency().first(),
                            junction.adjacency().second(),
                            junction.support().secondMappingQuality(),
                            junction.quality().first(),
                            junction.quality().second(),
                            junction),
                    new View(
                            junction.adjacency().second(),
                            junction.adjacency().first(),
                            junction.support().firstMappingQuality(),
                            junction.quality().second(),
                            junction.quality().first(),
                            junction));
        }

        boolean isSure() {
            return qualityThere >= BalancedHalves.SURE;
        }

        /** Whether it may lead to an element: a run of A or T, or a place that is not sure, or that has copies. */
        boolean mayLeadToElement() {
            return beginsWithRun() || !isSure() || 2 * readsThere.elsewhere() >= Math.max(1, readsThere.reads());
        }

        /** Whether both lead to one break and keep what the other loses there. */
        boolean isOtherHalfOf(View other) {
            return isSure()
                    && other.isSure()
                    && there.contig().equals(other.there.contig())
                    && there.kept() != other.there.kept()
                    && Math.abs(there.position() - other.there.position()) <= BalancedHalves.SAME_BREAK;
        }

        boolean beginsWithRun() {
            String outward = here.kept() == Side.LEFT
                    ? readsHere.beyond()
                    : new StringBuilder(readsHere.beyond()).reverse().toString();
            for (int from = 0; from <= BEFORE_RUN && from + RUN <= outward.length(); from++) {
                String stretch = outward.substring(from, from + RUN);
                if (isRunOf('A', stretch) || isRunOf('T', stretch)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isRunOf(char letter, String bases) {
            return bases.chars().filter(base -> base != letter).count() <= RUN_MISMATCHES;
        }
    }

    /** The sites among all junctions of a sample. Junctions of one fragment should not be among them. */
    public static MobileElements among(List<SupportedAdjacency> junctions) {
        Map<Contig, NavigableMap<Integer, List<View>>> keepingRight = new HashMap<>();
        List<View> keepingLeft = new ArrayList<>();
        for (SupportedAdjacency junction : junctions) {
            for (View view :
                    View.of(junction).stream().filter(View::mayLeadToElement).toList()) {
                if (view.here().kept() == Side.LEFT) {
                    keepingLeft.add(view);
                } else {
                    keepingRight
                            .computeIfAbsent(view.here().contig(), contig -> new TreeMap<>())
                            .computeIfAbsent(view.here().position(), position -> new ArrayList<>())
                            .add(view);
                }
            }
        }
        MobileElements found = new MobileElements();
        for (View left : keepingLeft) {
            NavigableMap<Integer, List<View>> facing =
                    keepingRight.getOrDefault(left.here().contig(), new TreeMap<>());
            found.look(left, facing);
        }
        found.balanced.addAll(BalancedHalves.among(junctions));
        found.findCopies(junctions);
        return found;
    }

    private void findCopies(List<SupportedAdjacency> junctions) {
        for (SupportedAdjacency junction : junctions) {
            Breakend first = junction.adjacency().first();
            Breakend second = junction.adjacency().second();
            Optional<InsertionSite> atFirst = at(first, junction);
            Optional<InsertionSite> atSecond = at(second, junction);
            if (!balanced.contains(junction) && atFirst.isPresent() != atSecond.isPresent()) {
                Breakend end = atFirst.isPresent() ? second : first;
                copies.computeIfAbsent(end.contig(), contig -> new TreeMap<>())
                        .computeIfAbsent(end.position(), position -> new ArrayList<>(1))
                        .add(new Copy(end, atFirst.or(() -> atSecond).orElseThrow()));
            }
        }
    }

    private void look(View left, NavigableMap<Integer, List<View>> facing) {
        int end = left.here().position();
        List<View> near = facing.subMap(end - LONGEST_TARGET, true, end - SHORTEST_TARGET, true).values().stream()
                .flatMap(List::stream)
                .filter(right -> !right.junction().equals(left.junction()))
                .toList();
        if (near.isEmpty() || near.stream().anyMatch(left::isOtherHalfOf)) {
            return;
        }
        List<View> all = new ArrayList<>(near);
        all.add(left);
        if (all.stream().anyMatch(View::beginsWithRun) || unsurePlaces(all) > 1) {
            int start = near.stream()
                    .map(right -> right.here().position())
                    .max(Comparator.naturalOrder())
                    .orElse(end);
            sites.computeIfAbsent(left.here().contig(), contig -> new TreeMap<>())
                    .putIfAbsent(end, new InsertionSite(left.here().contig(), start, end));
        }
    }

    private static int unsurePlaces(List<View> views) {
        Map<Contig, TreeSet<Integer>> places = new HashMap<>();
        int number = 0;
        for (View view : views) {
            int position = view.there().position();
            TreeSet<Integer> known = places.computeIfAbsent(view.there().contig(), contig -> new TreeSet<>());
            if (!view.isSure()
                    && known.subSet(position - ONE_PLACE, true, position + ONE_PLACE, true)
                            .isEmpty()) {
                known.add(position);
                number++;
            }
        }
        return number;
    }

    /** The site at which a junction has an end; nothing if neither end lies at one. */
    public Optional<InsertionSite> at(SupportedAdjacency junction) {
        return balanced.contains(junction)
                ? Optional.empty()
                : at(junction.adjacency().first(), junction)
                        .or(() -> at(junction.adjacency().second(), junction));
    }

    /** The copy of an inserted element to which a junction leads; nothing if it leads to none. */
    public Optional<Copy> copyAt(SupportedAdjacency junction) {
        return balanced.contains(junction)
                ? Optional.empty()
                : copyAt(junction.adjacency().first(), slack(junction))
                        .or(() -> copyAt(junction.adjacency().second(), slack(junction)));
    }

    /** A run of A beside a run of A: within their homology the ends of a junction may lie as well. */
    private static int slack(SupportedAdjacency junction) {
        return TOLERANCE + junction.adjacency().homology();
    }

    private Optional<Copy> copyAt(Breakend end, int slack) {
        return copies
                .getOrDefault(end.contig(), new TreeMap<>())
                .subMap(end.position() - slack, true, end.position() + slack, true)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(copy -> copy.end().kept() == end.kept())
                .findFirst();
    }

    private Optional<InsertionSite> at(Breakend end, SupportedAdjacency junction) {
        NavigableMap<Integer, InsertionSite> here = sites.getOrDefault(end.contig(), new TreeMap<>());
        // The break may lie outward of what pairs show, and inward by what an aligner ran over it.
        int slack = slack(junction);
        int inward = end.position() - slack * end.kept().outward();
        int outward =
                end.position() + (slack + junction.uncertainty()) * end.kept().outward();
        int low = Math.min(inward, outward);
        int high = Math.max(inward, outward);
        return here.subMap(low, true, high + LONGEST_TARGET, true).values().stream()
                .filter(site -> {
                    int place = end.kept() == Side.LEFT ? site.left() : site.right();
                    return place >= low && place <= high;
                })
                .findFirst();
    }
}
