package org.kinfuse.report;

import java.util.List;
import java.util.stream.Collectors;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;

/** Puts the place of a junction into printed words, with the bases of the reference as far as they are known. */
final class JunctionText {
    private final ReferenceBases bases;

    JunctionText(ReferenceBases bases) {
        this.bases = bases;
    }

    JunctionEntry of(SupportedAdjacency rearrangement) {
        Adjacency adjacency = rearrangement.adjacency();
        return new JunctionEntry(
                breakend(adjacency.first()),
                breakend(adjacency.second()),
                adjacency.inserted(),
                templates(rearrangement.templates()),
                adjacency.homology(),
                homologous(adjacency),
                rearrangement.precision().word(),
                rearrangement.uncertainty());
    }

    private static String templates(List<GenomicInterval> templates) {
        return templates.isEmpty()
                ? ""
                : templates.stream().map(GenomicInterval::toString).collect(Collectors.joining());
    }

    private JunctionEntry.BreakendEntry breakend(Breakend end) {
        return JunctionEntry.BreakendEntry.of(end, known(end, end.position(), end.position()));
    }

    /**
     * The bases by which the first end may slide to the right.
     *
     * <pre>
     *   the left side is kept    ...A|CG        CG, which both sides have
     *   the right side is kept      |CGA...
     * </pre>
     */
    private String homologous(Adjacency adjacency) {
        if (adjacency.homology() == 0) {
            return "";
        }
        Breakend lowest = adjacency.first();
        Breakend highest = lowest.moved(adjacency.homology());
        return lowest.kept() == Side.LEFT
                ? known(lowest, lowest.firstLostPosition(), highest.position())
                : known(lowest, lowest.position(), highest.firstLostPosition());
    }

    private String known(Breakend end, int from, int to) {
        return bases.bases(new GenomicInterval(end.contig(), from, to)).orElse("");
    }
}
