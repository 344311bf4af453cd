package org.kinfuse.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.kinfuse.evidence.Material;
import org.kinfuse.report.SampleExplanationEntry.Extent;
import org.kinfuse.report.SampleExplanationEntry.PieceEntry;
import org.kinfuse.report.SampleExplanationEntry.PlacePartEntry;
import org.kinfuse.report.SampleExplanationEntry.SeenJunctionEntry;

/** What a sample shows of two places, for a person at a terminal: the verdict first, then what it rests on. */
public final class SampleExplanationText {
    /** What a person reads; the JSON has them all. */
    private static final int JUNCTIONS = 3;

    private static final int PIECES = 12;

    private static final double PERCENT = 100;

    private final SampleExplanationEntry entry;

    private SampleExplanationText(SampleExplanationEntry entry) {
        this.entry = entry;
    }

    /** The lines, without line ends. */
    public static List<String> of(SampleExplanationEntry entry) {
        return new SampleExplanationText(entry).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(Summary.wrapped(
                "  ", entry.asker().question() + " in " + entry.sample().sample() + ": " + entry.sentence()));
        entry.asker().renamings().forEach(words -> lines.add("  " + words));
        lines.add("");
        lines.addAll(Summary.wrapped("  ", read()));
        lines.add("");
        places(lines);
        junctions(lines);
        evidence(lines);
        return lines;
    }

    private void places(List<String> lines) {
        if (entry.sample().material().equals(Material.RNA.word())) {
            lines.addAll(Summary.wrapped(
                    "  ", "how deeply the places were read is not told of RNA, where depth follows expression"));
        } else {
            lines.add("Places");
            entry.places().forEach(place -> lines.addAll(Summary.wrapped("  ", words(place))));
        }
    }

    private String read() {
        Extent extent =
                Extent.valueOf(entry.sample().extent().toUpperCase(Locale.ROOT).replace('-', '_'));
        return String.format(
                Locale.ROOT,
                "read %s; %,d records used, chance measured on %,d fragments with %,d chimeras",
                extent.meaning(),
                entry.sample().records(),
                entry.sample().fragments(),
                entry.sample().chimeras());
    }

    private static String words(PlacePartEntry place) {
        String target = place.onTarget().isPresent()
                ? String.format(Locale.ROOT, ", %,d on target", place.onTarget().getAsInt())
                : "";
        return String.format(
                Locale.ROOT,
                "%s: %s, %s:%d-%d%s: %,d fragments in the median%s; %s, %s",
                place.asked(),
                place.part(),
                place.contig(),
                place.start(),
                place.end(),
                target,
                place.medianDepth(),
                percent(", ", place.wellPlaced(), " well placed"),
                place.leastFraction().isPresent()
                        ? "found down to" + percent(" ", place.leastFraction(), " of the alleles")
                        : "nothing would be found",
                place.callability());
    }

    private static String percent(String before, OptionalDouble share, String behind) {
        return share.isPresent()
                ? String.format(Locale.ROOT, "%s%.1f %%%s", before, PERCENT * share.getAsDouble(), behind)
                : "";
    }

    private void junctions(List<String> lines) {
        for (SeenJunctionEntry seen :
                entry.junctions().stream().limit(JUNCTIONS).toList()) {
            lines.add("");
            lines.add(
                    place(seen.junction().first()) + " " + place(seen.junction().second()) + "  " + seen.rearrangement()
                            + ", " + seen.junction().precision() + ", " + standing(seen));
            SupportEntry support = seen.support();
            lines.addAll(Summary.wrapped(
                    "  ",
                    String.format(
                            Locale.ROOT,
                            "%d unique fragments; with a split read %d, with a clip %d, as a pair %d; mapping quality %d and %d",
                            support.uniqueFragments(),
                            support.splitReads(),
                            support.clippedReads(),
                            support.discordantPairs(),
                            support.firstMappingQuality(),
                            support.secondMappingQuality())));
            seen.rules()
                    .forEach(rule -> lines.add(String.format(
                            Locale.ROOT,
                            "  %-4s  %-16s  %s, asked for %s",
                            rule.result(),
                            rule.rule(),
                            rule.value(),
                            rule.threshold())));
        }
        rest(lines, entry.junctions().size() - JUNCTIONS, "junctions");
    }

    private static String standing(SeenJunctionEntry seen) {
        return seen.call().isPresent()
                ? "call " + seen.call().getAsInt() + ", tier " + seen.tier().orElseThrow()
                : "turned down";
    }

    private static String place(JunctionEntry.BreakendEntry end) {
        return end.contig() + ":" + end.position() + ":" + end.kept();
    }

    private void evidence(List<String> lines) {
        if (entry.evidence().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Evidence, in brackets the mapping quality");
        Map<String, Long> alike = entry.evidence().stream()
                .map(SampleExplanationText::words)
                .collect(Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()));
        alike.entrySet().stream()
                .limit(PIECES)
                .forEach(piece -> lines.add(String.format(Locale.ROOT, "  %4d  %s", piece.getValue(), piece.getKey())));
        rest(lines, alike.size() - PIECES, "kinds");
    }

    private static String words(PieceEntry piece) {
        String second = piece.second().stream()
                .map(end ->
                        " " + place(end) + " (" + piece.secondMappingQuality().orElse(0) + ")")
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%-10s  %s (%d)%s",
                piece.kind(),
                place(piece.first()),
                piece.firstMappingQuality(),
                second);
    }

    private static void rest(List<String> lines, int number, String what) {
        if (number > 0) {
            lines.add(String.format(Locale.ROOT, "  and %,d more %s, which --json lists", number, what));
        }
    }
}
