package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Phase;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/** Genes of every shape: both strands, not coding, coding parts of codons, phases that lengths do not give, domains. */
final class RandomGenes {
    private static final List<String> PREFIXES = List.of("NM_", "NR_", "XM_", "ENST");

    private final Random random;
    private final GenomeBuild build;

    RandomGenes(int seed, GenomeBuild build) {
        this.random = new Random(seed);
        this.build = build;
    }

    /** Some genes, in genome order; some symbols lie at several places. */
    List<Gene> genes(int count) {
        List<Gene> genes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Contig contig = build.sequences()
                    .get(random.nextInt(build.sequences().size()))
                    .contig();
            genes.add(gene("G" + random.nextInt(count), contig));
        }
        genes.sort(GenesFileWriter.ORDER);
        return genes;
    }

    private Gene gene(String symbol, Contig contig) {
        Strand strand = random.nextBoolean() ? Strand.FORWARD : Strand.REVERSE;
        int start = 1 + random.nextInt(100_000);
        List<GenomicInterval> pool = pool(contig, start);
        List<Transcript> transcripts = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            transcripts.add(transcript(symbol, strand, some(pool)));
        }
        transcripts.sort(
                Comparator.comparing(transcript -> transcript.accession().text()));
        int lowest =
                transcripts.stream().mapToInt(each -> each.span().start()).min().orElseThrow();
        int highest =
                transcripts.stream().mapToInt(each -> each.span().end()).max().orElseThrow();
        return new Gene(symbol, strand, new GenomicInterval(contig, lowest, highest), transcripts);
    }

    /** Exons by place; some touch. */
    private List<GenomicInterval> pool(Contig contig, int start) {
        List<GenomicInterval> pool = new ArrayList<>();
        int next = start;
        int count = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            int end = next + random.nextInt(300);
            pool.add(new GenomicInterval(contig, next, end));
            next = end + 1 + (random.nextInt(8) == 0 ? 0 : random.nextInt(20_000));
        }
        return pool;
    }

    private List<GenomicInterval> some(List<GenomicInterval> pool) {
        List<GenomicInterval> some =
                pool.stream().filter(unused -> random.nextInt(3) > 0).toList();
        return some.isEmpty() ? pool : some;
    }

    private Transcript transcript(String symbol, Strand strand, List<GenomicInterval> places) {
        List<Exon> exons = new ArrayList<>();
        for (int rank = 1; rank <= places.size(); rank++) {
            GenomicInterval place = places.get(strand == Strand.FORWARD ? rank - 1 : places.size() - rank);
            exons.add(new Exon(rank, place.start(), place.end()));
        }
        Transcript.Builder builder = Transcript.of(
                        accession(), symbol, places.get(0).contig(), strand)
                .flags(flags());
        if (random.nextInt(4) > 0) {
            builder.coding(coding(exons, places)).domains(domains());
        }
        return builder.exons(exons);
    }

    private Accession accession() {
        String base = PREFIXES.get(random.nextInt(PREFIXES.size()))
                + (random.nextBoolean()
                        ? String.format(Locale.ROOT, "%06d", random.nextInt(999_999))
                        : "00" + random.nextInt(9_999_999));
        return new Accession(random.nextInt(4) == 0 ? base : base + "." + (1 + random.nextInt(300)));
    }

    private CodingRegion coding(List<Exon> exons, List<GenomicInterval> places) {
        int one = random.nextInt(places.size());
        int other = one + random.nextInt(places.size() - one);
        int start = inside(places.get(one));
        int end = inside(places.get(other));
        CodingRegion counted = CodingRegion.countedOver(exons, Math.min(start, end), Math.max(start, end));
        if (random.nextInt(3) > 0) {
            return counted;
        }
        List<Phase> odd = counted.exonPhases().stream()
                .map(unused -> Phase.afterBases(random.nextInt(3)))
                .toList();
        return new CodingRegion(counted.start(), counted.end(), counted.firstExon(), odd);
    }

    private int inside(GenomicInterval place) {
        return place.start() + random.nextInt(place.length());
    }

    private List<Domain> domains() {
        List<Domain> domains = new ArrayList<>();
        int first = 1;
        for (int i = random.nextInt(4); i > 0; i--) {
            first += random.nextInt(50);
            Domain.Kind kind = random.nextBoolean() ? Domain.Kind.KINASE : Domain.Kind.OTHER;
            String name = "Domäne " + random.nextInt(20);
            domains.add(new Domain(
                    name,
                    random.nextBoolean() ? "" : "pfam" + name.length(),
                    kind,
                    first,
                    first + random.nextInt(400)));
        }
        return domains;
    }

    private Set<TranscriptFlag> flags() {
        Set<TranscriptFlag> flags = EnumSet.noneOf(TranscriptFlag.class);
        for (TranscriptFlag flag : TranscriptFlag.values()) {
            if (random.nextInt(3) == 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
