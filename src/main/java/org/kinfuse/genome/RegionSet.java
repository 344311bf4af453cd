package org.kinfuse.genome;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Named stretches of the genome, such as centromeres and telomeres, found by what they overlap. */
public final class RegionSet {
    private static final Comparator<Region> ORDER =
            Comparator.comparing(Region::place).thenComparing(Region::name);

    private final List<Region> regions;
    private final Map<Contig, OnContig> byContig;

    /**
     * A named stretch of the genome.
     *
     * @param place where it lies
     * @param name what it is, {@code centromere}
     */
    public record Region(GenomicInterval place, String name) {
        /** @throws IllegalArgumentException if the name is blank */
        public Region {
            if (name.isBlank()) {
                throw new IllegalArgumentException("the region " + place + " has a name");
            }
        }
    }

    /** A set of regions, in any order; they may overlap each other. */
    public RegionSet(List<Region> regions) {
        this.regions = regions.stream().sorted(ORDER).toList();
        this.byContig = new HashMap<>();
        this.regions.stream()
                .map(region -> region.place().contig())
                .distinct()
                .forEach(contig -> byContig.put(contig, OnContig.of(this.regions, contig)));
    }

    /** All regions, in genome order. */
    public List<Region> regions() {
        return regions;
    }

    /** The regions that share a base with the interval, in genome order. */
    public List<Region> overlapping(GenomicInterval interval) {
        OnContig here = byContig.get(interval.contig());
        return here == null ? List.of() : here.overlapping(interval).toList();
    }

    private record OnContig(List<Region> regions, IntervalIndex index) {
        static OnContig of(List<Region> all, Contig contig) {
            List<Region> here = all.stream()
                    .filter(region -> region.place().contig().equals(contig))
                    .toList();
            int[] starts =
                    here.stream().mapToInt(region -> region.place().start()).toArray();
            int[] ends = here.stream().mapToInt(region -> region.place().end()).toArray();
            return new OnContig(here, new IntervalIndex(starts, ends));
        }

        Stream<Region> overlapping(GenomicInterval interval) {
            return index.overlapping(interval.start(), interval.end()).mapToObj(regions::get);
        }
    }
}
