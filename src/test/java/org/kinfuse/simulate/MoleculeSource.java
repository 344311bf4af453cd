package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.GenomicInterval;

/**
 * Cuts a specimen's DNA into molecules and keeps those that a panel catches. No two molecules come from exactly the
 * same places, so whatever shares both its ends with another one is a copy.
 */
final class MoleculeSource {
    /** A chimera takes this many bases or more of each of the two molecules it joins. */
    private static final int SHORTEST_CHIMERIC_PART = 30;

    /** Where a molecule comes from; its length tells how much of it comes from nowhere in the genome. */
    private record Place(List<GenomicInterval> sources, int length) {}

    private final Library library;
    private final PanelIndex panel;
    private final Random random;
    private final Set<Place> taken = new HashSet<>();

    MoleculeSource(Library library, Panel panel, Random random) {
        this.library = library;
        this.panel = new PanelIndex(panel);
        this.random = random;
    }

    /** The molecules of a specimen, in random order. */
    List<Molecule> molecules(Specimen specimen) {
        List<Molecule> molecules = new ArrayList<>();
        for (Specimen.Dose dose : specimen.doses()) {
            molecules.addAll(caught(dose));
        }
        molecules.addAll(chimeras(molecules));
        Collections.shuffle(molecules, random);
        return molecules;
    }

    private List<Molecule> caught(Specimen.Dose dose) {
        Template template = dose.template();
        int total = template.bases().length();
        long draws = Math.round(
                library.depth() * dose.share() * total / library.fragments().mean());
        List<Molecule> caught = new ArrayList<>();
        for (long draw = 0; draw < draws; draw++) {
            int length = fragmentLength();
            int offset = random.nextInt(total - length + 1);
            List<GenomicInterval> sources = template.sources(offset, length);
            if (random.nextDouble() < panel.efficiency(sources) && taken.add(new Place(sources, length))) {
                caught.add(Molecule.cutFrom(template, offset, length));
            }
        }
        return caught;
    }

    private int fragmentLength() {
        Library.Fragments fragments = library.fragments();
        int longest = fragments.mean() + 4 * fragments.deviation();
        while (true) {
            long length = Math.round(fragments.mean() + fragments.deviation() * random.nextGaussian());
            if (length >= Library.Fragments.SHORTEST && length <= longest) {
                return (int) length;
            }
        }
    }

    private List<Molecule> chimeras(List<Molecule> molecules) {
        List<Molecule> unbroken = molecules.stream()
                .filter(molecule -> molecule.junction().isEmpty())
                .toList();
        long number = Math.round(molecules.size() * library.artefacts().chimeraRate());
        List<Molecule> chimeras = new ArrayList<>();
        while (chimeras.size() < number) {
            chimeras.add(chimera(anyOf(unbroken), anyOf(unbroken)));
        }
        return chimeras;
    }

    private Molecule anyOf(List<Molecule> molecules) {
        return molecules.get(random.nextInt(molecules.size()));
    }

    /** The head of one molecule and the tail of another, which is turned round half of the time. */
    private Molecule chimera(Molecule one, Molecule other) {
        String head = one.bases().substring(0, cut(one));
        String turned = random.nextBoolean() ? other.bases() : Bases.reverseComplement(other.bases());
        String tail = turned.substring(turned.length() - cut(other));
        return new Molecule(
                head + tail,
                Stream.concat(one.sources().stream(), other.sources().stream()).toList(),
                Optional.empty());
    }

    private int cut(Molecule molecule) {
        return SHORTEST_CHIMERIC_PART + random.nextInt(molecule.bases().length() - 2 * SHORTEST_CHIMERIC_PART);
    }
}
