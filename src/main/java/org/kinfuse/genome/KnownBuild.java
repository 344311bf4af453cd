package org.kinfuse.genome;

import java.util.Arrays;
import java.util.Optional;

/**
 * Genome builds that users mistake for each other, recognised by the lengths of three contigs, which no two builds
 * share. Lengths: chrom.sizes of the UCSC Genome Browser for each build (hs1 for T2T-CHM13v2.0).
 */
public enum KnownBuild {
    HG18("hg18 (NCBI36)", 247249719, 242951149, 154913754),
    HG19("hg19 (GRCh37)", 249250621, 243199373, 155270560),
    HG38("hg38 (GRCh38)", 248956422, 242193529, 156040895),
    T2T_CHM13("T2T-CHM13", 248387328, 242696752, 154259566),
    MM9("mm9 (mouse)", 197195432, 181748087, 166650296),
    MM10("mm10 (mouse, GRCm38)", 195471971, 182113224, 171031299),
    MM39("mm39 (mouse, GRCm39)", 195154279, 181755017, 169476592);

    private final String words;
    private final int[] lengths;

    KnownBuild(String words, int chr1, int chr2, int chrX) {
        this.words = words;
        this.lengths = new int[] {chr1, chr2, chrX};
    }

    /** What messages call it. */
    public String words() {
        return words;
    }

    /** The build that has a contig of the given length, if any. */
    public static Optional<KnownBuild> having(int length) {
        return Arrays.stream(values())
                .filter(build -> Arrays.stream(build.lengths).anyMatch(known -> known == length))
                .findFirst();
    }
}
