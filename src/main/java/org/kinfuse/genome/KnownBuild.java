package org.kinfuse.genome;

import java.util.Arrays;
import java.util.Optional;

/**
 * Genome builds that users mistake for each other, recognised by the lengths of their contigs, which no two of them share.
 * Of human builds all of chr1 to chr22, chrX and chrY, so that a file of one gene's reads is recognised too; of mouse
 * builds chr1, chr2 and chrX. hg19 and hg38 are held by a test against UCSC's bands, hg18 against the header of a file of
 * htsjdk's tests. T2T-CHM13v2.0 has the lengths of GenBank's GCA_009914755.4 (CP068277.2 to CP068255.2, CP086569.2), and
 * the mouse builds those of UCSC's chrom.sizes.
 */
public enum KnownBuild {
    HG18(
            "hg18 (NCBI36)",
            247249719,
            242951149,
            199501827,
            191273063,
            180857866,
            170899992,
            158821424,
            146274826,
            140273252,
            135374737,
            134452384,
            132349534,
            114142980,
            106368585,
            100338915,
            88827254,
            78774742,
            76117153,
            63811651,
            62435964,
            46944323,
            49691432,
            154913754,
            57772954),
    HG19(
            "hg19 (GRCh37)",
            249250621,
            243199373,
            198022430,
            191154276,
            180915260,
            171115067,
            159138663,
            146364022,
            141213431,
            135534747,
            135006516,
            133851895,
            115169878,
            107349540,
            102531392,
            90354753,
            81195210,
            78077248,
            59128983,
            63025520,
            48129895,
            51304566,
            155270560,
            59373566),
    HG38(
            "hg38 (GRCh38)",
            248956422,
            242193529,
            198295559,
            190214555,
            181538259,
            170805979,
            159345973,
            145138636,
            138394717,
            133797422,
            135086622,
            133275309,
            114364328,
            107043718,
            101991189,
            90338345,
            83257441,
            80373285,
            58617616,
            64444167,
            46709983,
            50818468,
            156040895,
            57227415),
    T2T_CHM13(
            "T2T-CHM13",
            248387328,
            242696752,
            201105948,
            193574945,
            182045439,
            172126628,
            160567428,
            146259331,
            150617247,
            134758134,
            135127769,
            133324548,
            113566686,
            101161492,
            99753195,
            96330374,
            84276897,
            80542538,
            61707364,
            66210255,
            45090682,
            51324926,
            154259566,
            62460029),
    MM9("mm9 (mouse)", 197195432, 181748087, 166650296),
    MM10("mm10 (mouse, GRCm38)", 195471971, 182113224, 171031299),
    MM39("mm39 (mouse, GRCm39)", 195154279, 181755017, 169476592);

    private final String words;
    private final int[] lengths;

    KnownBuild(String words, int... lengths) {
        this.words = words;
        this.lengths = lengths;
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
