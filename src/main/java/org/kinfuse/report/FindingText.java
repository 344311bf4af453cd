package org.kinfuse.report;

import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.judge.Finding;
import org.kinfuse.judge.RecordFindings;
import org.kinfuse.judge.RecordFindings.AlleleFindings;
import org.kinfuse.report.RecordEntry.AlleleEntry;

/** Puts into printed words what the records of a variant file mean. */
public final class FindingText {
    private static final String NO_SIDES = "the record does not say which sides are kept";

    private final Reporter reporter;

    /** Junctions are put into words by the given reporter. */
    public FindingText(Reporter reporter) {
        this.reporter = reporter;
    }

    /** One record. */
    public RecordEntry of(RecordFindings findings) {
        VariantRecord record = findings.record();
        return new RecordEntry(
                record.ordinal(),
                record.line(),
                record.id(),
                record.repeatsEvent() ? OptionalInt.of(record.event()) : OptionalInt.empty(),
                record.remarks(),
                switch (record.standing()) {
                    case PASSED -> "";
                    case CANDIDATE, TURNED_DOWN -> record.standing().word();
                },
                Reporter.each(findings.alleles(), this::allele));
    }

    private AlleleEntry allele(AlleleFindings allele) {
        List<FindingEntry> entries = Reporter.each(allele.findings(), this::entry);
        return allele.statement()
                .fold(
                        joined -> new AlleleEntry(AlleleEntry.JUNCTION, "", "", entries),
                        lone -> new AlleleEntry(AlleleEntry.ONE_END, lone.why().words(), lone.detail(), entries),
                        places -> new AlleleEntry(AlleleEntry.SIDES_UNKNOWN, NO_SIDES, "", entries),
                        nothing -> new AlleleEntry(
                                AlleleEntry.NOTHING, nothing.why().words(), nothing.detail(), entries));
    }

    private FindingEntry entry(Finding finding) {
        return finding.fold(junction -> reporter.entry(junction.call()), LoneEndText::of, TwoPlacesText::of);
    }
}
