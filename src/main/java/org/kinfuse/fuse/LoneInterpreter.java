package org.kinfuse.fuse;

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
        Map<String, LocatedEnd> preferred = new LinkedHashMap<>();
        ends.stream()
                .filter(LocatedEnd::keepsExons)
                .sorted(Comparator.comparing(LocatedEnd::transcript, preference))
                .forEach(end -> preferred.putIfAbsent(end.transcript().gene(), end));
        List<LonePart> parts = preferred.values().stream()
                .map(end -> new LonePart(Fuser.partner(end), DomainFates.of(end)))
                .sorted(Comparator.<LonePart, Boolean>comparing(part ->
                                part.partner().end().transcript().coding().isEmpty())
                        .thenComparing(part -> part.kinase().isEmpty()))
                .toList();
        return new LoneInterpretation(place(breakend, ends, parts), parts);
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
