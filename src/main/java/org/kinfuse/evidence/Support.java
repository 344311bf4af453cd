package org.kinfuse.evidence;

/**
 * How much evidence stands behind an adjacency. A fragment counts once in {@code uniqueFragments}, whatever number of
 * its reads speak; copies of one molecule (same outer ends) count once too.
 *
 * @param splitReads fragments with at least one read that crosses the junction with both parts placed
 * @param clippedReads fragments with a read that stops at the junction and whose clipped bases fit the other side, and
 *     no split read
 * @param discordantPairs fragments whose mates lie on the two sides
 * @param uniqueFragments distinct molecules behind all of these
 * @param forwardReads split or clipped reads on the forward strand at the first breakend
 * @param reverseReads split or clipped reads on the reverse strand at the first breakend
 * @param firstMappingQuality highest mapping quality at the first breakend
 * @param secondMappingQuality highest mapping quality at the second breakend
 */
public record Support(
        int splitReads,
        int clippedReads,
        int discordantPairs,
        int uniqueFragments,
        int forwardReads,
        int reverseReads,
        int firstMappingQuality,
        int secondMappingQuality) {}
