package org.kinfuse.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;

@DisplayName("A simulated library")
class SimulationTest {
    private static final Slice BAITED =
            StandIn.slice("baited", new GenomicInterval(Hg19.contig("chr2"), 10_001, 20_000));
    private static final Slice PARTNER =
            StandIn.slice("partner", new GenomicInterval(Hg19.contig("chr9"), 30_001, 40_000));
    private static final GenomicInterval TARGET = new GenomicInterval(Hg19.contig("chr2"), 14_001, 16_000);
    private static final Adjacency JUNCTION = Adjacency.joining(
            new Breakend(Hg19.contig("chr2"), 15_000, Side.LEFT),
            new Breakend(Hg19.contig("chr9"), 35_000, Side.LEFT),
            "");
    private static final double SHARE = 0.25;

    private static Simulation.Sequenced sequenced(Library.Artefacts artefacts, long seed) {
        Specimen specimen = new Specimen(
                "tumour",
                List.of(
                        new Specimen.Dose(BAITED, 1 - SHARE),
                        new Specimen.Dose(FusionAllele.of(JUNCTION, BAITED, PARTNER), SHARE)));
        Library library =
                new Library(1000, new Library.Fragments(200, 40), new Library.Reads(100, 0.005), artefacts, seed);
        return new Simulation(
                        specimen,
                        new Panel(List.of(new Panel.Target(TARGET, 1))),
                        library,
                        new ReferenceSlices(List.of(BAITED, PARTNER)))
                .sequenced();
    }

    private static final Simulation.Sequenced PLAIN = sequenced(new Library.Artefacts(0, 0), 1);
    private static final Simulation.Sequenced FLAWED = sequenced(new Library.Artefacts(0.2, 0.01), 1);

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        Library.Artefacts artefacts = new Library.Artefacts(0.2, 0.01);

        assertThat(sequenced(artefacts, 1)).isEqualTo(FLAWED);
        assertThat(sequenced(artefacts, 2).pairs()).isNotEqualTo(FLAWED.pairs());
    }

    @Test
    void hasTheDepthAndTheShareAskedFor() {
        long unbroken = PLAIN.molecules().stream()
                .filter(molecule -> covers(molecule, JUNCTION.first()))
                .count();
        long broken = PLAIN.molecules().stream()
                .filter(molecule -> molecule.junction().isPresent())
                .count();

        assertThat((double) unbroken).isCloseTo(1000 * (1 - SHARE), within(90.0));
        // A molecule with fewer than 20 of its 200 bases on the target is lost.
        assertThat((double) broken).isCloseTo(1000 * SHARE * 0.9, within(45.0));
    }

    private static boolean covers(Molecule molecule, Breakend breakend) {
        return molecule.sources().stream()
                .anyMatch(source -> source.contains(breakend.contig(), breakend.position())
                        && source.contains(breakend.contig(), breakend.firstLostPosition()));
    }

    @Test
    void catchesOnlyMoleculesThatReachATarget() {
        assertThat(PLAIN.molecules())
                .allMatch(molecule -> molecule.sources().stream().anyMatch(TARGET::overlaps));
    }

    @Test
    void takesNoMoleculeTwice() {
        List<List<GenomicInterval>> places =
                PLAIN.molecules().stream().map(Molecule::sources).toList();

        assertThat(new HashSet<>(places)).hasSameSizeAs(places);
    }

    @Test
    void readsBothEndsOfEachMoleculeWithFewErrors() {
        assertThat(PLAIN.pairs()).hasSameSizeAs(PLAIN.molecules());
        long wrong = 0;
        long read = 0;
        for (int number = 0; number < PLAIN.pairs().size(); number++) {
            String bases = PLAIN.molecules().get(number).bases();
            ReadPair pair = PLAIN.pairs().get(number);
            String other = Bases.reverseComplement(bases);
            wrong += Math.min(
                    differences(pair.first().bases(), bases)
                            + differences(pair.second().bases(), other),
                    differences(pair.first().bases(), other)
                            + differences(pair.second().bases(), bases));
            read += pair.first().bases().length() + pair.second().bases().length();
        }

        assertThat((double) wrong / read).isCloseTo(0.0055, within(0.0006));
    }

    private static int differences(String read, String molecule) {
        int differences = 0;
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) != molecule.charAt(i)) {
                differences++;
            }
        }
        return differences;
    }

    @Test
    void holdsCopiesAndChimerasAtTheirRates() {
        long copies = FLAWED.pairs().stream()
                .filter(pair -> pair.kind() == ReadPair.Kind.COPY)
                .count();
        long chimeras = FLAWED.molecules().stream()
                .filter(molecule -> molecule.junction().isEmpty())
                .filter(molecule -> molecule.sources().size() > 1)
                .count();

        assertThat((double) copies / FLAWED.pairs().size()).isCloseTo(0.2, within(0.02));
        assertThat((double) chimeras / FLAWED.molecules().size()).isCloseTo(0.01, within(0.002));
    }

    @Test
    void namesEveryPairOnce() {
        List<String> names = new ArrayList<>();
        FLAWED.pairs().forEach(pair -> names.add(pair.name()));

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }
}
