package org.kinfuse.callability;

/**
 * Whether a break in an intron would have been found.
 *
 * @param intron the intron
 * @param answer the answer
 */
public record IntronCallability(BreakIntron intron, StretchCallability answer) {}
