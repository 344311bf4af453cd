package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;

/**
 * The bundle against the public tables it was built from, read here once more by other and simpler means: one line of
 * refGene and one transcript of the bundle are both put into the same words, in UCSC's coordinates.
 */
class SharedTablesTest {
    private static final Path TABLES = Path.of("../shared/reference-sources/hg19");
    private static final Map<PublicTable, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(PublicTable.GENES, "refGene.hg19.txt.gz"),
            Map.entry(PublicTable.FLAGS, "transcript_flags.tsv.gz"),
            Map.entry(PublicTable.DOMAINS, "refseq_domains.hg19.tsv.gz"),
            Map.entry(PublicTable.KINASES, "kinase_domains_msk.txt"),
            Map.entry(PublicTable.MSK_PANEL, "msk_canonical_transcripts_panel.txt"),
            Map.entry(PublicTable.MSK_ALL, "msk_canonical_transcripts_all_genes.txt.gz"),
            Map.entry(PublicTable.CYTOBANDS, "hg19_cytobands.tsv.gz"),
            Map.entry(PublicTable.CHROM_SIZES, "hg19.chrom.sizes"),
            Map.entry(PublicTable.KNOWN_PAIRS, "known_fusion_pairs.txt"),
            Map.entry(PublicTable.EXCLUDED, "excluded_regions_delly.tsv"),
            Map.entry(PublicTable.HG38_GENES, "../hg38/refGene.hg38.txt.gz"),
            Map.entry(PublicTable.MANE, "../hg38/isoform_overrides_mane_grch38")));
    private static final ReferenceBundle HG19 = ReferenceBundle.hg19();

    @BeforeAll
    static void theTablesAreAtHand() {
        assumeTrue(Files.isDirectory(TABLES), "the public tables are not at hand");
    }

    @Test
    void buildingAgainGivesTheSameBytes() throws IOException {
        Map<PublicTable, Path> tables = new EnumMap<>(PublicTable.class);
        NAMES.forEach((table, name) -> tables.put(table, TABLES.resolve(name)));
        SortedMap<String, byte[]> built = BundleBuilder.build(tables);
        for (Map.Entry<String, byte[]> file : built.entrySet()) {
            assertThat(built.get(file.getKey()))
                    .as(file.getKey())
                    .isEqualTo(Files.readAllBytes(Path.of("reference/hg19", file.getKey())));
        }
    }

    /** Column of the accession and of the symbol in each table that has both. */
    @ParameterizedTest
    @CsvSource({"DOMAINS, 0, 1", "KINASES, 6, 8", "MSK_PANEL, 3, 1", "MSK_ALL, 4, 2", "HG38_GENES, 1, 12", "MANE, 2, 1"
    })
    void everySymbolThatATableGivesToATranscriptFindsItsGene(PublicTable table, int accession, int symbol)
            throws IOException {
        Set<String> symbols = HG19.allGenes().stream()
                .map(gene -> gene.symbol().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        int looked = 0;
        for (String line : lines(TABLES.resolve(NAMES.getOrDefault(table, "")))) {
            String[] cells = line.split("\t", -1);
            List<Transcript> transcripts = HG19.genes().withAccession(cells[accession]);
            if (!transcripts.isEmpty()
                    && !symbols.contains(cells[symbol].toUpperCase(Locale.ROOT))
                    && !cells[symbol].matches("[0-9]+-[A-Z][a-z]+")) {
                looked++;
                assertThat(HG19.genes().named(cells[symbol]))
                        .as(line)
                        .extracting(Gene::symbol)
                        .contains(transcripts.get(0).gene());
            }
        }
        assertThat(looked).isPositive();
    }

    @Test
    void everyRowOfRefGeneIsInTheBundleAndNothingElse() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String[] row : refGene()) {
            expected.add(String.join(" ", row[1], row[12], row[2], row[3], coding(row), row[9], row[10], row[15]));
        }
        List<String> found = HG19.allGenes().stream()
                .flatMap(gene -> gene.transcripts().stream())
                .map(SharedTablesTest::asRefGene)
                .toList();
        assertThat(expected).hasSize(67_963);
        assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(expected));
        assertThat(found).hasSameSizeAs(expected);
    }

    private static String coding(String[] row) {
        return row[6].equals(row[7]) ? "none" : row[6] + "-" + row[7];
    }

    private static String asRefGene(Transcript transcript) {
        StringBuilder starts = new StringBuilder();
        StringBuilder ends = new StringBuilder();
        StringBuilder frames = new StringBuilder();
        List<Exon> byPlace = new ArrayList<>(transcript.exons());
        if (transcript.strand().symbol() == '-') {
            Collections.reverse(byPlace);
        }
        for (Exon exon : byPlace) {
            starts.append(exon.start() - 1).append(',');
            ends.append(exon.end()).append(',');
            frames.append(transcript
                            .coding()
                            .flatMap(coding -> coding.phaseOfExon(exon.rank()))
                            .map(phase -> phase.basesRead())
                            .orElse(-1))
                    .append(',');
        }
        String coding = transcript.coding().map(SharedTablesTest::halfOpen).orElse("none");
        return String.join(
                " ",
                transcript.accession().base(),
                transcript.gene(),
                transcript.contig().name(),
                String.valueOf(transcript.strand().symbol()),
                coding,
                starts,
                ends,
                frames);
    }

    private static String halfOpen(CodingRegion coding) {
        return (coding.start() - 1) + "-" + coding.end();
    }

    /** The rows on the contigs of the bundle. */
    private static List<String[]> refGene() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : lines(TABLES.resolve("refGene.hg19.txt.gz"))) {
            String[] row = line.split("\t", -1);
            if (row[2].length() <= 5) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> lines(Path table) throws IOException {
        try (InputStream raw = Files.newInputStream(table);
                InputStream plain = table.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @Test
    void overlappingIsWhatLookingAtEveryRowGives() throws IOException {
        List<String[]> rows = refGene();
        Map<String, List<Gene>> all = new HashMap<>();
        HG19.allGenes().forEach(gene -> all.computeIfAbsent(gene.span().contig().name(), unused -> new ArrayList<>())
                .add(gene));
        Random random = new Random(20);
        for (int asked = 0; asked < 400; asked++) {
            String[] near = rows.get(random.nextInt(rows.size()));
            Contig contig = HG19.build().contig(near[2]).orElseThrow();
            int start = Math.max(1, Integer.parseInt(near[4]) - 5_000 + random.nextInt(20_000));
            GenomicInterval interval = new GenomicInterval(contig, start, start + random.nextInt(10_000));
            List<Gene> found = HG19.genes().overlapping(interval);
            assertThat(found)
                    .as("%s", interval)
                    .isEqualTo(all.get(near[2]).stream()
                            .filter(gene -> gene.span().overlaps(interval))
                            .toList());
            TreeSet<String> symbols = new TreeSet<>();
            for (String[] row : rows) {
                if (row[2].equals(near[2])
                        && Integer.parseInt(row[4]) < interval.end()
                        && Integer.parseInt(row[5]) >= interval.start()) {
                    symbols.add(row[12]);
                }
            }
            assertThat(found).as("%s", interval).extracting(Gene::symbol).containsAll(symbols);
        }
    }

    @Test
    void everyAccessionAndEverySymbolLeadsToAllItsPlaces() throws IOException {
        Map<String, Integer> placesOfAccession = new TreeMap<>();
        Map<String, TreeSet<String>> accessionsOfSymbol = new TreeMap<>();
        for (String[] row : refGene()) {
            placesOfAccession.merge(row[1], 1, Integer::sum);
            accessionsOfSymbol
                    .computeIfAbsent(row[12], unused -> new TreeSet<>())
                    .add(row[1]);
        }
        assertThat(placesOfAccession).hasSize(66_604);
        assertThat(placesOfAccession.values()).filteredOn(places -> places > 1).hasSize(841);
        placesOfAccession.forEach((accession, places) ->
                assertThat(HG19.genes().withAccession(accession)).as(accession).hasSize(places));

        List<String> symbols = new ArrayList<>(accessionsOfSymbol.keySet());
        Collections.shuffle(symbols, new Random(3));
        for (String symbol : symbols.subList(0, 2_000)) {
            TreeSet<String> found = new TreeSet<>();
            HG19.genes().named(symbol).stream()
                    .flatMap(gene -> gene.transcripts().stream())
                    .forEach(transcript -> found.add(transcript.accession().base()));
            assertThat(found).as(symbol).isEqualTo(accessionsOfSymbol.get(symbol));
        }
    }

    @Test
    void theTranscriptsOfAPlaceOverlapAndPlacesOfASymbolDoNot() {
        Map<String, List<Gene>> bySymbol = new HashMap<>();
        for (Gene gene : HG19.allGenes()) {
            int reached = 0;
            List<Transcript> byStart = gene.transcripts().stream()
                    .sorted((one, other) -> one.span().compareTo(other.span()))
                    .toList();
            for (Transcript transcript : byStart) {
                assertThat(reached == 0 || transcript.span().start() <= reached)
                        .as("%s reaches the others of its place", transcript)
                        .isTrue();
                reached = Math.max(reached, transcript.span().end());
            }
            for (Gene other : bySymbol.computeIfAbsent(gene.symbol() + gene.strand(), unused -> new ArrayList<>())) {
                assertThat(gene.span().overlaps(other.span())).as(gene.symbol()).isFalse();
            }
            bySymbol.get(gene.symbol() + gene.strand()).add(gene);
        }
    }

    /**
     * The exons and residues that the table of 89 kinase domains states, worked out again from the exons of the model. Two
     * rows state those of another isoform than they name: ERBB2's are those of ENST00000540147, whose first exon differs;
     * GSK3B's residues are those of the protein of 420 residues, not of NM_002093's 433.
     */
    @Test
    void exonsAndResiduesOfTheKinaseTableFollowFromTheModels() throws IOException {
        List<String> otherExons = new ArrayList<>();
        List<String> otherResidues = new ArrayList<>();
        List<String> lines = Files.readAllLines(TABLES.resolve("kinase_domains_msk.txt"));
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = Collections.list(new StringTokenizer(line, "\t")).stream()
                    .map(Object::toString)
                    .toList();
            Transcript transcript = HG19.genes().withAccession(row.get(6)).get(0);
            int first = Integer.parseInt(row.get(1));
            int last = Integer.parseInt(row.get(2));
            if (!(row.get(10) + row.get(11))
                    .equals("exon" + exon(transcript, first) + "exon" + exon(transcript, last))) {
                otherExons.add(row.get(8));
            }
            if (!(row.get(12) + "-" + row.get(13))
                    .equals(((codingBases(transcript, first) - 1) / 3 + 1) + "-" + codingBases(transcript, last) / 3)) {
                otherResidues.add(row.get(8));
            }
            assertThat(transcript.kinaseDomains()).as(row.get(8)).isNotEmpty();
        }
        assertThat(lines).hasSize(1 + 89);
        assertThat(otherExons).containsExactly("ERBB2");
        assertThat(otherResidues).containsExactly("ERBB2", "GSK3B");
    }

    private static int exon(Transcript transcript, int position) {
        return transcript.exons().stream()
                .filter(exon -> exon.contains(position))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    /** Coding bases up to and including a position, counted base by base. */
    private static int codingBases(Transcript transcript, int position) {
        int bases = 0;
        for (Exon exon : transcript.exons()) {
            for (int i = 0; i < exon.length(); i++) {
                int here = transcript.strand().symbol() == '+' ? exon.start() + i : exon.end() - i;
                bases += transcript.coding().orElseThrow().spans(here) ? 1 : 0;
                if (here == position) {
                    return bases;
                }
            }
        }
        throw new IllegalArgumentException(position + " is in no exon of " + transcript);
    }
}
