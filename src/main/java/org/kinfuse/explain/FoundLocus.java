package org.kinfuse.explain;

import org.kinfuse.genome.Breakend;

/**
 * A place that was found.
 *
 * @param asked as it was asked for
 * @param breakend where it is
 * @param words what was taken for it, without full stop
 */
public record FoundLocus(Locus asked, Breakend breakend, String words) {}
