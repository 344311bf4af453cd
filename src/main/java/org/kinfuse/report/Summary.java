package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.fuse.Frame;
import org.kinfuse.judge.Judge;

/** The answer in a few lines for a person at a terminal: what was read, the verdict, and the calls that matter. */
public final class Summary {
    private static final int WIDTH = 100;
    private static final int LAST_TIER_SHOWN = 3;
    private static final int LAST_TIER_FUNCTIONAL = 2;
    private static final String INDENT = "    ";
    private static final int LABEL = 10;

    /** A dash between two numbers, which no line break parts. */
    private static final String BOUND_DASH = "\u00a0-\u00a0";

    private final FusionReport report;

    private Summary(FusionReport report) {
        this.report = report;
    }

    /** The lines, without line ends. */
    public static List<String> of(FusionReport report) {
        return new Summary(report).lines();
    }

    /** What was found, in one sentence without a full stop. */
    public static String verdictOf(FusionReport report) {
        return new Summary(report).verdict();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(label("Sample") + report.run().sample() + library(report.run().library()));
        targets().ifPresent(share -> lines.add(label("Targets") + share));
        lines.addAll(wrapped(label("Verdict"), verdict()));
        for (CallEntry call : shown()) {
            call.outcome().fold(new OutcomeEntry.Cases<Boolean>() {
                @Override
                public Boolean transcript(OutcomeEntry.Transcript transcript) {
                    return lines.addAll(block(call, transcript));
                }

                @Override
                public Boolean none(OutcomeEntry.None none) {
                    return false;
                }
            });
        }
        lines.add("");
        lines.addAll(wrapped(label("Others"), others()));
        return lines;
    }

    private static String library(LibraryProfile library) {
        return library.medianFragment() == 0
                ? ", reads of up to " + library.readLength() + " bases"
                : ", fragments of " + library.medianFragment() + " bases, reads of up to " + library.readLength();
    }

    private Optional<String> targets() {
        return report.run().stages().stream()
                .filter(stage -> stage.stage().equals(RunFacts.Stage.TARGETS))
                .map(stage ->
                        stage.counts().stream().map(RunFacts.Count::number).toList())
                .map(counts -> String.format(
                        Locale.ROOT,
                        "%.1f %% of reads on target, %,d off",
                        100.0 * counts.get(0) / Math.max(1, counts.get(0) + counts.get(1)),
                        counts.get(1)))
                .findFirst();
    }

    private String verdict() {
        if (report.run().library().readLength() == 0) {
            return "no read could be used, so nothing can be said";
        }
        List<CallEntry> functional = report.calls().stream()
                .filter(call -> call.tier() <= LAST_TIER_FUNCTIONAL)
                .toList();
        List<CallEntry> doubtful = report.calls().stream()
                .filter(call -> call.tier() == LAST_TIER_SHOWN)
                .toList();
        if (functional.isEmpty() && doubtful.isEmpty()) {
            return "no fusion that keeps a kinase was found";
        }
        List<String> parts = new ArrayList<>();
        if (!functional.isEmpty()) {
            parts.add(counted(functional.size(), "call") + " in tiers 1 and 2, kinase retained and "
                    + inFrame(functional) + ": " + names(functional));
        }
        if (!doubtful.isEmpty()) {
            parts.add(counted(doubtful.size(), "call") + " in tier 3, kinase retained and frame out or in doubt: "
                    + names(doubtful));
        }
        return String.join("; ", parts);
    }

    private static String inFrame(List<CallEntry> calls) {
        boolean allInFrame = calls.stream()
                .allMatch(call -> call.outcome() instanceof OutcomeEntry.Transcript transcript
                        && transcript.reading().frame().equals(Frame.IN_FRAME.word()));
        return allInFrame ? "in frame" : "in frame or behind another promoter";
    }

    private static String names(List<CallEntry> calls) {
        return calls.stream().map(CallEntry::name).distinct().collect(Collectors.joining(", "));
    }

    private List<CallEntry> shown() {
        return report.calls().stream()
                .filter(call -> call.tier() <= LAST_TIER_SHOWN)
                .toList();
    }

    private static List<String> block(CallEntry call, OutcomeEntry.Transcript transcript) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(headline(call, transcript));
        lines.add(INDENT + label("5' end") + end(transcript.five()));
        lines.add(INDENT + label("3' end") + end(transcript.three()));
        lines.add(INDENT + label("junction") + junction(call));
        lines.addAll(wrapped(INDENT + label("evidence"), evidence(call, transcript)));
        lines.addAll(wrapped(INDENT + label("text"), call.text()));
        return lines;
    }

    static String headline(CallEntry call, OutcomeEntry.Transcript transcript) {
        OutcomeEntry.ReadingEntry reading = transcript.reading();
        String kinase = transcript.kinase().domain().stream()
                .map(domain -> " (" + domain.gene() + ")")
                .collect(Collectors.joining());
        return String.join(
                "  ",
                transcript.five().gene() + " " + exons(reading.fiveExons()) + " :: "
                        + transcript.three().gene() + " " + exons(reading.threeExons()),
                reading.frame().replace('-', ' ') + (transcript.midExon() ? " (mid-exon)" : ""),
                "kinase " + transcript.kinase().status() + kinase,
                "tier " + call.tier());
    }

    private static String exons(OutcomeEntry.ExonsEntry exons) {
        return (exons.first() == exons.last() ? "exon " : "exons ") + exons.text();
    }

    private static String end(EndEntry end) {
        return end.contig() + ":" + end.position() + "  " + end.site().text() + "  " + end.transcript();
    }

    private static String junction(CallEntry call) {
        JunctionEntry junction = call.junction();
        String bases = junction.inserted().isEmpty()
                ? junction.homology() == 0 ? "" : ", " + counted(junction.homology(), "base") + " of homology"
                : ", " + junction.inserted() + " inserted";
        return call.rearrangement() + ", " + junction.precision() + bases;
    }

    private static String evidence(CallEntry call, OutcomeEntry.Transcript transcript) {
        SupportEntry support = call.support();
        String normal = support.normalVerdict().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; %s by the normal, %,d fragments there",
                        support.normalVerdict(),
                        support.normalFragments().orElse(0));
        return counted(support.uniqueFragments(), "unique fragment")
                + share("5'", transcript.five().fraction())
                + share("3'", transcript.three().fraction())
                + "; " + counted(support.splitReads(), "split read") + ", "
                + counted(support.discordantPairs(), "discordant pair")
                + normal;
    }

    private static String share(String end, OptionalDouble fraction) {
        return fraction.isPresent()
                ? String.format(Locale.ROOT, ", %.1f %% of the %s end", 100 * fraction.getAsDouble(), end)
                : "";
    }

    private String others() {
        List<CallEntry> candidates =
                report.calls().stream().filter(CallEntry::hasTooFewFragments).toList();
        int further = report.calls().size() - shown().size() - candidates.size();
        String weak = candidates.isEmpty()
                ? ""
                : counted(candidates.size(), "candidate") + " on few fragments (tier 6): " + names(candidates) + "; ";
        long background = report.rejected().stream()
                .filter(rejected ->
                        rejected.failed().stream().allMatch(failed -> Judge.BACKGROUND_RULES.contains(failed.rule())))
                .count();
        return weak + counted(further, "call") + " in tiers 4 and 5, "
                + counted(report.rejected().size() - background, "rearrangement") + " rejected for want of evidence"
                + (background == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %,d seen in normals or off target", background));
    }

    private static String counted(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static String label(String text) {
        return text + " ".repeat(LABEL - text.length());
    }

    /** Breaks a text between words, its further lines indented like the first. */
    /** A text behind its label, broken into lines of at most 100 characters. */
    static List<String> wrapped(String label, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(label);
        for (String word : text.replace(" - ", BOUND_DASH).split(" ", -1)) {
            if (line.length() > label.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(label.length()));
            }
            line.append(line.length() > label.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines.stream().map(each -> each.replace(BOUND_DASH, " - ")).toList();
    }
}
