package org.kinfuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.judge.VariantAssessor;
import org.kinfuse.judge.VariantCensus;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FindingEntry;
import org.kinfuse.report.FindingText;
import org.kinfuse.report.RecordEntry;
import org.kinfuse.report.TwoPlacesEntry;
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

    /**
     * All of a file.
     *
     * @param calls its junctions
     * @param places pairs of places of which it is not said what is kept
     * @param loneEnds number of ends without the other end
     */
    record OfFile(List<Found> calls, List<TwoPlacesEntry> places, int loneEnds) {}

    /** @throws org.kinfuse.genome.BadInput if the file cannot be used */
    OfFile of(VariantSource source) {
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
            List<Found> calls = new ArrayList<>();
            List<TwoPlacesEntry> places = new ArrayList<>();
            for (VariantEntry entry : entries) {
                String filter = filter(reading, entry);
                findings(text.of(assessor.assess(entry.record())))
                        .forEach(finding ->
                                finding.fold(call -> calls.add(new Found(call, filter)), lone -> true, places::add));
            }
            return new OfFile(calls, places, census.counts().loneEnds());
        }
    }

    private static Stream<FindingEntry> findings(RecordEntry record) {
        return record.alleles().stream().flatMap(allele -> allele.findings().stream());
    }

    private static String filter(VariantReading reading, VariantEntry entry) {
        return switch (reading.format()) {
            case VCF, BCF -> entry.text().split("\t", -1)[FILTER];
            case BEDPE, TABLE, FUSIONS -> "";
        };
    }
}
