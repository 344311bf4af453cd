package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleNameTest {
    @ParameterizedTest
    @CsvSource({
        "tumour.bam, tumour",
        "a/b/tumour.CRAM, tumour",
        "tumour.sorted.sam, tumour.sorted",
        "tumour, tumour",
        ".hidden.bam, hidden",
        "-odd.bam, odd",
        "two words.bam, two words",
        "a:b*c.bam, a_b_c",
        ".bam, sample",
        "/, sample",
    })
    void comesFromTheNameOfTheFile(String file, String expected) {
        assertThat(SampleName.ofFile(Path.of(file)).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", ".a", "-a", "../a", "a/b", "a\\b", "a\tb", "a\nb", "a:b", "a*"})
    void refusesWhatIsNoFileName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleName(text))
                .withMessageStartingWith("a sample name ");
    }
}
