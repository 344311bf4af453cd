package org.kinfuse.genome;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The bands of the chromosomes as a microscope shows them. */
public final class Cytobands {
    private final List<Band> bands;
    private final Map<Contig, TreeMap<Integer, Band>> byStart;

    /**
     * A band.
     *
     * @param place where it lies
     * @param name arm, region and band without the chromosome, {@code p23.2}
     * @param stain how dark it is stained, in UCSC's words: {@code gneg}, {@code gpos25} to {@code gpos100},
     *     {@code acen}, {@code gvar}, {@code stalk}
     */
    public record Band(GenomicInterval place, String name, String stain) {
        /** @throws IllegalArgumentException if the name or the stain is blank */
        public Band {
            if (name.isBlank() || stain.isBlank()) {
                throw new IllegalArgumentException("the band at " + place + " has a name and a stain");
            }
        }
    }

    /**
     * A set of bands, in any order.
     *
     * @throws IllegalArgumentException if two bands overlap
     */
    public Cytobands(List<Band> bands) {
        this.bands = bands.stream().sorted(Comparator.comparing(Band::place)).toList();
        for (int i = 1; i < this.bands.size(); i++) {
            if (this.bands.get(i - 1).place().overlaps(this.bands.get(i).place())) {
                throw new IllegalArgumentException(
                        "the bands " + this.bands.get(i - 1).place() + " and "
                                + this.bands.get(i).place() + " overlap");
            }
        }
        this.byStart = this.bands.stream()
                .collect(Collectors.groupingBy(
                        band -> band.place().contig(),
                        Collectors.toMap(
                                band -> band.place().start(), band -> band, (one, other) -> one, TreeMap::new)));
    }

    /** All bands, in genome order. */
    public List<Band> bands() {
        return bands;
    }

    /** The band that holds a position, or nothing where there is none, as on chrM. */
    public Optional<Band> at(Contig contig, int position) {
        return Optional.ofNullable(byStart.get(contig))
                .map(onContig -> onContig.floorEntry(position))
                .map(Map.Entry::getValue)
                .filter(band -> band.place().contains(contig, position));
    }
}
