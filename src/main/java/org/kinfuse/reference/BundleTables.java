package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.genes.KnownBreaks;
import org.kinfuse.genes.KnownPairs;
import org.kinfuse.genes.OtherSymbols;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;

/** The small tables of a bundle, from values to bytes and back. */
final class BundleTables {
    static final BundleTable CONTIGS =
            new BundleTable("contigs.tsv", List.of("build", "contig", "length", "accession", "role"));
    static final BundleTable CYTOBANDS =
            new BundleTable("cytobands.tsv", List.of("contig", "start", "end", "band", "stain"));
    static final BundleTable KNOWN_PAIRS = new BundleTable("known-pairs.tsv", List.of("gene", "other_gene"));
    static final BundleTable KNOWN_BREAKS =
            new BundleTable("known-breaks.tsv", List.of("gene", "accession", "intron", "known_by"));
    static final BundleTable OTHER_SYMBOLS =
            new BundleTable("other-symbols.tsv", List.of("other_symbol", "symbol", "tables"));
    static final BundleTable EXCLUDED =
            new BundleTable("excluded-regions.tsv", List.of("contig", "start", "end", "name"));

    private static final String OWN = "own";
    private static final String SUBSTITUTE = "substitute";
    private static final String LIST_SEPARATOR = ",";

    private BundleTables() {}

    static byte[] write(GenomeBuild build) {
        List<List<String>> rows = new ArrayList<>();
        build.sequences().forEach(sequence -> rows.add(contigRow(build, sequence, OWN)));
        build.substitutes().forEach(sequence -> rows.add(contigRow(build, sequence, SUBSTITUTE)));
        return CONTIGS.write(rows);
    }

    private static List<String> contigRow(GenomeBuild build, GenomeBuild.Sequence sequence, String role) {
        return List.of(
                build.name(),
                sequence.contig().name(),
                Integer.toString(sequence.length()),
                sequence.accession(),
                role);
    }

    static GenomeBuild readBuild(byte[] content) {
        List<List<String>> rows = CONTIGS.read(content);
        if (rows.isEmpty()) {
            throw CONTIGS.damaged("it has no contig");
        }
        return buildOf(
                rows.get(0).get(0),
                rows.stream().map(row -> row.subList(1, row.size())).toList());
    }

    /** A build of rows of contig, length, accession and role, its own sequences in genome order. */
    static GenomeBuild buildOf(String name, List<List<String>> rows) {
        List<GenomeBuild.Sequence> own = new ArrayList<>();
        List<GenomeBuild.Sequence> substitutes = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.get(3).equals(OWN)) {
                own.add(sequence(row, own.size()));
            } else {
                substitutes.add(sequence(row, rankOf(own, row.get(0))));
            }
        }
        return new GenomeBuild(name, own, substitutes);
    }

    private static GenomeBuild.Sequence sequence(List<String> row, int rank) {
        return new GenomeBuild.Sequence(new Contig(row.get(0), rank), Integer.parseInt(row.get(1)), row.get(2));
    }

    private static int rankOf(List<GenomeBuild.Sequence> own, String contig) {
        return own.stream()
                .map(GenomeBuild.Sequence::contig)
                .filter(each -> each.name().equals(contig))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(contig + " has a substitute and no sequence"))
                .rank();
    }

    static byte[] write(Cytobands bands) {
        return CYTOBANDS.write(bands.bands().stream()
                .map(band -> placed(band.place(), band.name(), band.stain()))
                .toList());
    }

    static Cytobands readCytobands(byte[] content, GenomeBuild build) {
        List<Cytobands.Band> bands = new ArrayList<>();
        for (List<String> row : CYTOBANDS.read(content)) {
            bands.add(new Cytobands.Band(place(row, build), row.get(3), row.get(4)));
        }
        return new Cytobands(bands);
    }

    static byte[] write(RegionSet regions) {
        return EXCLUDED.write(regions.regions().stream()
                .map(region -> placed(region.place(), region.name()))
                .toList());
    }

    static RegionSet readExcluded(byte[] content, GenomeBuild build) {
        return new RegionSet(EXCLUDED.read(content).stream()
                .map(row -> new RegionSet.Region(place(row, build), row.get(3)))
                .toList());
    }

    static byte[] write(KnownPairs pairs) {
        return KNOWN_PAIRS.write(pairs.pairs().stream()
                .map(pair -> List.of(pair.one(), pair.other()))
                .toList());
    }

    static KnownPairs readKnownPairs(byte[] content) {
        List<KnownPairs.Pair> pairs = new ArrayList<>();
        for (List<String> row : KNOWN_PAIRS.read(content)) {
            pairs.add(KnownPairs.Pair.of(row.get(0), row.get(1)));
        }
        return new KnownPairs(pairs);
    }

    static byte[] write(KnownBreaks breaks) {
        return KNOWN_BREAKS.write(breaks.introns().stream()
                .map(intron -> List.of(
                        intron.gene(),
                        intron.accession(),
                        Integer.toString(intron.number()),
                        String.join(LIST_SEPARATOR, intron.knownBy())))
                .toList());
    }

    static KnownBreaks readKnownBreaks(byte[] content) {
        return new KnownBreaks(KNOWN_BREAKS.read(content).stream()
                .map(row -> new KnownBreaks.Intron(
                        row.get(0),
                        row.get(1),
                        Integer.parseInt(row.get(2)),
                        List.of(row.get(3).split(LIST_SEPARATOR, -1))))
                .toList());
    }

    static byte[] write(OtherSymbols symbols) {
        return OTHER_SYMBOLS.write(symbols.names().stream()
                .map(name -> List.of(name.other(), name.symbol(), String.join(LIST_SEPARATOR, name.tables())))
                .toList());
    }

    static OtherSymbols readOtherSymbols(byte[] content) {
        return new OtherSymbols(OTHER_SYMBOLS.read(content).stream()
                .map(row -> new OtherSymbols.Name(
                        row.get(0), row.get(1), List.of(row.get(2).split(LIST_SEPARATOR, -1))))
                .toList());
    }

    private static List<String> placed(GenomicInterval place, String... others) {
        List<String> row = new ArrayList<>(
                List.of(place.contig().name(), Integer.toString(place.start()), Integer.toString(place.end())));
        row.addAll(List.of(others));
        return row;
    }

    private static GenomicInterval place(List<String> row, GenomeBuild build) {
        Contig contig = build.contig(row.get(0))
                .orElseThrow(() -> new IllegalArgumentException(row.get(0) + " is no contig of " + build.name()));
        return new GenomicInterval(contig, Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
    }
}
