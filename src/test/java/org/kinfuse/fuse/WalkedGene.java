package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Strand;

/**
 * A transcript taken apart base by base, for brute-force answers: one entry for each base of its exons in transcript
 * order. Nothing here is shared with the code under test.
 */
record WalkedGene(List<Base> bases) {

    /**
     * One exon base.
     *
     * @param position genomic position
     * @param exon rank of its exon
     * @param codingIndex index among the coding bases, from 0; -1 for untranslated bases
     */
    record Base(int position, int exon, int codingIndex) {}

    static WalkedGene of(Transcript transcript) {
        List<Base> bases = new ArrayList<>();
        int coding = 0;
        for (Exon exon : transcript.exons()) {
            for (int i = 0; i < exon.length(); i++) {
                int position = transcript.strand() == Strand.FORWARD ? exon.start() + i : exon.end() - i;
                boolean isCoding = transcript
                        .coding()
                        .filter(region -> region.start() <= position && position <= region.end())
                        .isPresent();
                bases.add(new Base(position, exon.rank(), isCoding ? coding++ : -1));
            }
        }
        return new WalkedGene(bases);
    }
}
