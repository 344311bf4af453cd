package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandWordsTest {
    @ParameterizedTest
    @CsvSource({
        "call, call",
        "tumour.bam, tumour.bam",
        "/data/run 7/tumour.bam, tumour.bam",
        "../tumour.bam, tumour.bam",
        "out/, out",
        "--fasta=hg19.fa, --fasta=hg19.fa",
        "--min-fragments=5, --min-fragments=5",
        "-, -",
        "/, ''",
    })
    void pathsAreReducedToTheirLastName(String word, String expected) {
        assertThat(CommandWords.withoutFolders(List.of(word))).containsExactly(expected);
    }

    @Test
    void theOutputFolderIsNotRepeated() {
        assertThat(CommandWords.withoutFolders(List.of("call", "a/b.bam", "-o", "/home/me/out", "-q")))
                .containsExactly("call", "b.bam", "-q");
        assertThat(CommandWords.withoutFolders(List.of("call", "--output", "x", "b.bam", "-o/y", "--output=z")))
                .containsExactly("call", "b.bam");
    }
}
