package org.kinfuse.variants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.Support;

/** Counts of supporting reads as callers write them. */
class VcfSupportTest {
    @ParameterizedTest
    @CsvSource({
        // caller, INFO, FORMAT, samples (separated by blanks), split reads, pairs, fragments, mapping quality
        "LUMPY,   SU=10;PE=2;SR=8,                 GT:SU:PE:SR,    ./.:4:1:3 ./.:6:1:5,           8,  2, 10, 0",
        "DELLY,   PE=7;MAPQ=37;SR=10;CT=3to5,      GT:DR:DV:RR:RV, 0/1:1:7:2:10 0/0:30:0:20:0,   10, 7, 17, 37",
        "DELLY,   CT=3to5,                         GT:DR:DV:RR:RV, 0/1:1:7:2:10 0/0:30:1:20:0,   10, 8, 18, 0",
        "Manta,   SOMATIC,                         PR:SR,          '30,0:40,1 25,9:33,12',        13, 9, 22, 0",
        "SvABA,   SCTG=c_1;MAPQ=60,                GT:AD:DP:SR:DR, 0/0:0:47:0:0 1/1:39:23:24:17,  24, 17, 39, 60",
        "GRIDSS,  SVTYPE=BND,                      GT:RP:SR:VF,    .:3:4:5 .:1:2:2,               6,  4, 7,  0",
        "cuteSV,  PRECISE;RE=10,                   GT:DV,          ./.:10,                        0,  0, 10, 0",
        "Sniffles, SUPPORT=27,                     GT:DR:DV,       0/1:30:27,                     0,  0, 27, 0",
        "novoBreak, PRECISE,                       GT,             ./.,                           0,  0, 0,  0",
        "none,    .,                               '',             '',                            0,  0, 0,  0",
        "odd,     SR=many;PE=-3;MAPQ=12.5,         GT:SR:PE,       .:x:.,                         0,  0, 0,  0",
    })
    void theReadsOfACallerAreCounted(
            String caller,
            String info,
            String format,
            String samples,
            int split,
            int pairs,
            int fragments,
            int quality) {
        assertThat(VcfSupport.of(VcfInfo.of(info), format, samples.replace(' ', '\t')))
                .isEqualTo(new Support(split, 0, pairs, fragments, 0, 0, quality, quality));
    }
}
