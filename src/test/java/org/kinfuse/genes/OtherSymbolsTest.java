package org.kinfuse.genes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherSymbolsTest {
    private static final OtherSymbols SYMBOLS = new OtherSymbols(List.of(
            name("WHSC1", "NSD2"), name("MMSET", "NSD2"), name("FAM101A", "ZNF664-RFLNA"), name("FAM101A", "RFLNA")));

    private static OtherSymbols.Name name(String other, String symbol) {
        return new OtherSymbols.Name(other, symbol, List.of("mane"));
    }

    @Test
    void theOneGeneOfAnotherSymbolIsFoundInAnyCase() {
        assertThat(SYMBOLS.current("WHSC1")).isEqualTo("NSD2");
        assertThat(SYMBOLS.current("Whsc1")).isEqualTo("NSD2");
        assertThat(SYMBOLS.symbolsOf("MMSET")).containsExactly("NSD2");
    }

    @Test
    void whatStandsForSeveralGenesOrNoneStaysAsItIs() {
        assertThat(SYMBOLS.symbolsOf("FAM101A")).containsExactly("RFLNA", "ZNF664-RFLNA");
        assertThat(SYMBOLS.current("FAM101A")).isEqualTo("FAM101A");
        assertThat(SYMBOLS.symbolsOf("NSD2")).isEmpty();
        assertThat(SYMBOLS.current("NSD2")).isEqualTo("NSD2");
    }

    @Test
    void namesAreInAlphabeticalOrderWhateverTheirs() {
        assertThat(SYMBOLS.names())
                .containsExactly(
                        name("FAM101A", "RFLNA"),
                        name("FAM101A", "ZNF664-RFLNA"),
                        name("MMSET", "NSD2"),
                        name("WHSC1", "NSD2"));
    }

    @Test
    void aSymbolIsNotBothAnotherAndOneOfTheGeneModels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OtherSymbols(List.of(name("A", "B"), name("b", "C"))))
                .withMessage("B is a symbol of the gene models and another symbol too");
        assertThatIllegalArgumentException().isThrownBy(() -> name("nsd2", "NSD2"));
        assertThatIllegalArgumentException().isThrownBy(() -> name(" ", "NSD2"));
        assertThatIllegalArgumentException().isThrownBy(() -> name("A", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new OtherSymbols.Name("A", "B", List.of()));
    }
}
