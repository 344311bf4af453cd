package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kinfuse.callability.BreakIntron;
import org.kinfuse.callability.IntronCallability;
import org.kinfuse.callability.StretchCallability;

/**
 * Whether a fusion that breaks in an intron would have been found, as it is printed.
 *
 * @param gene the kinase gene
 * @param transcript the transcript that counts the intron, with its version
 * @param intron the exon before it
 * @param contig its contig
 * @param start its first base, from 1
 * @param end its last base
 * @param bases how many bases it has
 * @param onTarget bases of it on target, padding included; only with targets
 * @param medianDepth unique, well placed fragments that cross its median base
 * @param fragmentsNeeded unique fragments with which a fusion becomes a call there
 * @param depthNeeded depth at which the asked allele fraction is found with a probability of 95 percent
 * @param callableBases bases of that depth
 * @param callableShare their share of all, 0 to 1
 * @param found probability that a fusion of the asked allele fraction is found, were every base as likely to break
 * @param leastFraction smallest allele fraction that is found with 95 percent at the median depth; left out if none is
 * @param leastFractionCandidate the same of a candidate, tier 6
 * @param verdict whether it is callable
 */
public record CallabilityEntry(
        String gene,
        String transcript,
        int intron,
        String contig,
        int start,
        int end,
        int bases,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt onTarget,
        int medianDepth,
        int fragmentsNeeded,
        int depthNeeded,
        int callableBases,
        double callableShare,
        double found,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble leastFraction,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble leastFractionCandidate,
        @Words(StretchCallability.Verdict.class) String verdict) {
    private static final double PRECISION = 10_000;

    /** The entry of an intron, its shares in ten thousandths. */
    public static CallabilityEntry of(IntronCallability found) {
        BreakIntron intron = found.intron();
        StretchCallability answer = found.answer();
        return new CallabilityEntry(
                intron.gene(),
                intron.transcript().accession().text(),
                intron.number(),
                intron.place().contig().name(),
                intron.place().start(),
                intron.place().end(),
                intron.place().length(),
                answer.onTarget(),
                answer.medianDepth(),
                answer.fragmentsNeeded(),
                answer.depthNeeded(),
                answer.callableBases(),
                rounded(answer.callableShare()),
                rounded(answer.found()),
                answer.leastFraction(),
                answer.leastFractionCandidate(),
                answer.verdict().word());
    }

    private static double rounded(double share) {
        return Math.floor(share * PRECISION) / PRECISION;
    }
}
