package org.kinfuse.cli;

import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Crossing;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.report.RunFacts;
import org.kinfuse.splicing.SplicedReads;
import org.kinfuse.splicing.Splicing;

/**
 * A sample's evidence without what splicing explains; of DNA all of it.
 *
 * @param evidence what remains
 * @param spliced the reads that left exon edges for other exons of the same gene
 * @param stages what was counted, of RNA only
 */
record SplicedSample(List<Evidence> evidence, SplicedReads spliced, List<RunFacts.Stage> stages) {

    static SplicedSample of(Material material, IntakeResult reads, Splicing splicing) {
        return switch (material) {
            case DNA -> new SplicedSample(reads.evidence(), new SplicedReads(), List.of());
            case RNA -> {
                Splicing.Sorted sorted = splicing.sort(reads.evidence());
                RunFacts.Stage stage = new RunFacts.Stage(
                        "splicing",
                        List.of(
                                new RunFacts.Count(
                                        "pieces of evidence left", sorted.left().size()),
                                new RunFacts.Count("spliced reads", reads.splicedReads()),
                                new RunFacts.Count("split reads explained", sorted.splitReads()),
                                new RunFacts.Count("pairs explained", sorted.pairs())));
                yield new SplicedSample(sorted.left(), sorted.spliced(), List.of(stage));
            }
        };
    }

    /** The same junctions, crossed also by what leaves their ends for other exons of the same gene. */
    ClusterResult crossed(ClusterResult clusters) {
        return new ClusterResult(
                clusters.adjacencies().stream().map(this::crossed).toList(),
                clusters.lone(),
                clusters.counts(),
                clusters.reads());
    }

    private SupportedAdjacency crossed(SupportedAdjacency found) {
        Adjacency adjacency = found.adjacency();
        Crossing crossing = new Crossing(
                more(found.crossing().first(), adjacency.first(), adjacency.homology()),
                more(found.crossing().second(), adjacency.second(), adjacency.homology()));
        return new SupportedAdjacency(
                adjacency,
                found.precision(),
                found.uncertainty(),
                found.support(),
                crossing,
                found.quality(),
                found.templates());
    }

    private OptionalInt more(OptionalInt crossing, Breakend breakend, int homology) {
        int leaving = spliced.leaving(breakend, homology);
        return leaving == 0 ? crossing : OptionalInt.of(crossing.orElse(0) + leaving);
    }
}
