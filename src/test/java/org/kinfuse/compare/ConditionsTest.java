package org.kinfuse.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12, true",
        "12, 13, false",
        "=12, 12, true",
        "0.12, 0.1249, true",
        "0.12, 0.1251, false",
        "0.12, 0.1150, true",
        ">=20, 20, true",
        ">=20, 19, false",
        ">20, 20, false",
        "<=2, 2, true",
        "<2, 2, false",
        "1-2, 1, true",
        "1-2, 3, false",
        "1..2, 2, true",
        "50+-10, 40, true",
        "50+-10, 39, false",
        "50±20%, 60, true",
        "50+/-20%, 61, false",
        "0.12+-0.03, 0.0900, true",
        "12, ., false",
        ">=0, ., false",
    })
    void aNumberIsInItsRange(String range, String cell, boolean holds) {
        assertThat(NumberRange.of(range).holds(cell)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "2-1", "1-2-3", "-5", "20%", ">=", "1,5"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatThrownBy(() -> NumberRange.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected a number");
    }

    @ParameterizedTest
    @CsvSource({
        "EXONS5, 13, 1-13, true",
        "EXONS5, 13, 1-12, false",
        "EXONS5, e13, 13, true",
        "EXONS5, 1-13, 1-13, true",
        "EXONS5, 2-13, 1-13, false",
        "EXONS3, 20, 20-29, true",
        "EXONS3, 29, 20-29, false",
        "EXONS3, e.20_29, 20-29, true",
        "EXONS3, 20-28, 20-29, false",
        "TRANSCRIPT5, NM_019063, NM_019063.5, true",
        "TRANSCRIPT5, NM_019063.4, NM_019063.5, true",
        "TRANSCRIPT5, NM_1|NM_2.1, NM_2.7, true",
        "TRANSCRIPT5, NM_019063, NM_01906, false",
        "FRAME, In_frame, in-frame, true",
        "FRAME, in frame | undecided, undecided, true",
        "FRAME, in-frame, out-of-frame, false",
        "INSERTED, tga, TGA, true",
        "INSERTED, TGA, ., false",
        "KNOWN_PAIR, yes, yes, true",
        "GENE5, ALK, ALK, true",
        "GENE5, ALK, ., false",
    })
    void aCellHoldsWhatIsAskedFor(ExpectedColumn column, String asked, String cell, boolean holds) {
        assertThat(column.condition(asked).holds(cell)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "FRAME, in-fram, in-frame",
        "KINASE_STATUS, kept, retained",
        "CLASS, del, deletion",
        "PRECISION, exact, imprecise",
        "EXONS5, last, 1-13",
        "EXONS3, 13-1, last exon comes before",
        "TIER, one, number",
    })
    void whatIsMalformedIsToldWithWhatIsExpected(ExpectedColumn column, String asked, String expected) {
        assertThatThrownBy(() -> column.condition(asked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @EnumSource(ExpectedColumn.class)
    void theExampleOfAColumnIsWhatItTakes(ExpectedColumn column) {
        if (column.isChecked()) {
            assertThat(column.condition(column.example()).words()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EML4::ALK; {gene5=EML4, gene3=ALK}",
                "EML4::ALK fusion; {gene5=EML4, gene3=ALK}",
                "v::ALK; {gene3=ALK}",
                "FGFR3::*; {gene5=FGFR3}",
                "?::ALK; {gene3=ALK}",
                "EML4::ALK e13::e20; {exons3=20, exons5=13, gene5=EML4, gene3=ALK}",
                "EML4::ALK  e.13::e.20; {exons3=20, exons5=13, gene5=EML4, gene3=ALK}",
                "EML4-ALK e20-e20; {exons3=20, exons5=20, gene5=EML4, gene3=ALK}",
                "EML4-ALK; {gene5=EML4, gene3=ALK}",
                "HLA-A::ROS1; {gene5=HLA-A, gene3=ROS1}",
                "NM_019063.5(EML4):e.13::NM_004304.5(ALK):e.20; {gene5=EML4, gene3=ALK, transcript5=NM_019063.5, transcript3=NM_004304.5, exons5=13, exons3=20}",
                "NM_170707.4(LMNA):e.1_2::NM_002529.3(NTRK1):e.11_17; {gene5=LMNA, gene3=NTRK1, transcript5=NM_170707.4, transcript3=NM_002529.3, exons5=1-2, exons3=11-17}",
                "NM_019063.5(EML4):e.13+7::ACG::NM_004304.5(ALK):e.20-3; {gene5=EML4, gene3=ALK, transcript5=NM_019063.5, transcript3=NM_004304.5, exons5=13, exons3=20}",
                "EGFR deletion; {gene5=EGFR, gene3=EGFR, class=deletion}",
            })
    void aNameSaysGenesAndExons(String name, String cells) {
        Map<String, String> found = new TreeMap<>();
        FusionName.cells(name).forEach((column, cell) -> found.put(column.header(), cell));

        assertThat(found).isEqualTo(read(cells));
    }

    @Test
    void anOlderNameSaysExonsWithLetters() {
        assertThat(FusionName.cells("EML4-ALK E13;A20")).isEqualTo(FusionName.cells("EML4::ALK e13::e20"));
        assertThat(FusionName.cells("EML4-ALK (E6;A20)")).isEqualTo(FusionName.cells("EML4::ALK e6::e20"));
    }

    private static Map<String, String> read(String cells) {
        Map<String, String> map = new TreeMap<>();
        Matcher pair = Pattern.compile("(\\w+)=([^,}]+)").matcher(cells);
        while (pair.find()) {
            map.put(pair.group(1), pair.group(2));
        }
        return map;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ALK", "EML4::", "EML4::ALK::NTRK1", "EML4 ALK", "EML4::ALK e13", "a-b-c-d::", "EGFR vanishes"})
    void whatIsNoNameIsRefused(String name) {
        assertThatThrownBy(() -> FusionName.cells(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected GENE::GENE");
    }
}
