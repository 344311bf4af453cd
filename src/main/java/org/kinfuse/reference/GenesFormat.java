package org.kinfuse.reference;

import java.util.List;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.TranscriptFlag;

/** What the writer and the reader of {@code genes.bin} must agree on; {@code docs/reference-bundle.md} explains it. */
final class GenesFormat {
    /** The file's name in a bundle. */
    static final String FILE = "genes.bin";

    /** The first eight bytes of the file. */
    static final String MAGIC = "KINFGENE";

    /** Raised whenever an older reader could misread the file. */
    static final int VERSION = 1;

    /** Bytes of a row of the table of sections: tag, offset, length, checksum. */
    static final int SECTION_ROW = 4 * Integer.BYTES;

    /** Bytes of a row of the table of places: start, end, symbol, offset of the gene. */
    static final int PLACE_ROW = 4 * Integer.BYTES;

    /** Bit of a transcript's flags: a coding region follows. */
    static final int CODING = 1;

    /** Bit of a transcript's flags: the phases of its coding exons are stated, for they are not what lengths give. */
    static final int PHASES_STATED = 2;

    /** The lists of preferred transcripts, in the order of their bits from {@link #FIRST_LIST_BIT} on. */
    static final List<TranscriptFlag> LISTS = List.of(
            TranscriptFlag.MSK_PANEL,
            TranscriptFlag.MSK_ALL_GENES,
            TranscriptFlag.MANE_SELECT,
            TranscriptFlag.REFSEQ_SELECT);

    /** The bit, counted from 0, of the first of {@link #LISTS}. */
    static final int FIRST_LIST_BIT = 2;

    /** The kinds of domain, in the order of their numbers. */
    static final List<Domain.Kind> KINDS = List.of(Domain.Kind.OTHER, Domain.Kind.KINASE);

    private GenesFormat() {}

    /** Bytes before the first section: magic, version, number of sections, a row for each, checksum. */
    static int headerLength() {
        return MAGIC.length() + 2 * Integer.BYTES + Section.values().length * SECTION_ROW + Integer.BYTES;
    }

    /** The parts of the file, in their order. */
    enum Section {
        /** Where each gene lies, contig by contig. */
        PLACES("PLAC"),
        /** Every gene symbol, sorted. */
        SYMBOLS("SYMB"),
        /** Every domain name with its accession, sorted. */
        DOMAINS("DOMN"),
        /** The forms of accessions. */
        FORMS("FORM"),
        /** Every accession and the gene it belongs to, sorted. */
        ACCESSIONS("ACCN"),
        /** The genes, each a record with its own checksum. */
        GENES("GENE");

        private final String tag;

        Section(String tag) {
            this.tag = tag;
        }

        /** Four letters that name the section in the file. */
        String tag() {
            return tag;
        }
    }
}
