package org.kinfuse.normals;

import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/**
 * Where an end of a break may lie, around the position that is stated: as far as it slides, or as far outward as pairs
 * allow.
 *
 * @param below bases below the position
 * @param above bases above it
 */
record PanelRange(int below, int above) {
    static PanelRange ofFirst(SupportedAdjacency found) {
        return found.precision() == Precision.PRECISE
                ? new PanelRange(0, found.adjacency().homology())
                : outward(found.adjacency().first(), found.uncertainty());
    }

    static PanelRange ofSecond(SupportedAdjacency found) {
        Adjacency adjacency = found.adjacency();
        return found.precision() == Precision.PRECISE
                ? stretch(adjacency.secondStep(adjacency.homology()))
                : outward(adjacency.second(), found.uncertainty());
    }

    private static PanelRange outward(Breakend breakend, int bases) {
        return stretch(bases * breakend.kept().outward());
    }

    private static PanelRange stretch(int bases) {
        return new PanelRange(Math.max(0, -bases), Math.max(0, bases));
    }

    int startHalfOpen(int position) {
        return position - below - 1;
    }

    int endHalfOpen(int position) {
        return position + above;
    }
}
