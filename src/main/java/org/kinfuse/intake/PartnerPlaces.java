package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;

/**
 * Where reads of some stretches point to, outside of these: the places at which a second look is worth its while, since two
 * fragments agree. Those to which one fragment alone points are mostly chimeras of the library.
 */
final class PartnerPlaces {
    /** Bases by which two fragments may differ and mean one place: longer than those of any usual library. */
    private static final int AGREEING = 1_000;

    /** Bases read on each side of a place: what crosses it starts within them. */
    private static final int AROUND = 2_000;

    private PartnerPlaces() {}

    /** A place to which a fragment points. */
    private record Pointed(Contig contig, int position, long nameHash) {
        private static final Comparator<Pointed> ORDER = Comparator.comparing(Pointed::contig)
                .thenComparingInt(Pointed::position)
                .thenComparingLong(Pointed::nameHash);

        private GenomicInterval around() {
            return new GenomicInterval(contig, Math.max(1, position - AROUND), position + AROUND);
        }
    }

    /** What lies around places at which somebody will ask for the depth. */
    static List<GenomicInterval> around(List<Breakend> places) {
        return places.stream().map(place -> at(place, 0).around()).toList();
    }

    /** The places, each with what lies around it. */
    static List<GenomicInterval> of(List<Evidence> evidence, Stretches stretches) {
        List<Pointed> pointed = evidence.stream()
                .flatMap(PartnerPlaces::ends)
                .filter(end -> !stretches.hold(end.contig(), end.position()))
                .sorted(Pointed.ORDER)
                .toList();
        List<GenomicInterval> places = new ArrayList<>();
        for (int i = 0; i < pointed.size(); i++) {
            if (hasCompany(pointed, i)) {
                places.add(pointed.get(i).around());
            }
        }
        return places;
    }

    private static boolean hasCompany(List<Pointed> pointed, int index) {
        Pointed one = pointed.get(index);
        // Both ways, so that the first and the last of several find each other.
        for (int step = -1; step <= 1; step += 2) {
            for (int i = index + step; i >= 0 && i < pointed.size(); i += step) {
                Pointed other = pointed.get(i);
                if (!one.contig.equals(other.contig) || Math.abs(one.position - other.position) > AGREEING) {
                    break;
                }
                if (one.nameHash != other.nameHash) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Stream<Pointed> ends(Evidence evidence) {
        if (evidence instanceof SplitRead read) {
            long name = read.fragment().nameHash();
            return Stream.of(
                    at(read.adjacency().first(), name), at(read.adjacency().second(), name));
        }
        if (evidence instanceof DiscordantPair pair) {
            return Stream.of(pair.first().aligned(), pair.second().aligned())
                    .map(aligned -> new Pointed(
                            aligned.contig(), aligned.start(), pair.fragment().nameHash()));
        }
        if (evidence instanceof ClippedRead) {
            return Stream.of();
        }
        throw new IllegalStateException("evidence is a split read, a pair or a clip");
    }

    private static Pointed at(Breakend end, long name) {
        return new Pointed(end.contig(), end.position(), name);
    }
}
