package org.kinfuse.reference;

import java.util.Comparator;
import java.util.List;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Strand;

/** Writes one gene as a record: see {@code docs/reference-bundle.md}. {@link GeneRecordReader} reads it back. */
final class GeneRecordWriter {
    private final Numbering<AccessionForm> forms;
    private final Numbering<DomainTerm> terms;

    /** A place on the contig, without the rank that it has in one transcript or another. */
    private record Stretch(int start, int end) implements Comparable<Stretch> {
        private static final Comparator<Stretch> ORDER =
                Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end);

        static Stretch of(Exon exon) {
            return new Stretch(exon.start(), exon.end());
        }

        @Override
        public int compareTo(Stretch other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A writer.
     *
     * @param forms the number of each form of accession
     * @param terms the number of each domain
     */
    GeneRecordWriter(Numbering<AccessionForm> forms, Numbering<DomainTerm> terms) {
        this.forms = forms;
        this.terms = terms;
    }

    /** The record of a gene, its checksum first. */
    byte[] write(Gene gene) {
        ByteSink body = new ByteSink();
        body.octet(gene.strand() == Strand.FORWARD ? 0 : 1);
        Numbering<Stretch> pool = pool(gene);
        body.number(pool.size());
        int previous = gene.span().start();
        for (Stretch stretch : pool.sorted()) {
            body.number(stretch.start() - previous).number(stretch.end() - stretch.start());
            previous = stretch.start();
        }
        body.number(gene.transcripts().size());
        for (Transcript transcript : gene.transcripts()) {
            writeTranscript(body, transcript, pool, gene.span().start());
        }
        byte[] bytes = body.toBytes();
        return new ByteSink().fixed(ByteCursor.of(bytes).checksum()).raw(bytes).toBytes();
    }

    /** Every exon once, by place: the transcripts of a gene share most of theirs. */
    private static Numbering<Stretch> pool(Gene gene) {
        return Numbering.of(gene.transcripts().stream()
                .flatMap(transcript -> transcript.exons().stream())
                .map(Stretch::of));
    }

    private void writeTranscript(ByteSink body, Transcript transcript, Numbering<Stretch> pool, int geneStart) {
        if (transcript.coding().isEmpty() && !transcript.domains().isEmpty()) {
            throw new IllegalArgumentException(transcript + " has domains and makes no protein");
        }
        writeAccession(body, transcript.accession());
        body.number(flagsOf(transcript));
        body.raw(exonBits(transcript, pool));
        transcript.coding().ifPresent(coding -> {
            body.number(coding.start() - geneStart).number(coding.end() - coding.start());
            if (phasesAreStated(transcript, coding)) {
                coding.exonPhases().forEach(phase -> body.octet(phase.basesRead()));
            }
            writeDomains(body, transcript.domains());
        });
    }

    private void writeAccession(ByteSink body, Accession accession) {
        String base = accession.base();
        AccessionForm form = AccessionForm.of(base);
        body.number(forms.numberOf(form)).number(form.numberOf(base));
        body.number(versionOf(accession, base));
    }

    /** The version, or 0 where none is known: versions begin at 1. */
    private static int versionOf(Accession accession, String base) {
        String text = accession.text();
        return text.equals(base) ? 0 : Integer.parseInt(text.substring(base.length() + 1));
    }

    private static int flagsOf(Transcript transcript) {
        int flags = 0;
        if (transcript.coding().isPresent()) {
            flags |= GenesFormat.CODING;
            if (phasesAreStated(transcript, transcript.coding().get())) {
                flags |= GenesFormat.PHASES_STATED;
            }
        }
        for (int i = 0; i < GenesFormat.LISTS.size(); i++) {
            if (transcript.flags().contains(GenesFormat.LISTS.get(i))) {
                flags |= 1 << (GenesFormat.FIRST_LIST_BIT + i);
            }
        }
        return flags;
    }

    private static boolean phasesAreStated(Transcript transcript, CodingRegion coding) {
        return !coding.equals(CodingRegion.countedOver(transcript.exons(), coding.start(), coding.end()));
    }

    private static byte[] exonBits(Transcript transcript, Numbering<Stretch> pool) {
        byte[] bits = new byte[(pool.size() + Byte.SIZE - 1) / Byte.SIZE];
        for (Exon exon : transcript.exons()) {
            int index = pool.numberOf(Stretch.of(exon));
            bits[index / Byte.SIZE] |= (byte) (1 << (index % Byte.SIZE));
        }
        return bits;
    }

    private void writeDomains(ByteSink body, List<Domain> domains) {
        body.number(domains.size());
        int previous = 0;
        for (Domain domain : domains) {
            body.number(terms.numberOf(DomainTerm.of(domain)))
                    .number(domain.firstResidue() - previous)
                    .number(domain.lastResidue() - domain.firstResidue());
            previous = domain.firstResidue();
        }
    }
}
