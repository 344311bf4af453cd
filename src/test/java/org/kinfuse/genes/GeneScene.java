package org.kinfuse.genes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/**
 * Genes for tests. Everything has a default, so a test states only what matters to it.
 *
 * <pre>
 *   rank        1             2             3             4             5 ...
 *          [utr|cds]--900--[ cds ]--900--[ cds ]--900--[ cds ]--900--[cds|utr]
 *   bases     100           101           102           101           100
 *   phase after  ONE           ZERO          ZERO          TWO
 * </pre>
 *
 * <p>By default: five exons on chr1 forward from position 10,001, introns of 900 bases, 60 bases of 5'UTR and at least
 * 50 of 3'UTR. On the reverse strand exon 1 has the highest positions.
 *
 * <pre>
 *   Transcript left = GeneScene.transcript("LEFT").build();
 *   Transcript right = GeneScene.transcript("RIGHT").on("chr2", Strand.REVERSE).kinaseInExons(3, 4).build();
 *   GeneModels models = GeneScene.models(GeneScene.gene(left), GeneScene.gene(right));
 * </pre>
 */
public final class GeneScene {
    private static final GenomeBuild BUILD = new GenomeBuild(
            "scene",
            List.of(
                    new GenomeBuild.Sequence(new Contig("chr1", 0), 10_000_000, "NC_900001.1"),
                    new GenomeBuild.Sequence(new Contig("chr2", 1), 8_000_000, "NC_900002.1"),
                    new GenomeBuild.Sequence(new Contig("chrX", 2), 5_000_000, "NC_900023.1")));
    private static final int[] EXON_LENGTHS = {100, 101, 102, 101};
    private static final int CODON = 3;

    private final String symbol;
    private String accession;
    private Contig contig = contig("chr1");
    private Strand strand = Strand.FORWARD;
    private int start = 10_001;
    private int intronLength = 900;
    private int[] exonLengths = cycled(5);
    private int utr5 = 60;
    private int utr3 = 50;
    private boolean coding = true;
    private final List<Domain> domains = new ArrayList<>();
    private final List<int[]> kinaseExons = new ArrayList<>();
    private final Set<TranscriptFlag> flags = EnumSet.noneOf(TranscriptFlag.class);

    private GeneScene(String symbol) {
        this.symbol = symbol;
        this.accession = "NM_" + symbol + ".1";
    }

    /** Starts a transcript of a gene, its accession {@code NM_SYMBOL.1}. */
    public static GeneScene transcript(String symbol) {
        return new GeneScene(symbol);
    }

    /** The build of all scenes: chr1, chr2 and chrX of 10, 8 and 5 million bases. */
    public static GenomeBuild genomeBuild() {
        return BUILD;
    }

    /** A contig of that build. */
    public static Contig contig(String name) {
        return BUILD.contig(name).orElseThrow(() -> new IllegalArgumentException("a scene has no contig " + name));
    }

    /** One gene of transcripts that share symbol, contig and strand. */
    public static Gene gene(Transcript... transcripts) {
        List<Transcript> sorted = Arrays.stream(transcripts)
                .sorted(Comparator.comparing(
                        transcript -> transcript.accession().text()))
                .toList();
        Transcript one = sorted.get(0);
        int lowest = sorted.stream().mapToInt(t -> t.span().start()).min().orElseThrow();
        int highest = sorted.stream().mapToInt(t -> t.span().end()).max().orElseThrow();
        return new Gene(one.gene(), one.strand(), new GenomicInterval(one.contig(), lowest, highest), sorted);
    }

    /** Gene models that hold exactly these genes. */
    public static GeneModels models(Gene... genes) {
        return new SceneModels(List.of(genes));
    }

    /** Sets the accession, with or without a version. */
    public GeneScene accession(String text) {
        this.accession = text;
        return this;
    }

    /** Places the transcript on a contig and strand. */
    public GeneScene on(String contigName, Strand onStrand) {
        this.contig = contig(contigName);
        this.strand = onStrand;
        return this;
    }

    /** Sets the lowest position of the transcript. */
    public GeneScene startingAt(int position) {
        this.start = position;
        return this;
    }

    /** Sets the number of exons, their lengths going round 100, 101, 102, 101. */
    public GeneScene exons(int count) {
        return exonLengths(cycled(count));
    }

    /** Sets the length of each exon, rank 1 first. */
    public GeneScene exonLengths(int... lengths) {
        this.exonLengths = lengths.clone();
        return this;
    }

    /** Sets the length of every intron. */
    public GeneScene introns(int length) {
        this.intronLength = length;
        return this;
    }

    /** Sets the number of spliced bases before the start codon; it may reach beyond exon 1. */
    public GeneScene utr5(int bases) {
        this.utr5 = bases;
        return this;
    }

    /** Sets the least number of spliced bases after the stop codon; one or two more make the codons whole. */
    public GeneScene utr3(int bases) {
        this.utr3 = bases;
        return this;
    }

    /** Makes it a transcript without a protein. */
    public GeneScene notCoding() {
        this.coding = false;
        return this;
    }

    /** Adds a domain that is no kinase. */
    public GeneScene domain(String name, int firstResidue, int lastResidue) {
        domains.add(new Domain(name, name, Domain.Kind.OTHER, firstResidue, lastResidue));
        return this;
    }

    /** Adds a kinase domain. */
    public GeneScene kinase(int firstResidue, int lastResidue) {
        domains.add(kinaseDomain(firstResidue, lastResidue));
        return this;
    }

    /** Adds a kinase domain of all residues whose codons lie whole within the exons of these ranks. */
    public GeneScene kinaseInExons(int firstRank, int lastRank) {
        kinaseExons.add(new int[] {firstRank, lastRank});
        return this;
    }

    /** Puts the transcript on lists of preferred transcripts. */
    public GeneScene flags(TranscriptFlag... lists) {
        flags.addAll(List.of(lists));
        return this;
    }

    /** The transcript. */
    public Transcript build() {
        Transcript.Builder builder =
                Transcript.of(new Accession(accession), symbol, contig, strand).flags(flags);
        List<Exon> exons = layOut();
        if (coding) {
            builder.coding(codingRegion(exons));
            for (int[] ranks : kinaseExons) {
                domains.add(kinaseDomain(firstWholeResidue(ranks[0]), lastWholeResidue(ranks[1])));
            }
            builder.domains(domains.stream()
                    .sorted(Comparator.comparingInt(Domain::firstResidue))
                    .toList());
        }
        return builder.exons(exons);
    }

    private List<Exon> layOut() {
        List<Exon> exons = new ArrayList<>();
        int lowest = start;
        for (int i = 0; i < exonLengths.length; i++) {
            int rank = strand == Strand.FORWARD ? i + 1 : exonLengths.length - i;
            int length = exonLengths[rank - 1];
            exons.add(new Exon(rank, lowest, lowest + length - 1));
            lowest += length + intronLength;
        }
        exons.sort(Comparator.comparingInt(Exon::rank));
        return exons;
    }

    private CodingRegion codingRegion(List<Exon> exons) {
        int firstExon = rankOf(utr5 + 1);
        int lastExon = rankOf(codingEnd());
        int startCodon = genomicPosition(exons, utr5 + 1);
        int stopCodon = genomicPosition(exons, codingEnd());
        List<Phase> phases = new ArrayList<>(List.of(Phase.ZERO));
        for (int rank = firstExon + 1; rank <= lastExon; rank++) {
            phases.add(Phase.afterBases(basesBefore(rank) - utr5));
        }
        return new CodingRegion(Math.min(startCodon, stopCodon), Math.max(startCodon, stopCodon), firstExon, phases);
    }

    /** Last coding base, counted from 1 along the spliced transcript. */
    private int codingEnd() {
        int atMost = basesBefore(exonLengths.length + 1) - utr3;
        return atMost - Math.floorMod(atMost - utr5, CODON);
    }

    private int firstWholeResidue(int rank) {
        int codingBefore = Math.max(0, basesBefore(rank) - utr5);
        return (codingBefore + CODON - 1) / CODON + 1;
    }

    private int lastWholeResidue(int rank) {
        int codingThrough = Math.min(basesBefore(rank + 1), codingEnd() - CODON) - utr5;
        return codingThrough / CODON;
    }

    private int rankOf(int splicedPosition) {
        return IntStream.rangeClosed(1, exonLengths.length)
                .filter(rank -> splicedPosition <= basesBefore(rank + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the UTRs are longer than the exons"));
    }

    private int genomicPosition(List<Exon> exons, int splicedPosition) {
        int rank = rankOf(splicedPosition);
        Exon exon = exons.get(rank - 1);
        int basesIn = splicedPosition - basesBefore(rank);
        return strand == Strand.FORWARD ? exon.start() + basesIn - 1 : exon.end() - basesIn + 1;
    }

    private int basesBefore(int rank) {
        return Arrays.stream(exonLengths, 0, rank - 1).sum();
    }

    private static Domain kinaseDomain(int firstResidue, int lastResidue) {
        return new Domain("Pkinase_Tyr", "pfam07714", Domain.Kind.KINASE, firstResidue, lastResidue);
    }

    private static int[] cycled(int count) {
        return IntStream.range(0, count)
                .map(i -> EXON_LENGTHS[i % EXON_LENGTHS.length])
                .toArray();
    }

    /** Looks through all genes at every question: slow, and plainly right. */
    private record SceneModels(List<Gene> genes) implements GeneModels {
        @Override
        public GenomeBuild build() {
            return BUILD;
        }

        @Override
        public List<Gene> overlapping(GenomicInterval interval) {
            return genes.stream()
                    .filter(gene -> gene.span().overlaps(interval))
                    .sorted(Comparator.comparingInt((Gene gene) -> gene.span().start())
                            .thenComparing(Gene::symbol))
                    .toList();
        }

        @Override
        public List<Gene> named(String symbol) {
            return genes.stream().filter(gene -> gene.symbol().equals(symbol)).toList();
        }

        @Override
        public List<Transcript> withAccession(String accession) {
            String base = new Accession(accession).base();
            return genes.stream()
                    .flatMap(gene -> gene.transcripts().stream())
                    .filter(transcript -> transcript.accession().base().equals(base))
                    .toList();
        }
    }
}
