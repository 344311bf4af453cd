package org.kinfuse.genes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranscriptPreferenceTest {
    private static final Transcript PANEL = GeneScene.transcript("A")
            .accession("NM_1.1")
            .flags(TranscriptFlag.MSK_PANEL)
            .build();
    private static final Transcript MANE = GeneScene.transcript("A")
            .accession("NM_2.1")
            .flags(TranscriptFlag.MANE_SELECT)
            .build();
    private static final Transcript LONG =
            GeneScene.transcript("A").accession("NM_3.1").exons(6).build();
    private static final Transcript SHORT =
            GeneScene.transcript("A").accession("NM_4.1").build();

    private static List<Transcript> ordered(TranscriptPreference preference) {
        return Stream.of(SHORT, LONG, MANE, PANEL).sorted(preference.order()).toList();
    }

    @Test
    void listsComeBeforeLengthEachInItsOrder() {
        assertThat(ordered(TranscriptPreference.MSK)).containsExactly(PANEL, MANE, LONG, SHORT);
        assertThat(ordered(TranscriptPreference.MANE)).containsExactly(MANE, PANEL, LONG, SHORT);
    }

    @Test
    void ownAccessionsComeFirstInTheirOrderWhateverTheirVersion() {
        TranscriptPreference own = TranscriptPreference.MSK.behind(
                "mine.txt", List.of(new Accession("NM_4.7"), new Accession("NM_3"), new Accession("NM_4")));

        assertThat(own.name()).isEqualTo("mine.txt");
        assertThat(ordered(own)).containsExactly(SHORT, LONG, PANEL, MANE);
    }

    @Test
    void whatDecidesIsTold() {
        assertThat(TranscriptPreference.MSK.decisive(PANEL, MANE)).contains(TranscriptPreference.Criterion.LISTS);
        assertThat(TranscriptPreference.MSK.decisive(LONG, SHORT))
                .contains(TranscriptPreference.Criterion.CODING_LENGTH);
        assertThat(TranscriptPreference.MSK.decisive(SHORT, SHORT)).isEmpty();
    }
}
