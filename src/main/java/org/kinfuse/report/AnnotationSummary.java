package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinfuse.evidence.VariantStatement.Absence;

/**
 * The annotation in a few lines for a person at a terminal: how many calls there are in each tier, and the first of those
 * that matter most.
 *
 * <p>It remembers as many lines as it shows.
 */
public final class AnnotationSummary implements AnnotationForm {
    private static final int LAST_TIER_SHOWN = 2;
    private static final int SHOWN = 10;

    private final SampleName sample;
    private final SortedMap<Integer, Integer> byTier = new TreeMap<>();
    private final List<String> shown = new ArrayList<>();
    private final NamedGenes genes = new NamedGenes();
    private final List<Long> malformed = new ArrayList<>();
    private int worthShowing;
    private int setAside;

    /** A summary without anything in it yet. */
    public AnnotationSummary(SampleName sample) {
        this.sample = sample;
    }

    @Override
    public void record(AnnotatedRecord record) {
        RecordEntry entry = record.entry();
        for (RecordEntry.AlleleEntry allele : entry.alleles()) {
            if (allele.why().equals(Absence.MALFORMED.words())) {
                setAside(entry);
            }
            for (FindingEntry finding : allele.findings()) {
                if (finding instanceof CallEntry call) {
                    add(entry, call);
                }
            }
        }
    }

    private void setAside(RecordEntry entry) {
        setAside++;
        if (malformed.size() < SHOWN) {
            malformed.add(entry.line());
        }
    }

    private void add(RecordEntry entry, CallEntry call) {
        byTier.merge(call.tier(), 1, Integer::sum);
        genes.add(entry.id(), call);
        if (call.tier() > LAST_TIER_SHOWN || !(call.outcome() instanceof OutcomeEntry.Transcript transcript)) {
            return;
        }
        worthShowing++;
        if (shown.size() < SHOWN) {
            shown.add("    " + Summary.headline(call, transcript) + "  "
                    + (entry.id().isEmpty() ? "line " + entry.line() : entry.id()));
        }
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Sample    " + sample);
        lines.add("Tiers     " + tiers());
        lines.addAll(shown);
        if (worthShowing > shown.size()) {
            lines.add(String.format(Locale.ROOT, "    and %,d more in tiers 1 and 2", worthShowing - shown.size()));
        }
        genes.doubt().ifPresent(doubt -> lines.add("Genes     " + doubt));
        if (setAside > 0) {
            lines.add("Set aside " + malformedLines());
        }
        return lines;
    }

    private String malformedLines() {
        String numbers = malformed.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String more = setAside > malformed.size() ? ", …" : "";
        return String.format(
                Locale.ROOT,
                "%,d malformed %s %s%s; what is wrong with each is told on standard error and in the JSON",
                setAside,
                setAside == 1 ? "record, in line" : "records, in lines",
                numbers,
                more);
    }

    private String tiers() {
        List<String> parts = new ArrayList<>();
        byTier.forEach((tier, number) -> parts.add(CellText.grouped(number) + " in tier " + tier));
        return parts.isEmpty() ? "no junction between places of the build" : String.join(", ", parts);
    }

    @Override
    public void close() {}
}
