package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kinfuse.fuse.Frame;
import org.kinfuse.judge.KinaseStatus;
import org.kinfuse.report.FrameTableEntry.GeneEntry;
import org.kinfuse.report.FrameTableEntry.JoinEntry;

/**
 * A table of frames for a person at a terminal: what keeps a whole kinase in frame first, then a letter for every join.
 *
 * <pre>
 *         11  12  13
 *    1     .   K   .      behind exon 1 of the 5' gene, before exon 11, 12 and 13 of the 3' gene
 *    2     K   .   .
 * </pre>
 */
public final class FrameTableText {
    private static final int COLUMNS = 22;

    private final FrameTableEntry entry;

    private FrameTableText(FrameTableEntry entry) {
        this.entry = entry;
    }

    /** The lines, without line ends. */
    public static List<String> of(FrameTableEntry entry) {
        return new FrameTableText(entry).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(gene("5'", entry.five()));
        lines.add(gene("3'", entry.three()));
        entry.asker().renamings().forEach(words -> lines.add("  " + words));
        lines.add("  gene pair " + (entry.knownPair() ? "known in cancer" : "not known in cancer"));
        addJoins(lines, "In frame, kinase retained", join -> isInFrame(join) && keepsKinase(join));
        addJoins(lines, "Whole kinase behind another promoter", join -> isSwap(join) && keepsKinase(join));
        addJoins(
                lines,
                "In frame, kinase partial",
                join -> isInFrame(join) && join.kinaseStatus().equals(KinaseStatus.PARTIAL.word()));
        addJoins(
                lines,
                "In frame, without kinase",
                join -> isInFrame(join)
                        && !keepsKinase(join)
                        && !join.kinaseStatus().equals(KinaseStatus.PARTIAL.word()));
        addMatrix(lines);
        return lines;
    }

    private static String gene(String role, GeneEntry gene) {
        String kinase = gene.kinaseExons().isEmpty()
                ? ""
                : ", kinase domain in exons " + gene.kinaseExons().get(0) + "-"
                        + gene.kinaseExons().get(gene.kinaseExons().size() - 1);
        return "  " + role + " " + gene.gene() + " (" + gene.strand() + ") " + gene.contig() + ", " + gene.transcript()
                + ", " + gene.exons() + (gene.exons() == 1 ? " exon" : " exons") + kinase;
    }

    private void addJoins(List<String> lines, String title, Predicate<JoinEntry> chosen) {
        Map<Integer, List<Integer>> threesByFive = new TreeMap<>();
        entry.joins().stream().filter(chosen).forEach(join -> threesByFive
                .computeIfAbsent(join.lastFive(), last -> new ArrayList<>())
                .add(join.firstThree()));
        if (threesByFive.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title);
        List<List<Integer>> starts = threesByFive.values().stream().distinct().toList();
        for (List<Integer> threes : starts) {
            List<Integer> fives = threesByFive.entrySet().stream()
                    .filter(each -> each.getValue().equals(threes))
                    .map(Map.Entry::getKey)
                    .toList();
            lines.addAll(Summary.wrapped(
                    "  ",
                    entry.five().gene() + " up to exon " + listed(fives) + " :: "
                            + entry.three().gene() + " from exon " + listed(threes)));
        }
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void addMatrix(List<String> lines) {
        List<Integer> fives = entry.joins().stream()
                .map(JoinEntry::lastFive)
                .distinct()
                .sorted()
                .toList();
        List<Integer> threes = entry.joins().stream()
                .map(JoinEntry::firstThree)
                .distinct()
                .sorted()
                .toList();
        lines.add("");
        if (fives.isEmpty()) {
            lines.add("No introns to join: one of the genes has a single exon.");
            return;
        }
        lines.add("Last exon of " + entry.five().gene() + " downwards, first exon of "
                + entry.three().gene() + " across");
        Map<String, JoinEntry> joins = entry.joins().stream()
                .collect(Collectors.toMap(join -> join.lastFive() + " " + join.firstThree(), join -> join));
        for (int from = 0; from < threes.size(); from += COLUMNS) {
            List<Integer> block = threes.subList(from, Math.min(threes.size(), from + COLUMNS));
            lines.add("      "
                    + block.stream()
                            .map(three -> String.format(Locale.ROOT, "%4d", three))
                            .collect(Collectors.joining()));
            for (int five : fives) {
                lines.add(String.format(Locale.ROOT, "  %4d", five)
                        + block.stream()
                                .map(three -> "   "
                                        + Optional.ofNullable(joins.get(five + " " + three))
                                                .map(FrameTableText::letter)
                                                .orElse(" "))
                                .collect(Collectors.joining()));
            }
        }
        lines.add("  K in frame, kinase retained   = in frame   . out of frame   - no fusion protein");
        lines.add("  P promoter swap, kinase retained   p promoter swap   ? undecided");
    }

    private static String letter(JoinEntry join) {
        if (isInFrame(join)) {
            return keepsKinase(join) ? "K" : "=";
        }
        if (isSwap(join)) {
            return keepsKinase(join) ? "P" : "p";
        }
        if (join.frame().equals(Frame.OUT_OF_FRAME.word())) {
            return ".";
        }
        return join.frame().equals(Frame.NOT_CODING.word()) ? "-" : "?";
    }

    private static boolean isInFrame(JoinEntry join) {
        return join.frame().equals(Frame.IN_FRAME.word());
    }

    private static boolean isSwap(JoinEntry join) {
        return join.frame().equals(Frame.PROMOTER_SWAP.word());
    }

    private static boolean keepsKinase(JoinEntry join) {
        return join.kinaseStatus().equals(KinaseStatus.RETAINED.word());
    }
}
