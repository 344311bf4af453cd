package org.kinfuse.simulate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.kinfuse.genome.GenomicInterval;

/** Many stretches of hg19, each named by its place: names that SA and XA can hold, unlike those of the FASTA. */
final class Loci {
    private static final Pattern HEADER = Pattern.compile(">(\\S+):(\\d+)-(\\d+) .*");

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
        Map<String, StringBuilder> byHeader = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(fasta)), StandardCharsets.US_ASCII))) {
            StringBuilder bases = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(">")) {
                    bases = new StringBuilder();
                    byHeader.put(line, bases);
                } else {
                    bases.append(line.toUpperCase(Locale.ROOT));
                }
            }
        }
        List<Slice> slices = new ArrayList<>();
        byHeader.forEach((header, bases) -> slices.add(slice(header, bases.toString())));
        return new Loci(new ReferenceSlices(slices));
    }

    private static Slice slice(String header, String bases) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a FASTA header says '>contig:first-last names', not '" + header + "'");
        }
        GenomicInterval interval = new GenomicInterval(
                Hg19.contig(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        return new Slice(interval.contig() + "_" + interval.start(), interval, bases);
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
