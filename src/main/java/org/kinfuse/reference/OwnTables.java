package org.kinfuse.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kinfuse.genes.KnownBreaks;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.GenomeBuild;

/** The tables that this project keeps itself and that are part of the program. Each says in its comments what it is. */
final class OwnTables {
    static final String KINASE_NAMES = "sources/kinase-domain-names.tsv";
    static final String NOT_KINASES = "sources/not-kinases.tsv";
    static final String MORE_KINASES = "sources/more-kinases.tsv";
    static final String KNOWN_BREAKS = "sources/known-breaks.tsv";

    private static final String LIST_SEPARATOR = ",";

    private OwnTables() {}

    /** The build of a name, from its table of contigs. */
    static GenomeBuild buildNamed(String build) {
        List<List<String>> rows = new ArrayList<>();
        TableLines.ofPackaged(contigs(build), row -> rows.add(row.fields()));
        return BundleTables.buildOf(build, rows);
    }

    /** What the manifest says of these tables. */
    static List<Manifest.Source> sources(String build) {
        return Stream.of(contigs(build), KINASE_NAMES, NOT_KINASES, MORE_KINASES, KNOWN_BREAKS)
                .map(OwnTables::source)
                .toList();
    }

    /** The introns in which kinase genes are known to break, as far as there are transcripts that count them. */
    static KnownBreaks knownBreaks(Map<String, List<Transcript>> byAccession) {
        List<KnownBreaks.Intron> introns = new ArrayList<>();
        TableLines.ofPackaged(KNOWN_BREAKS, row -> {
            TableRow whole = row.withFields(4);
            KnownBreaks.Intron intron = new KnownBreaks.Intron(
                    whole.filled(new TableRow.Column(0, "gene")),
                    whole.filled(new TableRow.Column(1, "accession")),
                    whole.whole(new TableRow.Column(2, "intron"), 1),
                    List.of(whole.filled(new TableRow.Column(3, "known by")).split(LIST_SEPARATOR, -1)));
            if (byAccession.getOrDefault(intron.accession(), List.of()).stream()
                    .anyMatch(transcript ->
                            transcript.gene().equals(intron.gene()) && intron.number() < transcript.exonCount())) {
                introns.add(intron);
            }
        });
        return new KnownBreaks(introns);
    }

    private static String contigs(String build) {
        return "sources/" + build + "-contigs.tsv";
    }

    private static Manifest.Source source(String resource) {
        SourceTally tally = new SourceTally();
        TableLines.ofPackaged(resource, row -> tally.read());
        return new Manifest.Source(
                resource.substring(resource.indexOf('/') + 1),
                "kinfuse's own table; its comments say what it holds and where from",
                "kinfuse",
                "Apache-2.0",
                Sha256.of(bytes(resource)),
                tally.rows(),
                tally.used(),
                new TreeMap<>());
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = OwnTables.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program comes without its table " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the program's table " + resource + " cannot be read", e);
        }
    }
}
