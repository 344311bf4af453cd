package org.kinfuse.judge;

import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;

/** No end lies where the reference holds no sequence that reads can be placed on: centromeres, telomeres and the like. */
final class ExcludedRegionRule implements EvidenceRule {
    static final String NAME = "excluded-region";

    private final RegionSet excluded;

    ExcludedRegionRule(RegionSet excluded) {
        this.excluded = excluded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Adjacency adjacency = rearrangement.adjacency();
        Optional<RegionSet.Region> found = Stream.of(adjacency.first(), adjacency.second())
                .flatMap(end -> excluded.overlapping(base(end)).stream())
                .findFirst();
        return new RuleVerdict(
                NAME,
                found.isPresent() ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                found.map(RegionSet.Region::name).orElse("none"),
                "none");
    }

    private static GenomicInterval base(Breakend end) {
        return new GenomicInterval(end.contig(), end.position(), end.position());
    }
}
