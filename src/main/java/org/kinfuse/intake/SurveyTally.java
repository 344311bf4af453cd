package org.kinfuse.intake;

import htsjdk.samtools.Cigar;
import htsjdk.samtools.CigarElement;
import htsjdk.samtools.CigarOperator;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMTag;

/** Counts what a survey of reads tells; it remembers a histogram of lengths. */
final class SurveyTally {
    /** Fewer clipped bases are as often an adapter or a poor end as a junction. */
    private static final int LONG_CLIP = 20;

    private static final int LONGEST_READ = 1_000;
    private static final int LONGEST_FRAGMENT = 2_000;
    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.995;

    private final int[] lengths = new int[LONGEST_READ];
    private final int[] fragments = new int[LONGEST_FRAGMENT];
    private int records;
    private int primary;
    private int paired;
    private int duplicates;
    private int supplementary;
    private int split;
    private int clipped;
    private int spliced;
    private int unplaced;

    void take(SAMRecord read) {
        records++;
        if (read.getSupplementaryAlignmentFlag()) {
            supplementary++;
        }
        if (read.getReadUnmappedFlag() || read.isSecondaryOrSupplementary()) {
            return;
        }
        primary++;
        paired += one(read.getReadPairedFlag());
        duplicates += one(read.getDuplicateReadFlag());
        split += one(read.hasAttribute(SAMTag.SA));
        unplaced += one(read.getMappingQuality() == 0);
        Cigar cigar = read.getCigar();
        spliced += one(cigar.containsOperator(CigarOperator.N));
        clipped += one(!cigar.isEmpty()
                && (isLongClip(cigar.getFirstCigarElement()) || isLongClip(cigar.getLastCigarElement())));
        lengths[Math.min(read.getReadLength(), LONGEST_READ - 1)]++;
        if (read.getReadPairedFlag() && read.getProperPairFlag() && read.getInferredInsertSize() > 0) {
            fragments[Math.min(read.getInferredInsertSize(), LONGEST_FRAGMENT - 1)]++;
        }
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static boolean isLongClip(CigarElement element) {
        return element.getOperator().isClipping() && element.getLength() >= LONG_CLIP;
    }

    ReadSurvey.Counts counts() {
        return new ReadSurvey.Counts(
                records,
                primary,
                paired,
                duplicates,
                supplementary,
                split,
                clipped,
                spliced,
                unplaced,
                quantile(lengths, MEDIAN),
                quantile(fragments, MEDIAN),
                quantile(fragments, NEARLY_ALL));
    }

    /** The smallest value that so large a share does not exceed; 0 of nothing. */
    private static int quantile(int[] histogram, double share) {
        long all = 0;
        for (int count : histogram) {
            all += count;
        }
        long below = 0;
        for (int value = 0; value < histogram.length; value++) {
            below += histogram[value];
            if (below > 0 && below >= all * share) {
                return value;
            }
        }
        return 0;
    }
}
