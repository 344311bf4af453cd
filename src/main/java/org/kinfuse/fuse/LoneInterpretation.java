package org.kinfuse.fuse;

import java.util.List;
import org.kinfuse.locate.Place;

/**
 * What a breakend means of which the other end is not known.
 *
 * @param place what lies there: the preferred transcript, or nothing near
 * @param parts what each gene there keeps, on its preferred transcript, the likeliest gene first; empty if none keeps exons
 */
public record LoneInterpretation(Place place, List<LonePart> parts) {
    /** Copies the list. */
    public LoneInterpretation {
        parts = List.copyOf(parts);
    }
}
