package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
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

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00e9", "\ud83d\ude00"})
    void aLongNameFromAFileIsCutBetweenLetters(String letter) {
        String name = SampleName.ofText(letter.repeat(300)).text();

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(197, 200);
        assertThat(name).isEqualTo(letter.repeat(name.length() / letter.length()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleName(letter.repeat(300)))
                .withMessageContaining("longer than 200 bytes");
    }
}
