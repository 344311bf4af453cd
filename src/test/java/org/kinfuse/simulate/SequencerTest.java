package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.simulate.Library.Reads;
import org.kinfuse.simulate.Library.Reads.Ends;

@DisplayName("A sequencer")
class SequencerTest {
    private static final Slice SHORT = StandIn.slice("short", new GenomicInterval(Hg19.contig("chr2"), 1, 80));
    private static final Molecule MOLECULE = new Molecule(SHORT.bases(), List.of(SHORT.interval()), Optional.empty());

    private static List<ReadPair> pairs(Ends ends) {
        Library library =
                new Library(1, new Library.Fragments(200, 20), new Reads(100, 0, ends), new Library.Artefacts(0, 0), 1);
        return new Sequencer(library, new Random(1)).read(Collections.nCopies(2000, MOLECULE));
    }

    @Test
    void thatTrimsStopsAtTheEndOfAShortMolecule() {
        assertThat(pairs(Ends.TRIMMED))
                .allMatch(pair -> pair.first().bases().length() == 80
                        && pair.second().bases().length() == 80);
    }

    @Test
    void thatDoesNotTrimReadsOnIntoTheAdapters() {
        List<ReadPair> pairs = pairs(Ends.AS_READ);

        assertThat(pairs).allMatch(pair -> pair.first().bases().length() == 100);
        assertThat(pairs.stream().filter(pair -> pair.first().bases().endsWith("AGATCGGAAGAGCACACGTC")))
                .hasSizeGreaterThan(1800);
        assertThat(pairs.stream().filter(pair -> pair.second().bases().endsWith("AGATCGGAAGAGCGTCGTGT")))
                .hasSizeGreaterThan(1800);
    }

    @Test
    void thatDoesNotTrimLetsAFewReadsFailBeforeTheirEnd() {
        long failing = pairs(Ends.AS_READ).stream()
                .filter(pair -> pair.first().qualities().endsWith("#"))
                .count();

        assertThat(failing / 2000.0).isCloseTo(0.03, within(0.01));
    }
}
