package org.kinfuse.simulate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;

/**
 * The parts of a genome that a simulation knows, by name and by place.
 *
 * @param slices in a fixed order, with different names
 */
public record ReferenceSlices(List<Slice> slices) {
    private static final Pattern HEADER = Pattern.compile(">(\\S+):(\\d+)-(\\d+) (\\S.*)");

    /** @throws IllegalArgumentException if two slices share a name */
    public ReferenceSlices {
        slices = List.copyOf(slices);
        long names = slices.stream().map(Slice::name).distinct().count();
        if (names != slices.size()) {
            throw new IllegalArgumentException("every slice has a name of its own");
        }
    }

    /**
     * Reads a FASTA of hg19 whose headers say {@code >chr1:156084000-156110500 LMNA}: one-based and closed, which the
     * number of bases must bear out.
     *
     * @param fasta the text, not compressed; the caller closes it
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a header has another form, or the number of bases is not what it says
     */
    public static ReferenceSlices read(InputStream fasta) throws IOException {
        Map<String, StringBuilder> byHeader = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(fasta, StandardCharsets.US_ASCII));
        StringBuilder bases = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(">")) {
                bases = new StringBuilder();
                byHeader.put(line, bases);
            } else {
                bases.append(line.toUpperCase(Locale.ROOT));
            }
        }
        return new ReferenceSlices(byHeader.entrySet().stream()
                .map(entry -> slice(entry.getKey(), entry.getValue().toString()))
                .toList());
    }

    private static Slice slice(String header, String bases) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a FASTA header says '>contig:first-last name', not '" + header + "'");
        }
        GenomicInterval interval = new GenomicInterval(
                Hg19.contig(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        return new Slice(matcher.group(4), interval, bases);
    }

    /**
     * The slice of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Slice named(String name) {
        return slices.stream()
                .filter(slice -> slice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no slice named '" + name + "'"));
    }

    /** The slice that covers a position, or nothing. */
    public Optional<Slice> covering(Contig contig, int position) {
        return slices.stream()
                .filter(slice -> slice.interval().contains(contig, position))
                .findFirst();
    }

    /** These slices and some more. */
    public ReferenceSlices with(List<Slice> more) {
        List<Slice> all = new ArrayList<>(slices);
        all.addAll(more);
        return new ReferenceSlices(all);
    }

    /** The slices of the given names only, in the order of the names. */
    public ReferenceSlices only(List<String> names) {
        return new ReferenceSlices(names.stream().map(this::named).toList());
    }
}
