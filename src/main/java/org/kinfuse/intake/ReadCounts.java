package org.kinfuse.intake;

import java.util.List;

/**
 * What became of the records of a file, for the log and the report.
 *
 * @param records records read: the sum of the next seven
 * @param duplicates left out as copies by their flag
 * @param failedQuality left out as failed quality checks by their flag
 * @param secondary left out as secondary alignments by their flag
 * @param unmapped left out as not aligned
 * @param outsideBuild left out as aligned to contigs outside the build: decoys, HLA, unplaced sequence
 * @param malformed set aside because they contradict themselves or the header
 * @param used looked at for evidence
 * @param malformedExamples the first records that were set aside as malformed, and why: 3 at most
 * @param evidence pieces of evidence found, by kind
 * @param setAside what looked like evidence and is not, by reason
 */
public record ReadCounts(
        long records,
        long duplicates,
        long failedQuality,
        long secondary,
        long unmapped,
        long outsideBuild,
        long malformed,
        long used,
        List<String> malformedExamples,
        EvidenceCounts evidence,
        SetAside setAside) {

    /** @throws IllegalArgumentException if a record is counted twice or not at all */
    public ReadCounts {
        long accounted = duplicates + failedQuality + secondary + unmapped + outsideBuild + malformed + used;
        if (accounted != records) {
            throw new IllegalArgumentException(records + " records were read, but " + accounted + " accounted for");
        }
        malformedExamples = List.copyOf(malformedExamples);
    }

    /**
     * Pieces of evidence by kind.
     *
     * @param splitReads junctions shown by split reads
     * @param discordantPairs discordant pairs
     * @param clippedReads clips without another segment
     */
    public record EvidenceCounts(long splitReads, long discordantPairs, long clippedReads) {}

    /**
     * What looked like evidence and is not.
     *
     * @param endsOutsideBuild ends of junctions and pairs on contigs outside the build
     * @param poorlyPlaced pieces of evidence of which no end reaches the minimum mapping quality
     * @param matesMissing mates of discordant pairs whose other mate never came, or was left out
     * @param foldedPairs pairs that overlap on the same strand
     * @param adapterClips clips at the end of the fragment
     * @param lowQualityClips clips whose base qualities are low
     * @param oneLetterClips clips of one repeated letter
     */
    public record SetAside(
            long endsOutsideBuild,
            long poorlyPlaced,
            long matesMissing,
            long foldedPairs,
            long adapterClips,
            long lowQualityClips,
            long oneLetterClips) {}
}
