package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Breakend;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Locator;
import org.kinfuse.locate.Place;

/** Says what a breakend means of which the other end is not known: which part of which gene is kept. */
public final class LoneInterpreter {
    private final Locator locator;
    private final Comparator<Transcript> preference;

    /**
     * An interpreter.
     *
     * @param locator finds the transcripts at a breakend
     * @param preference which transcript of a gene is told of
     */
    public LoneInterpreter(Locator locator, TranscriptPreference preference) {
        this.locator = locator;
        this.preference = preference.order();
    }

    /** The meaning of one end. */
    public LoneInterpretation interpret(Breakend breakend) {
        List<LocatedEnd> ends = locator.locate(breakend);
        List<LocatedEnd> kept = new ArrayList<>(ends.size());
        for (LocatedEnd end : ends) {
            if (end.keepsExons()) {
                kept.add(end);
            }
        }
        kept.sort((one, other) -> preference.compare(one.transcript(), other.transcript()));
        Map<String, LocatedEnd> preferred = new LinkedHashMap<>();
        for (LocatedEnd end : kept) {
            preferred.putIfAbsent(end.transcript().gene(), end);
        }
        List<LonePart> parts = new ArrayList<>(preferred.size());
        for (LocatedEnd end : preferred.values()) {
            parts.add(new LonePart(Fuser.partner(end), DomainFates.of(end)));
        }
        parts.sort(LoneInterpreter::compare);
        return new LoneInterpretation(place(breakend, ends, parts), parts);
    }

    /** Genes that make proteins first, of these one with a kinase domain. */
    private static int compare(LonePart one, LonePart other) {
        int byCoding = Boolean.compare(makesNoProtein(one), makesNoProtein(other));
        return byCoding != 0
                ? byCoding
                : Boolean.compare(one.kinase().isEmpty(), other.kinase().isEmpty());
    }

    private static boolean makesNoProtein(LonePart part) {
        return part.partner().end().transcript().coding().isEmpty();
    }

    /** What lies at a place of which it is not known which side is kept. */
    public Place at(Breakend breakend) {
        return place(breakend, locator.locate(breakend), List.of());
    }

    private Place place(Breakend breakend, List<LocatedEnd> ends, List<LonePart> parts) {
        if (!parts.isEmpty()) {
            return parts.get(0).partner().end();
        }
        Optional<LocatedEnd> nearest = ends.stream().min(Comparator.comparing(LocatedEnd::transcript, preference));
        return nearest.<Place>map(end -> end)
                .orElseGet(() -> new Place.Desert(
                        breakend,
                        locator.nearestOfAll(breakend).stream()
                                .sorted(Comparator.comparingInt(LocatedEnd::distance)
                                        .thenComparing(LocatedEnd::transcript, preference))
                                .limit(1)
                                .toList()));
    }
}
