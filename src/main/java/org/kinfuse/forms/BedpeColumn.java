package org.kinfuse.forms;

import java.util.Locale;
import java.util.function.Function;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.OutcomeEntry;

/**
 * The columns of the BEDPE of calls. Source of the first ten: the manual of bedtools, "BEDPE format".
 *
 * <p>An end that is known to the base is that base, in its leftmost place; one that is not is all bases that it may be.
 */
enum BedpeColumn {
    CHROM1(
            "contig of the first end in genome order",
            row -> row.first().contig().name()),
    START1("its start, zero-based", row -> Integer.toString(row.first().startHalfOpen())),
    END1("its end", row -> Integer.toString(row.first().end())),
    CHROM2("contig of the second end", row -> row.second().contig().name()),
    START2("its start, zero-based", row -> Integer.toString(row.second().startHalfOpen())),
    END2("its end", row -> Integer.toString(row.second().end())),
    NAME("name of the call, blanks are underscores", row -> row.call.name().replace(' ', '_')),
    SCORE("evidence score, a dot if there is none", row -> row.score()),
    STRAND1("+ if what lies left of the first end is kept, - if what lies right of it is", row -> row.strand(row.one)),
    STRAND2("the same of the second end", row -> row.strand(row.other)),
    CALL("number of the call", row -> Integer.toString(row.call.call())),
    TIER("its tier", row -> Integer.toString(row.call.tier())),
    CLASS("deletion, duplication, inversion, translocation, insertion or unchanged", row -> row.call.rearrangement()),
    FRAME("the frame, a dot without a transcript", row -> row.frame()),
    KINASE_STATUS("what is kept of the kinase domain, a dot without a transcript", row -> row.kinase()),
    UNIQUE_FRAGMENTS("distinct molecules that show it, a dot if nobody counted", row -> row.fragments()),
    HOMOLOGY(
            "bases by which the ends may slide to the right",
            row -> Integer.toString(row.call.junction().homology())),
    INSERTED(
            "bases between the two ends",
            row -> row.call.junction().inserted().isEmpty()
                    ? Row.NOTHING
                    : row.call.junction().inserted());

    private final String description;
    private final Function<Row, String> value;

    BedpeColumn(String description, Function<Row, String> value) {
        this.description = description;
        this.value = value;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }

    String cell(Row row) {
        return value.apply(row);
    }

    /** A call and its two ends. */
    record Row(CallEntry call, Breakend one, Breakend other) {
        private static final String NOTHING = ".";

        GenomicInterval first() {
            return where(one, call.junction());
        }

        GenomicInterval second() {
            return where(other, call.junction());
        }

        private static GenomicInterval where(Breakend end, JunctionEntry junction) {
            Breakend farthest = end.moved(end.kept().outward() * junction.uncertainty());
            return new GenomicInterval(
                    end.contig(),
                    Math.max(1, Math.min(end.position(), farthest.position())),
                    Math.max(end.position(), farthest.position()));
        }

        String strand(Breakend end) {
            return end.kept() == Side.LEFT ? "+" : "-";
        }

        String score() {
            return call.support().score().isPresent()
                    ? Integer.toString(call.support().score().getAsInt())
                    : NOTHING;
        }

        String fragments() {
            return call.support().told() ? Integer.toString(call.support().uniqueFragments()) : NOTHING;
        }

        String frame() {
            return call.outcome() instanceof OutcomeEntry.Transcript transcript
                    ? transcript.reading().frame()
                    : NOTHING;
        }

        String kinase() {
            return call.outcome() instanceof OutcomeEntry.Transcript transcript
                    ? transcript.kinase().status()
                    : NOTHING;
        }
    }
}
