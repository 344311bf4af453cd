package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.KnownBreaks;
import org.kinfuse.genes.KnownPairs;
import org.kinfuse.genes.OtherSymbols;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.RegionSet;

/** Builds a reference bundle of hg19 from the public tables. The same tables give the same bytes. */
public final class BundleBuilder {
    /** The version of the bundles written here; raised when the tables or their reading change. */
    private static final String VERSION = "hg19.3";

    private static final String BUILD = "hg19";
    /** Why a row is left out. */
    static final String NO_MODEL = "of a transcript that the gene table does not have";

    private final GenomeBuild build;
    private final Map<PublicTable, Path> tables;
    private final Map<PublicTable, SourceTally> tallies;

    private BundleBuilder(GenomeBuild build, Map<PublicTable, Path> tables, Map<PublicTable, SourceTally> tallies) {
        this.build = build;
        this.tables = tables;
        this.tallies = tallies;
    }

    /**
     * The files of a bundle, by name.
     *
     * @param tables where each public table lies
     * @throws IllegalArgumentException if a table is missing
     * @throws BadInput if a table cannot be read, with file, line and field
     */
    public static SortedMap<String, byte[]> build(Map<PublicTable, Path> tables) {
        Map<PublicTable, SourceTally> tallies = new EnumMap<>(PublicTable.class);
        for (PublicTable table : PublicTable.values()) {
            if (!tables.containsKey(table)) {
                throw new IllegalArgumentException("the table '" + table.option() + "' is missing");
            }
            tallies.put(table, new SourceTally());
        }
        return new BundleBuilder(OwnTables.buildNamed(BUILD), tables, tallies).files();
    }

    private SortedMap<String, byte[]> files() {
        GenomeTableReaders.checkContigs(path(PublicTable.CHROM_SIZES), build, tally(PublicTable.CHROM_SIZES));
        Cytobands bands = GenomeTableReaders.readCytobandsHalfOpen(
                path(PublicTable.CYTOBANDS), build, tally(PublicTable.CYTOBANDS));
        RegionSet excluded =
                GenomeTableReaders.readRegionsHalfOpen(path(PublicTable.EXCLUDED), build, tally(PublicTable.EXCLUDED));
        List<Gene> genes = genes();
        OtherSymbols otherSymbols = otherSymbols(genes);
        KnownPairs pairs = GenomeTableReaders.readPairs(
                path(PublicTable.KNOWN_PAIRS), otherSymbols, tally(PublicTable.KNOWN_PAIRS));

        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(BundleTables.CONTIGS.file(), BundleTables.write(build));
        files.put(BundleTables.CYTOBANDS.file(), BundleTables.write(bands));
        files.put(BundleTables.EXCLUDED.file(), BundleTables.write(excluded));
        files.put(BundleTables.KNOWN_PAIRS.file(), BundleTables.write(pairs));
        KnownBreaks breaks = OwnTables.knownBreaks(byAccession(genes));
        files.put(BundleTables.KNOWN_BREAKS.file(), BundleTables.write(breaks));
        files.put(BundleTables.OTHER_SYMBOLS.file(), BundleTables.write(otherSymbols));
        files.put(
                GenesFormat.FILE, GenesFileWriter.write(genes, build.sequences().size()));

        SortedMap<String, Integer> counts = GeneCounts.of(genes);
        counts.put("contigs", build.sequences().size());
        counts.put("cytobands", bands.bands().size());
        counts.put("excluded regions", excluded.regions().size());
        counts.put("introns of known breaks", breaks.introns().size());
        counts.put("known pairs", pairs.pairs().size());
        counts.put("other symbols", otherSymbols.names().size());
        files.put(Manifest.FILE, manifest(counts, files).toJson());
        return files;
    }

    /** Tables that are also read for something else have their rows counted there. */
    private OtherSymbols otherSymbols(List<Gene> genes) {
        OtherSymbolFinder finder = new OtherSymbolFinder(genes);
        for (NamingTable naming : NamingTable.values()) {
            SourceTally tally =
                    switch (naming) {
                        case DOMAINS, KINASES, MSK_PANEL, MSK_ALL -> new SourceTally();
                        case HG38_GENES, MANE -> tally(naming.table());
                    };
            finder.add(naming, path(naming.table()), tally);
        }
        return finder.names();
    }

    private List<Gene> genes() {
        List<Transcript> models = new GeneTableReader(build).read(path(PublicTable.GENES), tally(PublicTable.GENES));
        Map<String, TranscriptFlagReader.Facts> facts =
                TranscriptFlagReader.read(path(PublicTable.FLAGS), tally(PublicTable.FLAGS));
        Set<String> panel = MskListReader.readPanel(path(PublicTable.MSK_PANEL), tally(PublicTable.MSK_PANEL));
        Set<String> allGenes = MskListReader.readAllGenes(path(PublicTable.MSK_ALL), tally(PublicTable.MSK_ALL));
        Map<String, List<DomainTableReader.Row>> domains =
                DomainTableReader.read(path(PublicTable.DOMAINS), tally(PublicTable.DOMAINS));
        List<KinaseTableReader.Row> kinases =
                KinaseTableReader.read(path(PublicTable.KINASES), build, tally(PublicTable.KINASES));

        DomainAssigner assigner = new DomainAssigner(
                KinaseCatalogue.read(),
                domains,
                kinases.stream().collect(Collectors.groupingBy(KinaseTableReader.Row::accession)));
        List<Gene> genes = new GeneAssembler(facts, panel, allGenes, assigner).assemble(models);

        Map<String, List<Transcript>> placed = byAccession(genes);
        leaveOutUnknown(facts.keySet(), placed, PublicTable.FLAGS);
        leaveOutUnknown(panel, placed, PublicTable.MSK_PANEL);
        leaveOutUnknown(allGenes, placed, PublicTable.MSK_ALL);
        leaveOutOtherProteins(domains, placed);
        leaveOutUnplaced(kinases, placed);
        return genes;
    }

    private static Map<String, List<Transcript>> byAccession(List<Gene> genes) {
        return genes.stream()
                .flatMap(gene -> gene.transcripts().stream())
                .collect(Collectors.groupingBy(
                        transcript -> transcript.accession().base()));
    }

    private void leaveOutUnknown(Set<String> accessions, Map<String, List<Transcript>> placed, PublicTable table) {
        accessions.stream().filter(accession -> !placed.containsKey(accession)).forEach(accession -> tally(table)
                .leaveOut(NO_MODEL));
    }

    private void leaveOutOtherProteins(
            Map<String, List<DomainTableReader.Row>> domains, Map<String, List<Transcript>> placed) {
        SourceTally tally = tally(PublicTable.DOMAINS);
        domains.forEach((accession, rows) -> {
            List<Transcript> transcripts = placed.getOrDefault(accession, List.of());
            for (DomainTableReader.Row row : rows) {
                if (transcripts.isEmpty()) {
                    tally.leaveOut(NO_MODEL);
                } else if (transcripts.stream().noneMatch(each -> DomainAssigner.speaksOf(row, each))) {
                    tally.leaveOut("of a protein of another length than the model's");
                }
            }
        });
    }

    private void leaveOutUnplaced(List<KinaseTableReader.Row> kinases, Map<String, List<Transcript>> placed) {
        for (KinaseTableReader.Row row : kinases) {
            List<Transcript> transcripts = placed.getOrDefault(row.accession(), List.of());
            if (transcripts.stream()
                    .noneMatch(each -> each.coding().isPresent()
                            && each.contig().equals(row.place().contig())
                            && new CodingMap(each).residuesOf(row.place()).isPresent())) {
                tally(PublicTable.KINASES).leaveOut("not whole and in frame on its transcript");
            }
        }
    }

    private Manifest manifest(SortedMap<String, Integer> counts, Map<String, byte[]> files) {
        List<Manifest.Source> sources = new ArrayList<>();
        for (PublicTable table : PublicTable.values()) {
            SourceTally tally = tally(table);
            sources.add(new Manifest.Source(
                    table.option(),
                    table.description(),
                    table.origin(),
                    table.licence(),
                    Sha256.of(BundleFiles.bytesOf(path(table))),
                    tally.rows(),
                    tally.used(),
                    tally.leftOut()));
        }
        sources.addAll(OwnTables.sources(BUILD));
        SortedMap<String, Manifest.Content> contents = new TreeMap<>();
        files.forEach((name, bytes) -> contents.put(name, Manifest.Content.of(bytes)));
        return new Manifest(GenesFormat.VERSION, BUILD, VERSION, counts, sources, contents, "").checked();
    }

    private Path path(PublicTable table) {
        return tables.getOrDefault(table, Path.of(table.option()));
    }

    private SourceTally tally(PublicTable table) {
        return tallies.getOrDefault(table, new SourceTally());
    }
}
