package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;

@DisplayName("A cohort of simulated samples")
class CohortTest {
    private static final Path SEQUENCE = Path.of("../shared/sequence/lrg_hg19.fa.gz");

    @BeforeEach
    void needsTheSequence() {
        assumeTrue(Files.isReadable(SEQUENCE), "needs the sequence of the loci, " + SEQUENCE);
    }

    /** Everything about one sample at once: the loci take seconds to read. */
    @Test
    void holdsTheJunctionsItNamesForSeed7() throws IOException {
        Loci loci = Loci.read(SEQUENCE);
        Cohort cohort = Cohort.of(loci);
        CohortSample.Drawn drawn = new CohortSample(cohort, "t", 7).draw(CohortSample.Kind.TUMOUR, 20, 6);

        assertThat(new CohortSample(cohort, "t", 7)
                        .draw(CohortSample.Kind.TUMOUR, 20, 6)
                        .events())
                .isEqualTo(drawn.events());
        assertThat(drawn.events())
                .filteredOn(event -> event.kind() == Event.Kind.FUSION)
                .hasSize(20);
        assertThat(drawn.events()).extracting(Planted::name).doesNotHaveDuplicates();
        assertThat(drawn.events()).allSatisfy(event -> hasAllItsHomology(event.adjacency(), loci));
        assertThat(junctionsOf(drawn.simulation().specimen())).isEqualTo(namesOf(drawn.events()));
        assertThat(drawn.simulation().specimen().doses())
                .allSatisfy(dose -> assertThat(dose.template()).isInstanceOf(Mosaic.class));
        assertThat(new CohortSample(cohort, "n", 7)
                        .draw(CohortSample.Kind.NORMAL, 0, 0)
                        .events())
                .isNotEmpty()
                .extracting(Planted::kind)
                .doesNotContain(Event.Kind.FUSION, Event.Kind.RECIPROCAL, Event.Kind.LOCAL);
    }

    private static Set<Adjacency> junctionsOf(Specimen specimen) {
        Set<Adjacency> junctions = new HashSet<>();
        specimen.doses().forEach(dose -> junctions.addAll(((Mosaic) dose.template()).junctions()));
        return junctions;
    }

    private static Set<Adjacency> namesOf(List<Planted> events) {
        List<Adjacency> adjacencies = new ArrayList<>();
        events.forEach(event -> adjacencies.add(event.adjacency()));
        return new HashSet<>(adjacencies);
    }

    /** A junction without inserted bases is where the genome alone would put it, leftmost. */
    private static void hasAllItsHomology(Adjacency adjacency, Loci loci) {
        if (adjacency.inserted().isEmpty()) {
            Breakend first = adjacency.first();
            Breakend second = adjacency.second();
            Adjacency found = Junctions.joining(
                    first,
                    loci.slices().covering(first.contig(), first.position()).orElseThrow(),
                    second,
                    loci.slices().covering(second.contig(), second.position()).orElseThrow());
            assertThat(found.first()).isEqualTo(first);
            assertThat(found.second()).isEqualTo(second);
        }
    }
}
