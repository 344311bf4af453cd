package org.kinfuse.cluster;

import java.util.List;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.LibraryProfile;

/**
 * Another sample that is asked for known junctions.
 *
 * @param evidence what its fragments say, in any order
 * @param library the lengths of its fragments
 * @param depth how many of its fragments cross a place unbroken
 */
public record OtherSample(List<Evidence> evidence, LibraryProfile library, Depth depth) {
    /** Copies the list. */
    public OtherSample {
        evidence = List.copyOf(evidence);
    }
}
