package org.kinfuse.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomeBuild;

/**
 * Finds the two records that tell of one event from its two sides: by the name of the mate (MATEID, PARID), or else by
 * their positions.
 *
 * <p>It remembers the breakend records whose mates have not come yet.
 */
final class VcfMates {
    /** Mates whose positions differ by more than this, and by more than their confidence intervals, are no mates. */
    private static final int CLOSE = 50;

    private final GenomeBuild build;
    private final Map<String, Waiting> byId = new HashMap<>();
    private final Map<View, Integer> byView = new HashMap<>();

    /** @param build the build of the file */
    VcfMates(GenomeBuild build) {
        this.build = build;
    }

    /** A record whose mate has not come, and the adjacency it states if both ends lie in the build. */
    private record Waiting(int ordinal, List<SupportedAdjacency> stated) {}

    /** An adjacency seen from one of its ends. */
    private record View(Adjacency adjacency, boolean fromFirst) {
        View fromOtherSide() {
            return new View(adjacency, !fromFirst);
        }

        /** As a record has it; written out because Java makes a record's own only when first asked, which takes 15 ms. */
        @Override
        public boolean equals(Object other) {
            return other instanceof View that && fromFirst == that.fromFirst && adjacency.equals(that.adjacency);
        }

        @Override
        public int hashCode() {
            return 31 * adjacency.hashCode() + (fromFirst ? 1 : 0);
        }
    }

    /**
     * The event of a breakend record: the ordinal of the mate if that came before, else its own.
     *
     * @param ordinal the record
     * @param id its name, empty if it has none
     * @param site its columns; a remark is made where the mates disagree
     * @param stated what it joins, if both ends lie in the build
     */
    int event(int ordinal, String id, VcfSite site, Optional<SupportedAdjacency> stated) {
        Optional<String> mateIds = site.info().anyValue("MATEID", "PARID");
        if (mateIds.isPresent() && !id.isEmpty()) {
            return byName(ordinal, id, mateIds.get(), site.remarks(), stated);
        }
        return stated.map(known -> byPosition(ordinal, site, known)).orElse(ordinal);
    }

    private int byName(
            int ordinal, String id, String mateIds, List<String> remarks, Optional<SupportedAdjacency> stated) {
        for (String mateId : mateIds.split(",", -1)) {
            Waiting mate = byId.remove(mateId);
            if (mate != null) {
                return agreed(ordinal, mateId, mate, remarks, stated);
            }
        }
        byId.put(id, new Waiting(ordinal, stated.isPresent() ? List.of(stated.get()) : List.of()));
        return ordinal;
    }

    private static int agreed(
            int ordinal, String mateId, Waiting mate, List<String> remarks, Optional<SupportedAdjacency> stated) {
        if (stated.isEmpty() || mate.stated().isEmpty()) {
            return mate.ordinal();
        }
        Adjacency here = stated.get().adjacency();
        Adjacency there = mate.stated().get(0).adjacency();
        if (here.equals(there)) {
            return mate.ordinal();
        }
        int tolerance = Math.max(
                CLOSE, stated.get().uncertainty() + mate.stated().get(0).uncertainty());
        boolean same = near(here, there, tolerance);
        String verdict = same ? "what the mate states is taken" : "they are taken as two events";
        remarks.add("this record and its mate " + mateId + " disagree on " + difference(here, there) + ": " + verdict);
        return same ? mate.ordinal() : ordinal;
    }

    private static boolean near(Adjacency one, Adjacency other, int tolerance) {
        return one.first().contig().equals(other.first().contig())
                && one.second().contig().equals(other.second().contig())
                && one.first().kept() == other.first().kept()
                && one.second().kept() == other.second().kept()
                && Math.abs(one.first().position() - other.first().position()) <= tolerance
                && Math.abs(one.second().position() - other.second().position()) <= tolerance;
    }

    private static String difference(Adjacency here, Adjacency there) {
        List<String> differences = new ArrayList<>();
        if (!here.first().equals(there.first()) || !here.second().equals(there.second())) {
            differences.add("the places (" + ends(here) + " and " + ends(there) + ")");
        }
        if (!here.inserted().equals(there.inserted())) {
            differences.add("the inserted bases (" + bases(here) + " and " + bases(there) + ")");
        }
        if (here.homology() != there.homology()) {
            differences.add("the homology (" + here.homology() + " and " + there.homology() + ")");
        }
        return String.join(" and ", differences);
    }

    private static String ends(Adjacency adjacency) {
        return adjacency.first() + " to " + adjacency.second();
    }

    private static String bases(Adjacency adjacency) {
        return adjacency.inserted().isEmpty() ? "none" : adjacency.inserted();
    }

    private int byPosition(int ordinal, VcfSite site, SupportedAdjacency stated) {
        Adjacency adjacency = stated.adjacency();
        View view = new View(adjacency, isFirst(site, adjacency));
        Integer mate = byView.remove(view.fromOtherSide());
        if (mate != null) {
            return mate;
        }
        byView.put(view, ordinal);
        return ordinal;
    }

    /** Whether the record stands at the first end: by contig, or else by the nearer position. */
    private boolean isFirst(VcfSite site, Adjacency adjacency) {
        int toFirst = Math.abs(site.position() - adjacency.first().position());
        int toSecond = Math.abs(site.position() - adjacency.second().position());
        return adjacency.first().contig().equals(adjacency.second().contig())
                ? toFirst <= toSecond
                : build.contig(site.contigName())
                        .filter(adjacency.first().contig()::equals)
                        .isPresent();
    }
}
