package org.kinfuse.evidence;

/**
 * What the concordant pairs of a file say about its library.
 *
 * @param medianFragment median length of a fragment, outer end to outer end, in bases; 0 if the file has no pairs
 * @param maximumFragment a length that 99.5 % of concordant fragments do not exceed, in bases; 0 if no pairs
 * @param readLength length of the longest read, in bases
 * @param fragments number of concordant pairs; of reads, if the file has no pairs
 */
public record LibraryProfile(int medianFragment, int maximumFragment, int readLength, long fragments) {}
