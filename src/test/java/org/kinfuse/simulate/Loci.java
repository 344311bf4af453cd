package org.kinfuse.simulate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.kinfuse.genome.GenomicInterval;

/** Many stretches of hg19, each named by its place: names that SA and XA can hold, unlike those of the FASTA. */
final class Loci {
    private final ReferenceSlices slices;

    private Loci(ReferenceSlices slices) {
        this.slices = slices;
    }

    /**
     * Reads a gzipped FASTA whose headers say {@code >chr1:950503-993492 AGRN}, one-based and closed.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a header has another form, or the number of bases is not what it says
     */
    static Loci read(Path fasta) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(fasta))) {
            return new Loci(new ReferenceSlices(ReferenceSlices.read(in).slices().stream()
                    .map(slice -> new Slice(
                            slice.interval().contig() + "_" + slice.interval().start(),
                            slice.interval(),
                            slice.bases()))
                    .toList()));
        }
    }

    /** The stretches, in the order of the FASTA. */
    ReferenceSlices slices() {
        return slices;
    }

    /** The stretch that holds the whole interval, or nothing. */
    Optional<Slice> holding(GenomicInterval interval) {
        return slices.covering(interval.contig(), interval.start())
                .filter(slice -> interval.end() <= slice.interval().end());
    }
}
