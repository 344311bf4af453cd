package org.kinfuse.simulate;

import htsjdk.samtools.SAMSequenceDictionary;
import htsjdk.samtools.SAMSequenceRecord;
import java.util.ArrayList;
import java.util.List;
import org.kinfuse.genome.Contig;

/** The contigs of hg19 that a header lists: chr1 to chr22, chrX, chrY, chrM, with the lengths UCSC gives them. */
public final class Hg19 {
    /** From UCSC's {@code hg19.chrom.sizes}; its chrM is the old one of 16,571 bases. */
    private static final List<Integer> LENGTHS = List.of(
            249250621, 243199373, 198022430, 191154276, 180915260, 171115067, 159138663, 146364022, 141213431,
            135534747, 135006516, 133851895, 115169878, 107349540, 102531392, 90354753, 81195210, 78077248, 59128983,
            63025520, 48129895, 51304566, 155270560, 59373566, 16571);

    private static final List<String> AFTER_THE_NUMBERED = List.of("chrX", "chrY", "chrM");
    private static final int NUMBERED = LENGTHS.size() - AFTER_THE_NUMBERED.size();

    private Hg19() {}

    /**
     * The contig of a UCSC name.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static Contig contig(String name) {
        int rank = names().indexOf(name);
        if (rank < 0) {
            throw new IllegalArgumentException("hg19 has chr1 to chr22, chrX, chrY and chrM, not '" + name + "'");
        }
        return new Contig(name, rank);
    }

    /** The dictionary of the whole genome, as a SAM header lists it. */
    public static SAMSequenceDictionary dictionary() {
        SAMSequenceDictionary dictionary = new SAMSequenceDictionary();
        List<String> names = names();
        for (int rank = 0; rank < names.size(); rank++) {
            dictionary.addSequence(new SAMSequenceRecord(names.get(rank), LENGTHS.get(rank)));
        }
        return dictionary;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= NUMBERED; number++) {
            names.add("chr" + number);
        }
        names.addAll(AFTER_THE_NUMBERED);
        return names;
    }
}
