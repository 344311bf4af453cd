package org.kinfuse.forms;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;

/** The page on the VCF of calls is written from its keys. */
class VcfPageTest {
    @Test
    void docsListEveryKey() {
        String page =
                """
                # The VCF of calls

                `SAMPLE.fusions.vcf.gz` of `kinfuse call` is VCF 4.3, compressed with bgzip and indexed with tabix. Each junction is
                two records of type BND, one at either end, that name each other in `MATEID`. This page is generated from the program:
                see `VcfPageTest`.

                - **ID**: `call1_1` and `call1_2` are the two ends of call 1, `rejected1_1` and `rejected1_2` those of the first
                  rearrangement that was turned down.
                - **REF** is the base of the reference with `--fasta`, else `N`.
                - **QUAL** is the evidence score of a call, see [noise-model.md](noise-model.md).
                - **FILTER** is `PASS` for a call, `candidate` for one of tier 6, and the names of the rules that turned a
                  rearrangement down, see [rules.md](rules.md). `bcftools view -f PASS` leaves the calls.
                - **INFO** of a call holds the entries that `kinfuse annotate` adds to a file, those that begin with `KF_`: see
                  [columns.md](columns.md). `kinfuse annotate` on this file, with the same options, gives the same entries,
                  halves of one event and candidates included; only calls are numbered in the order of the file then.
                - **Columns of samples**: the sample, and behind it the matched normal if there is one.

                ## INFO

                | key | what it holds |
                |---|---|
                """
                        + Arrays.stream(VcfKey.values())
                                .map(key -> row(key.declaration()))
                                .collect(Collectors.joining())
                        + "\n## FORMAT\n\nA dot stands for what was not counted.\n\n| key | what it holds |\n|---|---|\n"
                        + Arrays.stream(VcfCount.values())
                                .map(count -> row(count.declaration()))
                                .collect(Collectors.joining());

        GoldenFile.of("docs/vcf.md").holds(page);
    }

    private static String row(String declaration) {
        return declaration.replaceAll("##\\w+=<ID=(\\w+),.*Description=\"(.*)\">", "| `$1` | $2 |\n");
    }
}
