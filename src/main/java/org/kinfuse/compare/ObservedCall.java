package org.kinfuse.compare;

import java.util.Locale;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Side;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.SampleName;
import org.kinfuse.report.TsvColumn;

/**
 * A call that was made.
 *
 * @param sample the sample it was made in
 * @param file the number of its file among the observed ones, from 0
 * @param entry all that is known of it
 * @param junction its place
 */
public record ObservedCall(SampleName sample, int file, CallEntry entry, Adjacency junction) {

    /** A call of a file. */
    public static ObservedCall of(SampleName sample, int file, CallEntry entry, GenomeBuild build) {
        return new ObservedCall(sample, file, entry, junction(entry.junction(), build));
    }

    /** The place that an answer tells. */
    static Adjacency junction(JunctionEntry entry, GenomeBuild build) {
        return new Adjacency(
                breakend(entry.first(), build), breakend(entry.second(), build), entry.inserted(), entry.homology());
    }

    private static Breakend breakend(JunctionEntry.BreakendEntry entry, GenomeBuild build) {
        return new Breakend(
                build.contig(entry.contig())
                        .orElseThrow(() ->
                                new IllegalArgumentException("no contig of " + build.name() + " is " + entry.contig())),
                entry.position(),
                Side.valueOf(entry.kept().toUpperCase(Locale.ROOT)));
    }

    /** The cell of a table of calls. */
    String cell(TsvColumn column) {
        return column.cell(sample, entry);
    }

    /** The fraction at the end of greater depth; a dot where none is told. */
    String fractionAtDeeperEnd() {
        String five = cell(TsvColumn.DEPTH5);
        String three = cell(TsvColumn.DEPTH3);
        boolean deeperAtFive = depth(five) > depth(three);
        return cell(deeperAtFive ? TsvColumn.FRACTION5 : TsvColumn.FRACTION3);
    }

    private static int depth(String cell) {
        return cell.equals(TsvColumn.NOTHING) ? -1 : Integer.parseInt(cell);
    }

    /** Whether it makes a transcript. */
    boolean makesTranscript() {
        return entry.outcome() instanceof OutcomeEntry.Transcript;
    }

    /** Bases by which each end may lie farther outward than it is told. */
    int uncertainty() {
        return entry.junction().uncertainty();
    }

    /** {@code call 3}, or with several files {@code call 3 of manta.vcf}. */
    String title() {
        return "call " + entry.call();
    }
}
