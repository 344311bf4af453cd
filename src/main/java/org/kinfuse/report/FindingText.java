package org.kinfuse.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.judge.Finding;
import org.kinfuse.judge.RecordFindings;
import org.kinfuse.judge.RecordFindings.AlleleFindings;
import org.kinfuse.report.RecordEntry.AlleleEntry;

/** Puts into printed words what the records of a variant file mean. */
public final class FindingText {
    private static final String NO_SIDES = "the record does not say which sides are kept";

    private final Reporter reporter;
    private final Function<AlleleFindings, AlleleEntry> allele = this::allele;
    private final Function<Finding, FindingEntry> finding = this::entry;

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
                Reporter.each(findings.alleles(), allele));
    }

    private AlleleEntry allele(AlleleFindings allele) {
        List<FindingEntry> entries = Reporter.each(allele.findings(), finding);
        if (allele.statement() instanceof VariantStatement.Joined) {
            return new AlleleEntry(AlleleEntry.JUNCTION, "", "", entries);
        }
        return allele.statement()
                .fold(
                        joined -> new AlleleEntry(AlleleEntry.JUNCTION, "", "", entries),
                        lone -> new AlleleEntry(AlleleEntry.ONE_END, lone.why().words(), lone.detail(), entries),
                        places -> new AlleleEntry(AlleleEntry.SIDES_UNKNOWN, NO_SIDES, "", entries),
                        nothing -> new AlleleEntry(
                                AlleleEntry.NOTHING, nothing.why().words(), nothing.detail(), entries));
    }

    /** Junctions first, without a fold, as each of its functions would have to be made for every one of them. */
    private FindingEntry entry(Finding finding) {
        if (finding instanceof Finding.Junction junction) {
            return reporter.entry(junction.call());
        }
        return finding.fold(junction -> reporter.entry(junction.call()), LoneEndText::of, TwoPlacesText::of);
    }
}
