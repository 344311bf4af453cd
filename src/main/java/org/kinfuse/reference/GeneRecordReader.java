package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Phase;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/** Reads one gene from its record, as {@link GeneRecordWriter} wrote it. */
final class GeneRecordReader {
    private final List<AccessionForm> forms;
    private final IntFunction<DomainTerm> terms;

    /**
     * A reader.
     *
     * @param forms the forms of accession, in the order of their numbers
     * @param terms the domain of a number
     */
    GeneRecordReader(List<AccessionForm> forms, IntFunction<DomainTerm> terms) {
        this.forms = forms;
        this.terms = terms;
    }

    /**
     * The gene of a record.
     *
     * @param record the record, its checksum first
     * @throws ByteCursor.Damaged if the checksum or anything else does not hold
     */
    Gene read(ByteCursor record, String symbol, GenomicInterval span) {
        int expected = record.fixed();
        ByteCursor body = record.stretch(Integer.BYTES, record.remaining());
        if (body.checksum() != expected) {
            throw new ByteCursor.Damaged("the record of gene " + symbol + " does not match its checksum");
        }
        Strand strand = body.octet() == 0 ? Strand.FORWARD : Strand.REVERSE;
        OneGene gene = new OneGene(body, symbol, strand, span);
        gene.readPool();
        return new Gene(symbol, strand, span, gene.readTranscripts());
    }

    /** The reading of one record. */
    private final class OneGene {
        private final ByteCursor body;
        private final String symbol;
        private final Strand strand;
        private final GenomicInterval span;
        /** Every exon of the gene once, by place; its rank is that in the transcript that had it last. */
        private final List<Exon> pool = new ArrayList<>();

        private OneGene(ByteCursor body, String symbol, Strand strand, GenomicInterval span) {
            this.body = body;
            this.symbol = symbol;
            this.strand = strand;
            this.span = span;
        }

        private void readPool() {
            int count = body.number();
            int start = span.start();
            for (int i = 0; i < count; i++) {
                start += body.number();
                pool.add(new Exon(1, start, start + body.number()));
            }
        }

        private List<Transcript> readTranscripts() {
            int count = body.number();
            List<Transcript> transcripts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                transcripts.add(readTranscript());
            }
            return transcripts;
        }

        private Transcript readTranscript() {
            Accession accession = readAccession();
            int flags = body.number();
            List<Exon> exons = readExons();
            Transcript.Builder builder =
                    Transcript.of(accession, symbol, span.contig(), strand).flags(listsOf(flags));
            if ((flags & GenesFormat.CODING) != 0) {
                builder.coding(readCoding(exons, (flags & GenesFormat.PHASES_STATED) != 0));
                builder.domains(readDomains());
            }
            return builder.exons(exons);
        }

        private Accession readAccession() {
            String base = forms.get(body.number()).accession(body.number());
            int version = body.number();
            return new Accession(version == 0 ? base : base + "." + version);
        }

        private List<Exon> readExons() {
            int[] places = new int[pool.size()];
            int count = 0;
            for (int first = 0; first < pool.size(); first += Byte.SIZE) {
                int bits = body.octet();
                for (int i = 0; i < Byte.SIZE; i++) {
                    if (((bits >> i) & 1) != 0) {
                        places[count++] = requirePlace(first + i);
                    }
                }
            }
            List<Exon> exons = new ArrayList<>(count);
            for (int rank = 1; rank <= count; rank++) {
                exons.add(exon(places[strand == Strand.FORWARD ? rank - 1 : count - rank], rank));
            }
            return exons;
        }

        private int requirePlace(int place) {
            if (place >= pool.size()) {
                throw new ByteCursor.Damaged("gene " + symbol + " has no exon " + place);
            }
            return place;
        }

        /** Isoforms share most of their exons, and nearly all of these have the same rank. */
        private Exon exon(int place, int rank) {
            Exon known = pool.get(place);
            if (known.rank() != rank) {
                known = new Exon(rank, known.start(), known.end());
                pool.set(place, known);
            }
            return known;
        }

        private CodingRegion readCoding(List<Exon> exons, boolean phasesAreStated) {
            int start = span.start() + body.number();
            CodingRegion counted = CodingRegion.countedOver(exons, start, start + body.number());
            if (!phasesAreStated) {
                return counted;
            }
            List<Phase> stated = counted.exonPhases().stream()
                    .map(ignored -> Phase.afterBases(body.octet()))
                    .toList();
            return new CodingRegion(counted.start(), counted.end(), counted.firstExon(), stated);
        }

        private List<Domain> readDomains() {
            int count = body.number();
            List<Domain> domains = new ArrayList<>();
            int first = 0;
            for (int i = 0; i < count; i++) {
                DomainTerm term = terms.apply(body.number());
                first += body.number();
                domains.add(term.at(first, first + body.number()));
            }
            return domains;
        }
    }

    private static Set<TranscriptFlag> listsOf(int flags) {
        if (flags >> GenesFormat.FIRST_LIST_BIT == 0) {
            return Set.of();
        }
        Set<TranscriptFlag> lists = EnumSet.noneOf(TranscriptFlag.class);
        for (int i = 0; i < GenesFormat.LISTS.size(); i++) {
            if (((flags >> (GenesFormat.FIRST_LIST_BIT + i)) & 1) != 0) {
                lists.add(GenesFormat.LISTS.get(i));
            }
        }
        return lists;
    }
}
