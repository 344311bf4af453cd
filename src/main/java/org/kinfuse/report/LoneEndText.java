package org.kinfuse.report;

import java.util.List;
import java.util.stream.Collectors;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.LonePart;
import org.kinfuse.judge.Finding;
import org.kinfuse.judge.KinaseStatus;
import org.kinfuse.locate.Role;
import org.kinfuse.report.LoneEndEntry.PartEntry;
import org.kinfuse.report.OutcomeEntry.KinaseEntry;

/**
 * Puts into printed words what one end keeps, its other end not being known.
 *
 * <pre>
 *   ?::ALK     the gene keeps its end     EML4::?    it keeps its start     ?::?    no gene keeps exons
 * </pre>
 */
final class LoneEndText {
    private static final String UNKNOWN = "?";

    private LoneEndText() {}

    static LoneEndEntry of(Finding.LoneEnd finding) {
        List<LonePart> parts = finding.interpretation().parts();
        return new LoneEndEntry(
                finding.number(),
                parts.isEmpty() ? UNKNOWN + "::" + UNKNOWN : name(parts.get(0)),
                EndEntry.uncounted(finding.interpretation().place()),
                finding.statement().bases(),
                parts.stream().map(LoneEndText::part).toList(),
                sentences(finding.statement(), parts));
    }

    private static String name(LonePart part) {
        return switch (part.partner().end().role()) {
            case FIVE_PRIME -> part.partner().gene() + "::" + UNKNOWN;
            case THREE_PRIME -> UNKNOWN + "::" + part.partner().gene();
        };
    }

    private static PartEntry part(LonePart part) {
        return new PartEntry(
                part.partner().gene(),
                part.partner().end().transcript().accession().text(),
                keeps(part.partner().end().role()),
                OutcomeText.exons(part.partner().exons()),
                part.partner().cutsExon(),
                new KinaseEntry(
                        KinaseStatus.of(part.kinase()).word(),
                        part.kinase().stream().map(OutcomeText::domain).toList()),
                part.domains().stream().map(OutcomeText::domain).toList());
    }

    private static String keeps(Role role) {
        return switch (role) {
            case FIVE_PRIME -> PartEntry.KEEPS_START;
            case THREE_PRIME -> PartEntry.KEEPS_END;
        };
    }

    private static String sentences(VariantStatement.Lone statement, List<LonePart> parts) {
        String kept = parts.isEmpty()
                ? "No gene keeps exons at this end"
                : parts.stream().map(LoneEndText::kept).collect(Collectors.joining("; "));
        return kept + ". What it is joined to is not known: " + statement.why().words() + ".";
    }

    private static String kept(LonePart part) {
        return part.partner().gene() + " keeps " + part.partner().exons().inWords()
                + part.kinase().map(LoneEndText::kinase).orElse("");
    }

    private static String kinase(DomainFate kinase) {
        return switch (kinase.fate()) {
            case KEPT -> " and its kinase domain";
            case TRUNCATED -> " and " + kinase.percent() + " % of its kinase domain";
            case LOST -> " and loses its kinase domain";
        };
    }
}
