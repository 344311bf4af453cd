package org.kinfuse.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.reference.GenesFormat.Section;

/** Writes {@code genes.bin}: see {@code docs/reference-bundle.md}. {@link GenesFile} reads it back. */
final class GenesFileWriter {
    /** The order of genes in the file: by place, and where places start together by symbol. */
    static final Comparator<Gene> ORDER = Comparator.comparing(
                    (Gene gene) -> gene.span().contig())
            .thenComparingInt(gene -> gene.span().start())
            .thenComparing(Gene::symbol)
            .thenComparing(Gene::span)
            .thenComparing(Gene::strand);

    private final List<Gene> genes;
    private final int contigCount;
    private final Numbering<String> symbols;
    private final Numbering<DomainTerm> terms;
    private final Numbering<AccessionForm> forms;

    private GenesFileWriter(List<Gene> genes, int contigCount) {
        this.genes = genes;
        this.contigCount = contigCount;
        this.symbols = Numbering.of(genes.stream().map(Gene::symbol));
        this.terms = Numbering.of(transcripts(genes)
                .flatMap(transcript -> transcript.domains().stream())
                .map(DomainTerm::of));
        this.forms = Numbering.of(transcripts(genes)
                .map(Transcript::accession)
                .map(Accession::base)
                .map(AccessionForm::of));
    }

    /**
     * The bytes of the file.
     *
     * @param genes in any order
     * @param contigCount number of contigs of the build
     */
    static byte[] write(List<Gene> genes, int contigCount) {
        GenesFileWriter writer =
                new GenesFileWriter(genes.stream().sorted(ORDER).toList(), contigCount);
        return writer.assemble(writer.sections());
    }

    private static Stream<Transcript> transcripts(List<Gene> genes) {
        return genes.stream().flatMap(gene -> gene.transcripts().stream());
    }

    private Map<Section, byte[]> sections() {
        GeneRecordWriter records = new GeneRecordWriter(forms, terms);
        ByteSink written = new ByteSink();
        List<Integer> offsets = new ArrayList<>();
        for (Gene gene : genes) {
            offsets.add(written.size());
            written.raw(records.write(gene));
        }
        offsets.add(written.size());

        Map<Section, byte[]> sections = new EnumMap<>(Section.class);
        sections.put(Section.PLACES, places(offsets));
        sections.put(Section.SYMBOLS, symbols());
        sections.put(Section.DOMAINS, domains());
        sections.put(Section.FORMS, forms());
        sections.put(Section.ACCESSIONS, accessions());
        sections.put(Section.GENES, written.toBytes());
        return sections;
    }

    private byte[] places(List<Integer> offsets) {
        ByteSink sink = new ByteSink().fixed(genes.size()).fixed(contigCount);
        for (int contig = 0; contig <= contigCount; contig++) {
            int rank = contig;
            sink.fixed((int) genes.stream()
                    .filter(gene -> gene.span().contig().rank() < rank)
                    .count());
        }
        for (int i = 0; i < genes.size(); i++) {
            Gene gene = genes.get(i);
            sink.fixed(gene.span().start())
                    .fixed(gene.span().end())
                    .fixed(symbols.numberOf(gene.symbol()))
                    .fixed(offsets.get(i));
        }
        return sink.toBytes();
    }

    private byte[] symbols() {
        return texts(symbols.sorted());
    }

    private byte[] domains() {
        List<byte[]> rows = terms.sorted().stream()
                .map(term -> new ByteSink()
                        .octet(GenesFormat.KINDS.indexOf(term.kind()))
                        .text(term.name())
                        .text(term.identifier())
                        .toBytes())
                .toList();
        return rows(rows);
    }

    private static byte[] texts(List<String> texts) {
        return rows(texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    /** Rows of any length that can be reached by number: their count, where each starts and the last ends, the rows. */
    private static byte[] rows(List<byte[]> rows) {
        ByteSink sink = new ByteSink().fixed(rows.size());
        int offset = 0;
        for (byte[] row : rows) {
            sink.fixed(offset);
            offset += row.length;
        }
        sink.fixed(offset);
        rows.forEach(sink::raw);
        return sink.toBytes();
    }

    private byte[] forms() {
        ByteSink sink = new ByteSink().number(forms.size());
        forms.sorted().forEach(form -> sink.text(form.prefix()).number(form.digits()));
        return sink.toBytes();
    }

    private byte[] accessions() {
        ByteSink sink = new ByteSink();
        List<Entry> entries = entries();
        for (AccessionForm form : forms.sorted()) {
            List<Entry> ofForm =
                    entries.stream().filter(entry -> entry.form().equals(form)).toList();
            sink.number(ofForm.size());
            int previous = 0;
            for (Entry entry : ofForm) {
                sink.number(entry.number() - previous).number(entry.place());
                previous = entry.number();
            }
        }
        return sink.toBytes();
    }

    /** An accession and the gene it belongs to. */
    private record Entry(AccessionForm form, int number, int place) {}

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int place = 0; place < genes.size(); place++) {
            for (Transcript transcript : genes.get(place).transcripts()) {
                String base = transcript.accession().base();
                AccessionForm form = AccessionForm.of(base);
                entries.add(new Entry(form, form.numberOf(base), place));
            }
        }
        return entries.stream()
                .distinct()
                .sorted(Comparator.comparing(Entry::form)
                        .thenComparingInt(Entry::number)
                        .thenComparingInt(Entry::place))
                .toList();
    }

    private byte[] assemble(Map<Section, byte[]> sections) {
        int headerLength = GenesFormat.headerLength();
        ByteSink header = new ByteSink()
                .raw(GenesFormat.MAGIC.getBytes(StandardCharsets.US_ASCII))
                .fixed(GenesFormat.VERSION)
                .fixed(sections.size());
        int offset = headerLength;
        for (Map.Entry<Section, byte[]> section : sections.entrySet()) {
            byte[] bytes = section.getValue();
            header.raw(section.getKey().tag().getBytes(StandardCharsets.US_ASCII))
                    .fixed(offset)
                    .fixed(bytes.length)
                    .fixed(ByteCursor.of(bytes).checksum());
            offset += bytes.length;
        }
        header.fixed(ByteCursor.of(header.toBytes()).checksum());
        sections.values().forEach(header::raw);
        return header.toBytes();
    }
}
