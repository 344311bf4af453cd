package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleNameTest {
    @ParameterizedTest
    @CsvSource({
        "tumour, tumour",
        "two words, two words",
        "' tumour ', tumour",
        "a/b:c*d, a_b_c_d",
        ".hidden, hidden",
        "-odd, odd",
        "'', sample",
        "..., sample",
    })
    void aNameFromAFileIsMadeFit(String text, String expected) {
        assertThat(SampleName.ofText(text).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", ".a", "-a", "../a", "a/b", "a\\b", "a\tb", "a\nb", "a:b", "a*"})
    void refusesWhatIsNoFileName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleName(text))
                .withMessageStartingWith("a sample name ");
    }
}
