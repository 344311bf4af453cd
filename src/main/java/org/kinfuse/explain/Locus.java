package org.kinfuse.explain;

import java.util.function.Function;
import org.kinfuse.genes.HgvsPosition;
import org.kinfuse.genome.Side;

/** A place as somebody types it. */
public sealed interface Locus permits Locus.OnGenome, Locus.InGene {

    /** The value of the function that fits: the one place where all kinds are told apart. */
    <T> T fold(Function<? super OnGenome, ? extends T> onGenome, Function<? super InGene, ? extends T> inGene);

    /** The place as it can be typed again. */
    String text();

    /**
     * A breakend: {@code chr2:42522656:left}.
     *
     * @param contig any name of the contig
     * @param position the last base that is kept, from 1
     * @param kept the side that survives
     */
    record OnGenome(String contig, int position, Side kept) implements Locus {
        @Override
        public <T> T fold(
                Function<? super OnGenome, ? extends T> onGenome, Function<? super InGene, ? extends T> inGene) {
            return onGenome.apply(this);
        }

        @Override
        public String text() {
            return contig + ":" + position + ":" + kept.word();
        }
    }

    /**
     * A place in a gene. Which side is kept follows from the role that is asked of the gene.
     *
     * @param gene a gene symbol, or the accession of a transcript
     * @param spot where in it
     */
    record InGene(String gene, Spot spot) implements Locus {
        @Override
        public <T> T fold(
                Function<? super OnGenome, ? extends T> onGenome, Function<? super InGene, ? extends T> inGene) {
            return inGene.apply(this);
        }

        @Override
        public String text() {
            return gene + ":" + spot.text();
        }
    }

    /** Where in a transcript. */
    sealed interface Spot permits Intron, WholeExon, Numbered {

        /** The value of the function that fits. */
        <T> T fold(
                Function<? super Intron, ? extends T> intron,
                Function<? super WholeExon, ? extends T> exon,
                Function<? super Numbered, ? extends T> numbered);

        /** The spot as it can be typed again. */
        String text();
    }

    /**
     * Somewhere in an intron: {@code intron2}.
     *
     * @param number the number of the exon before it
     */
    record Intron(int number) implements Spot {
        @Override
        public <T> T fold(
                Function<? super Intron, ? extends T> intron,
                Function<? super WholeExon, ? extends T> exon,
                Function<? super Numbered, ? extends T> numbered) {
            return intron.apply(this);
        }

        @Override
        public String text() {
            return "intron" + number;
        }
    }

    /**
     * At the edge of an exon, or an offset from it, as VICC counts: {@code exon2}, {@code exon2+74}. The edge is the end of
     * the exon in a 5' partner and its start in a 3' partner.
     *
     * @param number the number of the exon
     * @param offset signed bases downstream of that edge
     */
    record WholeExon(int number, int offset) implements Spot {
        @Override
        public <T> T fold(
                Function<? super Intron, ? extends T> intron,
                Function<? super WholeExon, ? extends T> exon,
                Function<? super Numbered, ? extends T> numbered) {
            return exon.apply(this);
        }

        @Override
        public String text() {
            String signed = offset > 0 ? "+" + offset : Integer.toString(offset);
            return "exon" + number + (offset == 0 ? "" : signed);
        }
    }

    /**
     * At a position in the numbering of the transcript: {@code c.513+74}.
     *
     * @param position the last base that is kept
     */
    record Numbered(HgvsPosition position) implements Spot {
        @Override
        public <T> T fold(
                Function<? super Intron, ? extends T> intron,
                Function<? super WholeExon, ? extends T> exon,
                Function<? super Numbered, ? extends T> numbered) {
            return numbered.apply(this);
        }

        @Override
        public String text() {
            return position.toString();
        }
    }
}
