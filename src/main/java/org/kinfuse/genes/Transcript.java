package org.kinfuse.genes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/** A transcript as it lies on the genome: exons in transcript order, rank 1 the 5'-most. */
public final class Transcript {
    private final Accession accession;
    private final String gene;
    private final Contig contig;
    private final Strand strand;
    private final List<Exon> exons;
    private final @Nullable CodingRegion coding;
    private final List<Domain> domains;
    private final Set<TranscriptFlag> flags;
    private final List<Domain> kinaseDomains;
    private final int splicedLength;
    /** For each exon, the coding bases of all before it; at last those of all. */
    private final int[] codingBasesUpTo;

    private final GenomicInterval span;

    private Transcript(Builder builder, List<Exon> exons) {
        this.accession = builder.accession;
        this.gene = builder.gene;
        this.contig = builder.contig;
        this.strand = builder.strand;
        this.exons = List.copyOf(exons);
        this.coding = builder.coding;
        this.domains = List.copyOf(builder.domains);
        this.flags = Set.copyOf(builder.flags);
        this.kinaseDomains = kinasesAmong(domains);
        int spliced = 0;
        this.codingBasesUpTo = new int[exons.size() + 1];
        for (int i = 0; i < exons.size(); i++) {
            spliced += exons.get(i).length();
            codingBasesUpTo[i + 1] = codingBasesUpTo[i] + codingBases(exons.get(i));
        }
        this.splicedLength = spliced;
        requireExonsInOrder();
        requireCodingInsideExons();
        this.span = spanOfExons();
    }

    /** Without a stream, as genes are read while records wait for them. */
    private static List<Domain> kinasesAmong(List<Domain> domains) {
        List<Domain> kinases = List.of();
        for (Domain domain : domains) {
            if (domain.kind() == Domain.Kind.KINASE) {
                kinases = kinases.isEmpty() ? new ArrayList<>() : kinases;
                kinases.add(domain);
            }
        }
        return List.copyOf(kinases);
    }

    private GenomicInterval spanOfExons() {
        Exon first = exons.get(0);
        Exon last = exons.get(exons.size() - 1);
        return strand == Strand.FORWARD
                ? new GenomicInterval(contig, first.start(), last.end())
                : new GenomicInterval(contig, last.start(), first.end());
    }

    /**
     * Starts a transcript.
     *
     * @param gene gene symbol, HGNC where the gene has one
     */
    public static Builder of(Accession accession, String gene, Contig contig, Strand strand) {
        return new Builder(accession, gene, contig, strand);
    }

    /** Collects what a transcript may or may not have. */
    public static final class Builder {
        private final Accession accession;
        private final String gene;
        private final Contig contig;
        private final Strand strand;
        private @Nullable CodingRegion coding;
        private List<Domain> domains = List.of();
        private Set<TranscriptFlag> flags = Set.of();

        private Builder(Accession accession, String gene, Contig contig, Strand strand) {
            this.accession = accession;
            this.gene = gene;
            this.contig = contig;
            this.strand = strand;
        }

        /** Makes the transcript a coding one. */
        public Builder coding(CodingRegion region) {
            this.coding = region;
            return this;
        }

        /** Sets the domains of its protein. */
        public Builder domains(List<Domain> ofProtein) {
            this.domains = ofProtein;
            return this;
        }

        /** Sets the lists of preferred transcripts that it stands in. */
        public Builder flags(Set<TranscriptFlag> preferred) {
            this.flags = preferred;
            return this;
        }

        /**
         * The transcript.
         *
         * @param exons in transcript order
         * @throws IllegalArgumentException if exons overlap, are out of order, or the coding ends lie outside exons
         */
        public Transcript exons(List<Exon> exons) {
            return new Transcript(this, exons);
        }
    }

    private void requireExonsInOrder() {
        if (exons.isEmpty()) {
            throw new IllegalArgumentException("transcript " + accession + " has at least one exon");
        }
        for (int i = 0; i < exons.size(); i++) {
            if (exons.get(i).rank() != i + 1) {
                throw new IllegalArgumentException("exons of " + accession + " are ranked from 1 in transcript order");
            }
            if (i > 0 && !follows(exons.get(i - 1), exons.get(i))) {
                throw new IllegalArgumentException("exon " + (i + 1) + " of " + accession + " is out of order");
            }
        }
    }

    private boolean follows(Exon before, Exon after) {
        return strand == Strand.FORWARD ? before.end() < after.start() : after.end() < before.start();
    }

    private void requireCodingInsideExons() {
        if (coding != null
                && (!exon(coding.firstExon()).contains(codingStart(coding))
                        || !exon(coding.lastExon()).contains(codingStop(coding)))) {
            throw new IllegalArgumentException("the coding region of " + accession + " does not end in its exons");
        }
    }

    /** The accession. */
    public Accession accession() {
        return accession;
    }

    /** The gene symbol. */
    public String gene() {
        return gene;
    }

    /** The contig it lies on. */
    public Contig contig() {
        return contig;
    }

    /** The strand it is read from. */
    public Strand strand() {
        return strand;
    }

    /** Its exons, rank 1 first. */
    public List<Exon> exons() {
        return exons;
    }

    /**
     * The exon of a rank.
     *
     * @throws IndexOutOfBoundsException if there is no such exon
     */
    public Exon exon(int rank) {
        return exons.get(rank - 1);
    }

    /**
     * The intron after the exon of a rank.
     *
     * @throws IndexOutOfBoundsException if there is no such exon or none after it
     */
    public GenomicInterval intronAfter(int rank) {
        Exon before = exon(rank);
        Exon behind = exons.get(rank);
        return strand == Strand.FORWARD
                ? GenomicInterval.between(contig, before.end(), behind.start())
                : GenomicInterval.between(contig, behind.end(), before.start());
    }

    /** Number of exons. */
    public int exonCount() {
        return exons.size();
    }

    /** The coding region, or nothing for a transcript that makes no protein. */
    public Optional<CodingRegion> coding() {
        return Optional.ofNullable(coding);
    }

    /** The domains of its protein, by first residue. */
    public List<Domain> domains() {
        return domains;
    }

    /** The kinase domains among {@link #domains()}. */
    public List<Domain> kinaseDomains() {
        return kinaseDomains;
    }

    /** The lists of preferred transcripts that it stands in. */
    public Set<TranscriptFlag> flags() {
        return flags;
    }

    /** From its lowest to its highest genomic position. */
    public GenomicInterval span() {
        return span;
    }

    /** Number of bases of the spliced transcript. */
    public int splicedLength() {
        return splicedLength;
    }

    /** Number of coding bases on the genome, the stop codon included; 0 if not coding. */
    public int codingLength() {
        return codingBasesUpTo[exons.size()];
    }

    /** Number of amino acids: coding length over three, without the stop codon; 0 if not coding. */
    public int proteinLength() {
        return Math.max(0, codingLength() / 3 - 1);
    }

    /** Number of coding bases in an exon; 0 if none. */
    public int codingBases(Exon exon) {
        return coding == null
                ? 0
                : Math.max(0, Math.min(exon.end(), coding.end()) - Math.max(exon.start(), coding.start()) + 1);
    }

    /** The exons that hold coding bases of a domain of its protein, counted by their lengths. */
    public List<Exon> exonsOf(Domain domain) {
        int firstBase = GeneticCode.CODON_LENGTH * (domain.firstResidue() - 1) + 1;
        int lastBase = GeneticCode.CODON_LENGTH * domain.lastResidue();
        return exons.stream()
                .filter(exon -> codingBases(exon) > 0
                        && codingBasesBefore(exon.rank()) < lastBase
                        && codingBasesBefore(exon.rank()) + codingBases(exon) >= firstBase)
                .toList();
    }

    /** Number of coding bases in all exons before the given rank. */
    public int codingBasesBefore(int rank) {
        return codingBasesUpTo[rank - 1];
    }

    private int codingStart(CodingRegion region) {
        return strand == Strand.FORWARD ? region.start() : region.end();
    }

    private int codingStop(CodingRegion region) {
        return strand == Strand.FORWARD ? region.end() : region.start();
    }

    @Override
    public String toString() {
        return accession + "(" + gene + ")";
    }
}
