package org.kinfuse.forms;

import java.util.Comparator;
import java.util.List;
import org.kinfuse.genome.Breakend;
import org.kinfuse.report.VcfInfoEntry;

/**
 * One record of a VCF of calls.
 *
 * @param end the end that it stands at
 * @param id its name
 * @param quality the QUAL column
 * @param filter the FILTER column
 * @param info its entries
 * @param samples the columns of the samples
 */
record VcfRecord(VcfEnd end, String id, String quality, String filter, List<VcfInfoEntry> info, List<String> samples) {
    static final String MISSING = ".";

    /** The order of a sorted file; of records at one place, that of their names. */
    static final Comparator<VcfRecord> ORDER = Comparator.comparing(
                    (VcfRecord record) -> record.end().own().contig())
            .thenComparingInt(record -> record.end().own().position())
            .thenComparing(VcfRecord::id);

    VcfRecord {
        info = List.copyOf(info);
        samples = List.copyOf(samples);
    }

    /** Its line, one character a byte, with its line end. */
    String line() {
        Breakend own = end.own();
        StringBuilder text = new StringBuilder(1_024);
        text.append(String.join(
                "\t",
                own.contig().name(),
                Integer.toString(own.position()),
                id,
                end.base(),
                end.alternate(),
                quality,
                filter));
        char before = '\t';
        for (VcfInfoEntry entry : info) {
            entry.appendTo(text.append(before));
            before = ';';
        }
        text.append('\t').append(VcfCount.format());
        samples.forEach(sample -> text.append('\t').append(sample));
        return text.append('\n').toString();
    }
}
