package org.kinfuse.simulate;

import htsjdk.samtools.SAMRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

/** The table of what simulated files hold, one line for each junction. */
public final class TruthTable {
    /** Its columns in order; {@code test-data/README.md} says what each means. */
    public static final List<String> COLUMNS = List.of(
            "file",
            "event",
            "kind",
            "first",
            "second",
            "homology",
            "inserted",
            "share",
            "molecules",
            "split_fragments",
            "crossing_first",
            "crossing_second",
            "gene5",
            "transcript5",
            "exons5",
            "gene3",
            "transcript3",
            "exons3",
            "frame",
            "kinase");

    private TruthTable() {}

    /**
     * The line of an event.
     *
     * @param file name of the BAM
     * @param event the event
     * @param molecules all molecules that were sequenced
     * @param records all records of the BAM
     */
    public static String line(String file, Event event, List<Molecule> molecules, List<SAMRecord> records) {
        Adjacency adjacency = event.adjacency();
        List<String> fields = new ArrayList<>(List.of(
                file,
                event.name(),
                event.kind().name().toLowerCase(Locale.ROOT),
                adjacency.first().toString(),
                adjacency.second().toString(),
                String.valueOf(adjacency.homology()),
                adjacency.inserted().isEmpty() ? "." : adjacency.inserted(),
                String.valueOf(event.share()),
                String.valueOf(carrying(adjacency, molecules)),
                String.valueOf(SplitFragments.count(records, adjacency)),
                String.valueOf(crossing(adjacency.first(), molecules)),
                String.valueOf(crossing(adjacency.second(), molecules))));
        fields.addAll(event.productColumns());
        return String.join("\t", fields);
    }

    private static long carrying(Adjacency adjacency, List<Molecule> molecules) {
        return molecules.stream()
                .filter(molecule -> molecule.junction().stream().anyMatch(adjacency::equals))
                .count();
    }

    /** Molecules of the unbroken allele: one place covers the last kept base and the first lost one. */
    private static long crossing(Breakend breakend, List<Molecule> molecules) {
        return molecules.stream()
                .flatMap(molecule -> molecule.sources().stream())
                .filter(source -> source.contains(breakend.contig(), breakend.position())
                        && source.contains(breakend.contig(), breakend.firstLostPosition()))
                .count();
    }
}
