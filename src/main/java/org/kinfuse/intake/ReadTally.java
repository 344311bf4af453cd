package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.genome.OnTarget;
import org.kinfuse.intake.ReadCounts.EvidenceCounts;
import org.kinfuse.intake.ReadCounts.SetAside;

/** Counts what becomes of the records of a file. */
final class ReadTally {
    private static final int MOST_EXAMPLES = 3;

    private long records;
    private long duplicates;
    private long failedQuality;
    private long secondary;
    private long unmapped;
    private long outsideBuild;
    private long malformed;
    private long used;
    private long reads;
    private long onTarget;
    private long splicedReads;
    private final List<String> malformedExamples = new ArrayList<>();
    private long endsOutsideBuild;
    private long matesMissing;
    private long foldedPairs;
    private long poorlyPlaced;
    private long adapterClips;
    private long lowQualityClips;
    private long oneLetterClips;
    private EvidenceCounts evidence = new EvidenceCounts(0, 0, 0);

    long records() {
        return records;
    }

    void records(int count) {
        records += count;
    }

    void duplicates(int count) {
        duplicates += count;
    }

    void failedQuality() {
        failedQuality++;
    }

    void secondary() {
        secondary++;
    }

    void unmapped() {
        unmapped++;
    }

    void outsideBuild() {
        outsideBuild++;
    }

    void used(int count) {
        used += count;
    }

    void splicedRead() {
        splicedReads++;
    }

    long splicedReads() {
        return splicedReads;
    }

    /** Reads of which nobody asks whether they lie on a target. */
    void readsAnywhere(int count) {
        reads += count;
    }

    void read(OnTarget place) {
        reads++;
        onTarget += place == OnTarget.ON ? 1 : 0;
    }

    void malformed(String description) {
        malformed++;
        if (malformedExamples.size() < MOST_EXAMPLES) {
            malformedExamples.add(description);
        }
    }

    void endsOutside(int ends) {
        endsOutsideBuild += ends;
    }

    void matesMissing(int mates) {
        matesMissing += mates;
    }

    void foldedPair() {
        foldedPairs++;
    }

    void poorlyPlaced(int pieces) {
        poorlyPlaced += pieces;
    }

    void clip(ClipVerdict verdict) {
        switch (verdict) {
            case EVIDENCE -> {}
            case POORLY_PLACED -> poorlyPlaced++;
            case ADAPTER -> adapterClips++;
            case LOW_QUALITY -> lowQualityClips++;
            case ONE_LETTER -> oneLetterClips++;
        }
    }

    void evidence(EvidenceCounts counts) {
        evidence = counts;
    }

    TargetShare targets() {
        return new TargetShare(reads, onTarget);
    }

    ReadCounts counts() {
        return new ReadCounts(
                records,
                duplicates,
                failedQuality,
                secondary,
                unmapped,
                outsideBuild,
                malformed,
                used,
                malformedExamples,
                evidence,
                new SetAside(
                        endsOutsideBuild,
                        poorlyPlaced,
                        matesMissing,
                        foldedPairs,
                        adapterClips,
                        lowQualityClips,
                        oneLetterClips));
    }
}
