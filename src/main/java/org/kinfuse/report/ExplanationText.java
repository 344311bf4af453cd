package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.report.ExplanationEntry.CutEntry;
import org.kinfuse.report.ExplanationEntry.PairEntry;
import org.kinfuse.report.ExplanationEntry.PlaceEntry;
import org.kinfuse.report.ExplanationEntry.RuleEntry;
import org.kinfuse.report.OutcomeEntry.DomainEntry;
import org.kinfuse.report.OutcomeEntry.ReadingEntry;

/** An explanation for a person at a terminal, in lines of at most 100 characters where names allow it. */
public final class ExplanationText {
    private static final String INDENT = "  ";
    private static final int LABEL = 12;

    private final ExplanationEntry entry;
    private final Detail detail;

    /** How much is told of pairs of transcripts that are not the headline. */
    public enum Detail {
        /** A line or two each. */
        BRIEF,
        /** All of each. */
        EVERY_PAIR
    }

    private ExplanationText(ExplanationEntry entry, Detail detail) {
        this.entry = entry;
        this.detail = detail;
    }

    /** The lines, without line ends. */
    public static List<String> of(ExplanationEntry entry, Detail detail) {
        return new ExplanationText(entry, detail).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (PlaceEntry place : entry.places()) {
            JunctionEntry.BreakendEntry end = place.breakend();
            String found = end.contig() + ":" + end.position() + ":" + end.kept();
            String asked = place.asked().equals(found) ? "" : place.asked() + " is ";
            lines.addAll(labelled("asked", asked + found + " (" + place.words() + ")"));
        }
        entry.asker().renamings().forEach(words -> lines.addAll(labelled("symbol", words)));
        lines.add("");
        addAnswer(lines);
        lines.add("");
        entry.drawing().forEach(line -> lines.add(line.isEmpty() ? line : INDENT + line));
        if (!entry.pairs().isEmpty()) {
            lines.add("");
            lines.add("Transcript pairs, each frame " + method());
            entry.pairs().forEach(pair -> addPair(pair, lines));
        }
        lines.add("");
        lines.add("Rules");
        entry.rules().forEach(rule -> addRule(rule, lines));
        return lines;
    }

    private String method() {
        return entry.pairs().stream()
                        .anyMatch(pair -> pair.outcome().frameMethod().equals("translation"))
                ? "read codon by codon where the bases are known"
                : "by phase, as no bases are known (--fasta)";
    }

    private void addAnswer(List<String> lines) {
        CallEntry call = entry.call();
        lines.add(call.outcome().fold(new OutcomeEntry.Cases<String>() {
            @Override
            public String transcript(OutcomeEntry.Transcript transcript) {
                return Summary.headline(call, transcript);
            }

            @Override
            public String none(OutcomeEntry.None none) {
                return call.name() + "  no transcript: " + none.why() + "  tier " + call.tier();
            }
        }));
        lines.addAll(labelled("text", call.text()));
        lines.addAll(labelled("laboratory", entry.laboratory().description()));
        lines.addAll(labelled("", entry.laboratory().notation()));
        if (!call.vicc().isEmpty()) {
            lines.addAll(labelled("VICC", call.vicc()));
        }
        lines.addAll(labelled("HGVS", call.hgvs()));
        String label = "why";
        for (CallEntry.ReasonEntry reason : call.reasons()) {
            lines.addAll(labelled(label, reason.sentence()));
            label = "";
        }
    }

    private void addPair(PairEntry pair, List<String> lines) {
        OutcomeEntry.Transcript outcome = pair.outcome();
        boolean headline = pair.standing().equals("headline");
        ReadingEntry reading = outcome.reading();
        lines.add((headline ? "* " : INDENT)
                + end(outcome.five(), reading.fiveExons(), pair.fiveCut()) + " :: "
                + end(outcome.three(), reading.threeExons(), pair.threeCut()));
        if (!headline && detail == Detail.BRIEF) {
            lines.addAll(more((outcome.midExon() ? "mid-exon, " : "") + reading.frame() + ", kinase " + kinase(outcome)
                    + "; " + pair.why()));
            return;
        }
        lines.addAll(more(reading.frame() + " (" + outcome.frameMethod() + "): " + reading.way() + ", "
                + reading.frameWhy() + "; kinase " + kinase(outcome)));
        if (!headline) {
            lines.addAll(more("not the headline: " + pair.why()));
        }
        addDetails(outcome, lines);
    }

    private static void addDetails(OutcomeEntry.Transcript outcome, List<String> lines) {
        lines.addAll(more("5' site: " + outcome.five().site().text()));
        lines.addAll(more("3' site: " + outcome.three().site().text()));
        for (ReadingEntry reading : outcome.alternatives()) {
            lines.addAll(more(
                    "or " + reading.way() + ": exons " + reading.fiveExons().text() + " to "
                            + reading.threeExons().text() + ", " + reading.frame() + ", " + reading.frameWhy()));
        }
        if (!outcome.reading().notTranslated().isEmpty()) {
            lines.addAll(more("not read codon by codon: " + outcome.reading().notTranslated()));
        }
        outcome.reading().translation().forEach(read -> lines.addAll(more(translation(read))));
        for (DomainEntry domain : outcome.domains()) {
            lines.addAll(more(domain.gene() + " " + domain.name() + (domain.kinase() ? " (kinase)" : "") + " "
                    + domain.firstResidue() + "-" + domain.lastResidue() + ": " + domain.fate() + ", "
                    + domain.keptResidues() + " residues, " + domain.percent() + " %"));
        }
    }

    private static String translation(TranslationEntry read) {
        return "protein of " + read.residues() + " residues"
                + numbered(", junction at residue ", read.junctionResidue())
                + (read.junctionAminoAcid().isEmpty() ? "" : " (" + read.junctionAminoAcid() + ")")
                + numbered(", stop at residue ", read.stop()) + ", decay " + read.decay();
    }

    private static String numbered(String words, OptionalInt number) {
        return number.isPresent() ? words + number.getAsInt() : "";
    }

    private static String kinase(OutcomeEntry.Transcript outcome) {
        return outcome.kinase().status()
                + outcome.kinase().domain().stream()
                        .findFirst()
                        .map(domain -> " (" + domain.gene() + ", " + domain.percent() + " %)")
                        .orElse("");
    }

    private static String end(EndEntry end, OutcomeEntry.ExonsEntry exons, CutEntry cut) {
        return end.gene() + " " + end.transcript() + " e" + exons.text() + " of " + end.transcriptExons() + " "
                + (cut.phase().isPresent() ? "phase " + cut.phase().getAsInt() : cut.place());
    }

    private static void addRule(RuleEntry rule, List<String> lines) {
        lines.addAll(Summary.wrapped((rule.applies() ? "  yes  " : "  no   "), rule.title() + " | " + rule.values()));
    }

    private static List<String> labelled(String label, String text) {
        return Summary.wrapped(INDENT + label + " ".repeat(LABEL - label.length()), text);
    }

    private static List<String> more(String text) {
        return Summary.wrapped(INDENT.repeat(3), text);
    }
}
