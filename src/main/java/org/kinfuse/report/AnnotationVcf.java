package org.kinfuse.report;

import java.io.IOException;
import java.io.OutputStream;
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
    private final IntPredicate toldTwice;
    private final Map<Integer, String> awaited = new HashMap<>();
    private final StringBuilder text = new StringBuilder(1 << 11);

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
    public void record(AnnotatedRecord record) throws IOException {
        out.record(record.line(), entries(record));
    }

    private String entries(AnnotatedRecord record) {
        RecordEntry entry = record.entry();
        if (entry.sameEventAs().isPresent()) {
            String known = awaited.remove(entry.sameEventAs().getAsInt());
            return known == null ? "" : known;
        }
        String entries = text(record.cells());
        if (toldTwice.test(entry.record())) {
            awaited.put(entry.record(), entries);
        }
        return entries;
    }

    /** The same as the text of {@link #entries(SampleName, CallEntry)}, without a value for each entry, as every record passes here. */
    private String text(List<FindingCells.Cells> findings) {
        text.setLength(0);
        if (!findings.isEmpty()) {
            for (AnnotationKey key : KEYS) {
                append(key, findings);
            }
        }
        return text.toString();
    }

    /** Appends an entry, and takes it away again where no finding has a value: that is rare, and asked here at once. */
    private void append(AnnotationKey key, List<FindingCells.Cells> findings) {
        int before = text.length();
        boolean told = false;
        text.append(before == 0 ? "" : VcfInfoEntry.SEPARATOR).append(key.key());
        char mark = '=';
        for (FindingCells.Cells finding : findings) {
            String value = key.value(finding);
            told |= !value.equals(TsvColumn.NOTHING);
            VcfInfoEntry.appendEncoded(value, text.append(mark));
            mark = ',';
        }
        if (!told) {
            text.setLength(before);
        }
    }

    /** The entries of one call, as they stand in the INFO column of a record that tells of nothing else. */
    public static List<VcfInfoEntry> entries(SampleName sample, CallEntry call) {
        FindingCells.Cells cells = new FindingCells(sample).of(call);
        return KEYS.stream()
                .filter(key -> key.isTold(cells))
                .map(key -> VcfInfoEntry.of(key.key(), key.value(cells)))
                .toList();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
