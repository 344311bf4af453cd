package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The file itself, annotated: every record as it was, with entries added to its INFO column. Both sides of one event bear
 * the same entries.
 *
 * <p>It remembers the entries of records of which the other side has not come yet.
 */
public final class AnnotationVcf implements AnnotationForm {
    private static final List<AnnotationKey> KEYS = List.of(AnnotationKey.values());

    private final VcfAnnotator out;
    private final FindingCells cells;
    private final IntPredicate toldTwice;
    private final Map<Integer, String> awaited = new HashMap<>();

    /**
     * Starts the form.
     *
     * @param out closed with this
     * @param header the lines of the header
     * @param facts how the annotation came about
     * @param toldTwice tells whether a later record tells of the same event as the record of a number
     * @throws IOException if it cannot be written
     */
    public AnnotationVcf(OutputStream out, List<String> header, AnnotationFacts facts, IntPredicate toldTwice)
            throws IOException {
        this.out = new VcfAnnotator(out, AnnotationKey.PREFIX);
        this.cells = new FindingCells(facts.sample());
        this.toldTwice = toldTwice;
        this.out.header(header, declarations(facts));
    }

    private static List<String> declarations(AnnotationFacts facts) {
        return Stream.concat(
                        Stream.of(AnnotationKey.values()).map(AnnotationKey::declaration),
                        Stream.of(
                                "##kinfuseVersion=" + facts.program().version(),
                                "##kinfuseReference=" + facts.reference().build() + " "
                                        + facts.reference().version() + " sha256:"
                                        + facts.reference().sha256(),
                                "##kinfuseCommand=" + String.join(" ", facts.commandLine())))
                .toList();
    }

    @Override
    public void record(RecordEntry entry, String line) throws IOException {
        out.record(line, entries(entry));
    }

    private String entries(RecordEntry entry) {
        if (entry.sameEventAs().isPresent()) {
            String known = awaited.remove(entry.sameEventAs().getAsInt());
            return known == null ? "" : known;
        }
        List<FindingCells.Cells> findings = new ArrayList<>();
        for (RecordEntry.AlleleEntry allele : entry.alleles()) {
            for (FindingEntry finding : allele.findings()) {
                findings.add(cells.of(finding));
            }
        }
        String entries = VcfInfoEntry.text(entries(findings));
        if (toldTwice.test(entry.record())) {
            awaited.put(entry.record(), entries);
        }
        return entries;
    }

    /** The entries of one call, as they stand in the INFO column of a record that tells of nothing else. */
    public static List<VcfInfoEntry> entries(SampleName sample, CallEntry call) {
        return entries(List.of(new FindingCells(sample).of(call)));
    }

    private static List<VcfInfoEntry> entries(List<FindingCells.Cells> findings) {
        List<VcfInfoEntry> entries = new ArrayList<>();
        if (findings.isEmpty()) {
            return entries;
        }
        for (AnnotationKey key : KEYS) {
            List<String> values = new ArrayList<>(findings.size());
            boolean any = false;
            for (FindingCells.Cells finding : findings) {
                String value = key.value(finding);
                values.add(value);
                any |= !value.equals(TsvColumn.NOTHING);
            }
            if (any) {
                entries.add(new VcfInfoEntry(key.key(), values));
            }
        }
        return entries;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
