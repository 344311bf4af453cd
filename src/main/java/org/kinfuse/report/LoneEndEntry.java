package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.kinfuse.report.OutcomeEntry.DomainEntry;
import org.kinfuse.report.OutcomeEntry.ExonsEntry;
import org.kinfuse.report.OutcomeEntry.KinaseEntry;

/**
 * One end whose other end is not known, as it is printed.
 *
 * @param call its number among the answers, from 1
 * @param name {@code ?::ALK} where the gene keeps its end, {@code EML4::?} where it keeps its start
 * @param end the end and what lies there
 * @param bases the bases that follow it, on the forward strand as seen at it
 * @param parts what each gene there keeps, the likeliest gene first; none if no gene keeps exons
 * @param text the same in sentences
 */
public record LoneEndEntry(
        @Range(from = 1) int call,
        String name,
        EndEntry end,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String bases,
        List<PartEntry> parts,
        String text)
        implements FindingEntry {
    /** Copies the list. */
    public LoneEndEntry {
        parts = List.copyOf(parts);
    }

    @Override
    public <T> T fold(
            Function<? super CallEntry, ? extends T> onCall,
            Function<? super LoneEndEntry, ? extends T> loneEnd,
            Function<? super TwoPlacesEntry, ? extends T> twoPlaces) {
        return loneEnd.apply(this);
    }

    /**
     * What a gene keeps.
     *
     * @param gene its symbol
     * @param transcript its transcript
     * @param keeps {@code start}: it may be the 5' partner of a fusion, or {@code end}: it may be the 3' partner
     * @param exons the exons it keeps, a cut exon included
     * @param midExon whether the break cuts an exon
     * @param kinase the kinase domain of which most is kept
     * @param domains what is kept of each domain
     */
    public record PartEntry(
            String gene,
            String transcript,
            @OneOf({KEEPS_START, KEEPS_END}) String keeps,
            ExonsEntry exons,
            boolean midExon,
            KinaseEntry kinase,
            List<DomainEntry> domains) {
        /** {@link #keeps} of a gene that keeps its start. */
        static final String KEEPS_START = "start";

        /** {@link #keeps} of a gene that keeps its end. */
        static final String KEEPS_END = "end";

        /** Copies the list. */
        public PartEntry {
            domains = List.copyOf(domains);
        }
    }
}
