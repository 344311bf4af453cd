package org.kinfuse.genome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bands of the chromosomes as a microscope shows them. */
public final class Cytobands {
    private final List<Band> bands;
    private final Map<Contig, OnContig> onContigs = new HashMap<>();

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
        List<Band> sorted = new ArrayList<>(bands);
        sorted.sort((one, other) -> one.place().compareTo(other.place()));
        this.bands = Collections.unmodifiableList(sorted);
        for (int i = 1; i < this.bands.size(); i++) {
            if (this.bands.get(i - 1).place().overlaps(this.bands.get(i).place())) {
                throw new IllegalArgumentException(
                        "the bands " + this.bands.get(i - 1).place() + " and "
                                + this.bands.get(i).place() + " overlap");
            }
        }
        Map<Contig, List<Band>> byContig = new HashMap<>();
        for (Band band : this.bands) {
            byContig.computeIfAbsent(band.place().contig(), contig -> new ArrayList<>())
                    .add(band);
        }
        byContig.forEach((contig, itsBands) -> onContigs.put(contig, new OnContig(itsBands)));
    }

    /** The bands of a contig, and where each starts. */
    private static final class OnContig {
        private final List<Band> bands;
        private final int[] starts;

        OnContig(List<Band> bands) {
            this.bands = bands;
            this.starts = new int[bands.size()];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = bands.get(i).place().start();
            }
        }

        Optional<Band> at(int position) {
            int found = Arrays.binarySearch(starts, position);
            // Otherwise the place at which it would be put in, negated, less one.
            int last = found >= 0 ? found : -found - 2;
            return last >= 0 && bands.get(last).place().end() >= position
                    ? Optional.of(bands.get(last))
                    : Optional.empty();
        }
    }

    /** All bands, in genome order. */
    public List<Band> bands() {
        return bands;
    }

    /** The band that holds a position, or nothing where there is none, as on chrM. */
    public Optional<Band> at(Contig contig, int position) {
        OnContig onContig = onContigs.get(contig);
        return onContig == null ? Optional.empty() : onContig.at(position);
    }
}
