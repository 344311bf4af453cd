package org.kinfuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.judge.VariantAssessor;
import org.kinfuse.judge.VariantCensus;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FindingText;
import org.kinfuse.report.RecordEntry;
import org.kinfuse.variants.VariantEntry;
import org.kinfuse.variants.VariantIntake;
import org.kinfuse.variants.VariantIntakeSettings;
import org.kinfuse.variants.VariantReading;

/** Reads the junctions of a variant file as calls, annotated as {@code kinfuse annotate} does; it remembers all of them. */
final class VariantCalls {
    /** The column of FILTER in VCF, from 0. */
    private static final int FILTER = 6;

    private static final List<String> PASSING = List.of("PASS", ".", "");

    private final OpenedReference reference;
    private final OpenedReference.Junctions junctions;

    VariantCalls(OpenedReference reference, OpenedReference.Junctions junctions) {
        this.reference = reference;
        this.junctions = junctions;
    }

    /**
     * A call, and what its file says of it.
     *
     * @param entry the call
     * @param filter what stands in FILTER; empty where there is no such column
     */
    record Found(CallEntry entry, String filter) {
        boolean passes() {
            return PASSING.contains(filter);
        }
    }

    /** @throws org.kinfuse.genome.BadInput if the file cannot be used */
    List<Found> of(VariantSource source) {
        VariantIntake intake =
                new VariantIntake(reference.bundle().build(), VariantIntakeSettings.DEFAULT, reference.bases());
        try (VariantReading reading = source.open(intake)) {
            VariantCensus census = new VariantCensus();
            List<VariantEntry> entries = new ArrayList<>();
            for (Optional<VariantEntry> next = reading.next(); next.isPresent(); next = reading.next()) {
                census.add(next.get().record());
                entries.add(next.get());
            }
            VariantAssessor assessor =
                    new VariantAssessor(reference.assessor(junctions), reference.loneInterpreter(), census);
            FindingText text = new FindingText(reference.reporter());
            return entries.stream()
                    .flatMap(entry -> calls(text.of(assessor.assess(entry.record())))
                            .map(call -> new Found(call, filter(reading, entry))))
                    .toList();
        }
    }

    private static Stream<CallEntry> calls(RecordEntry record) {
        return record.alleles().stream()
                .flatMap(allele -> allele.findings().stream())
                .flatMap(finding ->
                        finding.<Stream<CallEntry>>fold(Stream::of, lone -> Stream.of(), places -> Stream.of()));
    }

    private static String filter(VariantReading reading, VariantEntry entry) {
        return switch (reading.format()) {
            case VCF, BCF -> entry.text().split("\t", -1)[FILTER];
            case BEDPE, TABLE, FUSIONS -> "";
        };
    }
}
