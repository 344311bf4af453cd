package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.evidence.Standing;

/**
 * An annotated record as it is printed.
 *
 * @param record its number in the file, from 1
 * @param line its line, from 1
 * @param id the name that the file gives it
 * @param sameEventAs number of the earlier record that tells of the same event and has the answer
 * @param remarks what a reader should know of how it was read
 * @param standing what the file's FILTER column says: {@code turned-down}, or {@code candidate} in a file of kinfuse; left
 *     out of a record that passed
 * @param alleles what its alleles mean, in their order; none if an earlier record has the answer
 */
public record RecordEntry(
        int record,
        long line,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt sameEventAs,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> remarks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Words(Standing.class) String standing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AlleleEntry> alleles) {
    /** Copies the lists. */
    public RecordEntry {
        remarks = List.copyOf(remarks);
        alleles = List.copyOf(alleles);
    }

    /** Whether a filter of its own file turned it down. */
    public boolean wasTurnedDown() {
        return standing.equals(Standing.TURNED_DOWN.word());
    }

    /**
     * An allele.
     *
     * @param states {@code junction}, {@code one-end} where the other end is not known, {@code sides-unknown} where it is
     *     not stated what is kept, {@code nothing} where nothing is joined
     * @param why why the other end is not known, or why nothing is joined
     * @param detail what the file says of it
     * @param findings what it means: one, two for an inversion, none where nothing is joined
     */
    public record AlleleEntry(
            @OneOf({JUNCTION, ONE_END, SIDES_UNKNOWN, NOTHING}) String states,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String why,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FindingEntry> findings) {
        /** {@link #states} of two ends that are joined. */
        static final String JUNCTION = "junction";

        /** {@link #states} of one end. */
        static final String ONE_END = "one-end";

        /** {@link #states} of two places without their sides. */
        static final String SIDES_UNKNOWN = "sides-unknown";

        /** {@link #states} of what joins nothing. */
        static final String NOTHING = "nothing";

        /** Copies the list. */
        public AlleleEntry {
            findings = List.copyOf(findings);
        }
    }
}
