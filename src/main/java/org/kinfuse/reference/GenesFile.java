package org.kinfuse.reference;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Gene;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.IntervalIndex;
import org.kinfuse.reference.GenesFormat.Section;

/**
 * The genes in {@code genes.bin}, read as they are asked for. A gene at one place has a number: its rank in genome
 * order, from 0. Safe for many threads.
 */
final class GenesFile {
    private static final int SYMBOL_COLUMN = 2;
    private static final int OFFSET_COLUMN = 3;

    private final GenomeBuild build;
    private final Sections sections;
    private final ByteCursor places;
    private final int placeCount;
    private final RowTable symbols;
    private final RowTable terms;
    private final AtomicReferenceArray<@Nullable DomainTerm> knownTerms;
    private final List<AccessionForm> forms;

    private GenesFile(GenomeBuild build, Sections sections) {
        this.build = build;
        this.sections = sections;
        this.places = sections.get(Section.PLACES);
        this.placeCount = places.fixedAt(0);
        this.symbols = RowTable.of(sections.get(Section.SYMBOLS));
        this.terms = RowTable.of(sections.get(Section.DOMAINS));
        this.knownTerms = new AtomicReferenceArray<>(terms.count());
        this.forms = AccessionTable.readForms(sections);
    }

    /**
     * Opens the file.
     *
     * @param content all of its bytes
     * @throws ByteCursor.Damaged if it is no such file, a damaged one, or one of another build
     */
    static GenesFile open(byte[] content, GenomeBuild build) {
        GenesFile file = new GenesFile(build, Sections.open(content));
        if (file.places.fixedAt(Integer.BYTES) != build.sequences().size()) {
            throw new ByteCursor.Damaged("its number of contigs is not that of " + build.name());
        }
        return file;
    }

    /** Number of genes, one that lies at several places counted at each. */
    int placeCount() {
        return placeCount;
    }

    /** The number of the first gene on a contig; where there is none, that of the first gene after it. */
    int firstPlaceOn(int contigRank) {
        return places.fixedAt(Integer.BYTES * (2 + contigRank));
    }

    /** Finds genes of a contig by position: the first of them has the number {@link #firstPlaceOn}. */
    IntervalIndex indexOf(Contig contig) {
        int first = firstPlaceOn(contig.rank());
        int count = firstPlaceOn(contig.rank() + 1) - first;
        int[] starts = new int[count];
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = column(first + i, 0);
            ends[i] = column(first + i, 1);
        }
        return new IntervalIndex(starts, ends);
    }

    /** The numbers of the genes of a symbol, ascending. */
    IntStream placesOf(String symbol) {
        OptionalInt wanted = symbols.find(symbol);
        return wanted.isEmpty()
                ? IntStream.empty()
                : IntStream.range(0, placeCount).filter(place -> column(place, SYMBOL_COLUMN) == wanted.getAsInt());
    }

    /** Reads the accessions, all of them. */
    AccessionTable readAccessions() {
        return AccessionTable.read(forms, sections.get(Section.ACCESSIONS));
    }

    /** Reads the gene of a number, and no other. */
    Gene read(int place) {
        GenomicInterval span = new GenomicInterval(contigOf(place), column(place, 0), column(place, 1));
        return new GeneRecordReader(forms, this::term)
                .read(record(place, sections.getUnchecked(Section.GENES)), symbol(place), span);
    }

    /** The numbers of genes that can have a kinase domain, ascending: all that have one, and a few others. */
    IntStream perhapsKinases() {
        boolean[] kinases = new boolean[terms.count()];
        for (int i = 0; i < kinases.length; i++) {
            kinases[i] = GenesFormat.KINDS.get(terms.row(i).octet()) == Domain.Kind.KINASE;
        }
        GeneRecordGlance glance = new GeneRecordGlance(kinases);
        // Their checksum at once, not record by record.
        ByteCursor all = sections.get(Section.GENES);
        return IntStream.range(0, placeCount).filter(place -> glance.mayHold(record(place, all)));
    }

    private ByteCursor record(int place, ByteCursor all) {
        int offset = column(place, OFFSET_COLUMN);
        int end = place == placeCount - 1 ? all.length() : column(place + 1, OFFSET_COLUMN);
        return all.stretch(offset, end - offset);
    }

    private String symbol(int place) {
        return symbols.text(column(place, SYMBOL_COLUMN));
    }

    private Contig contigOf(int place) {
        for (GenomeBuild.Sequence sequence : build.sequences()) {
            if (place < firstPlaceOn(sequence.contig().rank() + 1)) {
                return sequence.contig();
            }
        }
        throw new ByteCursor.Damaged("it has no gene " + place);
    }

    /** Remembered, as isoforms and families of genes have the same domains. */
    private DomainTerm term(int number) {
        DomainTerm known = number < knownTerms.length() ? knownTerms.get(number) : null;
        if (known == null) {
            ByteCursor row = terms.row(number);
            // Two threads may both read it; the outcome is the same.
            known = new DomainTerm(GenesFormat.KINDS.get(row.octet()), row.text(), row.text());
            knownTerms.set(number, known);
        }
        return known;
    }

    private int column(int place, int column) {
        int rowsAt = Integer.BYTES * (3 + build.sequences().size());
        return places.fixedAt(rowsAt + GenesFormat.PLACE_ROW * place + Integer.BYTES * column);
    }
}
