package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One end of a call and what lies there. Where no gene is near, the fields of the gene are empty and not printed.
 *
 * @param gene gene symbol
 * @param transcript accession of the transcript, with its version where known
 * @param transcriptExons number of exons of the transcript
 * @param strand strand of the gene, + or -
 * @param site where in the gene
 * @param contig the contig
 * @param position the last base that is kept, from 1; within the homology, where the gene models explain it best
 * @param kept the side that survives, left or right
 * @param crossing unique fragments that pass the place unbroken, where known
 * @param depth unique fragments that support the call or pass the place unbroken, where known
 * @param fraction share of the depth that supports the call, 0 to 1, where known
 */
public record EndEntry(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String gene,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String transcript,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int transcriptExons,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String strand,
        SiteEntry site,
        String contig,
        int position,
        String kept,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt crossing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt depth,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble fraction) {}
