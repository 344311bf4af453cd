package org.kinfuse.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the picture of a call shows, without a single pixel: enough for others to draw their own. Positions are one-based on the
 * forward strand; everything in a list runs in the direction of transcription where it belongs to a gene.
 *
 * @param schemaVersion version of this structure
 * @param heading what stands above the picture
 * @param chromosomes the chromosomes of both places: one or two
 * @param genes the genes of both places, the 5' partner first: one where both lie in one transcript, none in a desert
 * @param product the transcript that comes of it: one, or none
 * @param support the evidence, in sentences and numbers
 */
public record Schematic(
        String schemaVersion,
        Heading heading,
        List<Chromosome> chromosomes,
        List<GeneTrack> genes,
        List<Product> product,
        Support support) {
    /** The version of the structure that this program writes. */
    public static final String SCHEMA_VERSION = "1.1";

    /** Copies the lists. */
    public Schematic {
        chromosomes = List.copyOf(chromosomes);
        genes = List.copyOf(genes);
        product = List.copyOf(product);
    }

    /**
     * What stands above the picture.
     *
     * @param call number of the call
     * @param name the fusion's name, {@code LMNA::NTRK1}
     * @param rearrangement deletion, duplication, inversion, translocation or insertion
     * @param tier its tier, from 1
     * @param verdict frame and kinase in a few words
     * @param text the sentences of the call
     */
    public record Heading(int call, String name, String rearrangement, int tier, String verdict, String text) {}

    /**
     * A chromosome.
     *
     * @param contig its name
     * @param length its length in bases
     * @param bands its bands from the tip of the short arm
     * @param loci the places of the call on it, lowest first
     */
    public record Chromosome(String contig, int length, List<Band> bands, List<Locus> loci) {
        /** Copies the lists. */
        public Chromosome {
            bands = List.copyOf(bands);
            loci = List.copyOf(loci);
        }
    }

    /**
     * A band of a chromosome.
     *
     * @param name {@code q22}
     * @param start first base
     * @param end last base
     * @param stain UCSC's word, {@code gpos50}
     */
    public record Band(String name, int start, int end, String stain) {}

    /**
     * A place of the call on a chromosome.
     *
     * @param position the last base that is kept
     * @param kept the side that is kept, left or right
     * @param band the band it lies in; empty where none is known
     * @param gene the gene there; empty in a desert
     */
    public record Locus(int position, String kept, String band, String gene) {}

    /**
     * A gene by one of its transcripts.
     *
     * @param role 5' partner, 3' partner, one gene, first end, second end
     * @param gene its symbol
     * @param transcript the transcript's accession
     * @param contig where it lies
     * @param strand its strand, + or -
     * @param exons its exons
     * @param breaks where it is broken: one place, or two where both lie in it
     * @param residues length of its protein, 0 where it has none
     * @param domains domains of its protein
     */
    public record GeneTrack(
            Role role,
            String gene,
            String transcript,
            String contig,
            String strand,
            List<ExonShape> exons,
            List<Break> breaks,
            int residues,
            List<DomainShape> domains) {
        /** Copies the lists. */
        public GeneTrack {
            exons = List.copyOf(exons);
            breaks = List.copyOf(breaks);
            domains = List.copyOf(domains);
        }
    }

    /**
     * An exon.
     *
     * @param number its number
     * @param start lowest position
     * @param end highest position
     * @param before bases before the start codon
     * @param coding coding bases
     * @param behind bases behind the stop codon
     * @param fate what becomes of it in the product; where nothing is made, in the rearranged gene
     */
    public record ExonShape(int number, int start, int end, int before, int coding, int behind, Fate fate) {
        int length() {
            return before + coding + behind;
        }
    }

    /**
     * A break of a gene, in the direction of transcription.
     *
     * @param position the last base that is kept
     * @param kept the side of the genome that is kept, left or right
     * @param site the place in words
     * @param exon number of the exon it lies in or behind; 0 before the first exon
     * @param within whether it lies in that exon, in the intron behind it, or outside of the transcript
     * @param share how far into that exon or intron it lies, 0 to 1; 0 outside
     */
    public record Break(int position, String kept, String site, int exon, Within within, double share) {}

    /**
     * A domain of a protein.
     *
     * @param name its short name
     * @param kinase whether it is the catalytic domain of a kinase
     * @param firstResidue first amino acid, from 1
     * @param lastResidue last amino acid
     * @param percent share that the product holds
     * @param fate what becomes of it
     */
    public record DomainShape(String name, boolean kinase, int firstResidue, int lastResidue, int percent, Fate fate) {}

    /**
     * The transcript that comes of the call, and its protein.
     *
     * @param frame the frame, in-frame for one
     * @param why the rule that decided on it
     * @param way how the two parts are joined
     * @param pieces what the transcript is made of
     * @param protein what its protein is made of, none where nothing is translated
     */
    public record Product(String frame, String why, String way, List<Piece> pieces, List<ProteinPart> protein) {
        /** Copies the lists. */
        public Product {
            pieces = List.copyOf(pieces);
            protein = List.copyOf(protein);
        }
    }

    /**
     * A piece of a transcript.
     *
     * @param gene which of the tracks it comes from, from 0
     * @param part which end of the call gives it
     * @param kind exon, intron that is read on, or inserted bases
     * @param exon number of the exon; of an intron, that of the exon before it; 0 for inserted bases
     * @param before bases before the start codon
     * @param coding coding bases, or bases of an intron or an insert
     * @param behind bases behind the stop codon
     * @param fate kept, or cut where only a part of it is there
     */
    public record Piece(int gene, Part part, Kind kind, int exon, int before, int coding, int behind, Fate fate) {
        int length() {
            return before + coding + behind;
        }
    }

    /**
     * A stretch of the product's protein.
     *
     * @param gene which of the tracks it comes from, from 0
     * @param part which end of the call gives it
     * @param firstResidue its first amino acid in that gene's own protein
     * @param lastResidue its last
     * @param read whether it is read in its own frame
     */
    public record ProteinPart(int gene, Part part, int firstResidue, int lastResidue, Read read) {
        int residues() {
            return Math.max(0, lastResidue - firstResidue + 1);
        }
    }

    /**
     * The evidence.
     *
     * @param sentences what it is, one thing each
     * @param fractions the share of each end, 5' first, where known
     */
    public record Support(List<String> sentences, List<Fraction> fractions) {
        /** Copies the lists. */
        public Support {
            sentences = List.copyOf(sentences);
            fractions = List.copyOf(fractions);
        }
    }

    /**
     * The share of the fragments at one end that support the call.
     *
     * @param end the gene there, or the contig
     * @param fraction 0 to 1
     * @param low lower end of its 95 % confidence interval
     * @param high upper end
     * @param depth the fragments that were counted
     */
    public record Fraction(
            String end,
            double fraction,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble low,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalDouble high,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt depth) {}

    /** What a gene is to the call. */
    public enum Role {
        /** Gives promoter and first exons. */
        FIVE_PRIME("5\u2032 partner"),
        /** Gives the last exons. */
        THREE_PRIME("3\u2032 partner"),
        /** Both ends lie in it. */
        ONE_GENE("broken twice"),
        /** Broken, and nothing comes of it. */
        BROKEN("broken");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        /** The role as the JSON has it, {@code five-prime}. */
        @JsonValue
        String code() {
            return codeOf(this);
        }

        /** The role in words. */
        public String words() {
            return words;
        }
    }

    /** What becomes of an exon, or a domain. */
    public enum Fate {
        /** All of it is in the product. */
        KEPT("kept"),
        /** A part of it is. */
        CUT("cut"),
        /** None of it is. */
        LOST("lost"),
        /** It is in the product twice. */
        DOUBLED("twice");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        /** The fate in a word. */
        @JsonValue
        public String word() {
            return word;
        }
    }

    /** Where a break lies. */
    public enum Within {
        /** In an exon. */
        EXON,
        /** In an intron. */
        INTRON,
        /** Before the first exon. */
        UPSTREAM,
        /** Behind the last exon. */
        DOWNSTREAM;

        /** The word of the JSON. */
        @JsonValue
        String code() {
            return codeOf(this);
        }
    }

    /** Which end gives a piece. */
    public enum Part {
        /** The 5' partner. */
        FIVE,
        /** Neither: inserted bases. */
        INSERT,
        /** The 3' partner. */
        THREE;

        /** The word of the JSON. */
        @JsonValue
        String code() {
            return codeOf(this);
        }
    }

    /** What a piece of a transcript is. */
    public enum Kind {
        /** An exon or a part of one. */
        EXON,
        /** A part of an intron that is not spliced out. */
        INTRON,
        /** Bases of neither gene. */
        INSERT;

        /** The word of the JSON. */
        @JsonValue
        String code() {
            return codeOf(this);
        }
    }

    /** Whether a stretch of protein is made. */
    public enum Read {
        /** In its own frame. */
        IN_FRAME,
        /** In another frame, so that other amino acids stand there up to the next stop. */
        OUT_OF_FRAME,
        /** The gene models alone do not tell. */
        UNDECIDED,
        /** In its own frame, from the first ATG of its frame behind the break on: which one that is, only bases tell. */
        START_UNKNOWN;

        /** The word of the JSON. */
        @JsonValue
        String code() {
            return codeOf(this);
        }
    }

    private static String codeOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
