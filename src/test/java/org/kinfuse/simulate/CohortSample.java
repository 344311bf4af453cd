package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;
import org.kinfuse.simulate.Panel.Target;
import org.kinfuse.simulate.Specimen.Dose;

/** Draws one sample of a cohort from its seed: what it holds, how it was caught and sequenced. */
final class CohortSample {
    private static final int DEPTH = 500;
    /** What the panel catches of the places around a partner's break: 5 to 30 molecules deep. */
    private static final double LEAST_OFF_TARGET = 0.01;

    private static final double MOST_OFF_TARGET = 0.06;
    private static final int OFF_TARGET_REACH = 2000;
    /** What it catches of everything else. */
    private static final double BACKGROUND = 0.002;

    private static final int SPARED = 10;

    /** Whether a sample holds a tumour. */
    enum Kind {
        TUMOUR,
        NORMAL
    }

    /**
     * A sample.
     *
     * @param simulation how it is made
     * @param events what it holds
     * @param person whose it is
     */
    record Drawn(Simulation simulation, List<Planted> events, Person person) {}

    /**
     * A person.
     *
     * @param one one copy of each locus, with the letters of this person
     * @param other the other copy
     * @param germline what the person was born with
     * @param tumour what the tumour has besides
     */
    record Person(Map<String, Slice> one, Map<String, Slice> other, List<Planted> germline, List<Planted> tumour) {}

    private final Cohort cohort;
    private final Random random;
    private final String name;
    private final long seed;

    CohortSample(Cohort cohort, String name, long seed) {
        this.cohort = cohort;
        this.random = new Random(seed);
        this.name = name;
        this.seed = seed;
    }

    /** The sample. */
    Drawn draw(Kind kind, int fusions, int local) {
        List<Planted> tumour =
                switch (kind) {
                    case TUMOUR -> new TumourEvents(cohort, random).draw(fusions, local);
                    case NORMAL -> List.of();
                };
        GermlineEvents inherited = new GermlineEvents(cohort, random);
        List<Planted> germline = inherited.draw();
        Transcript copied =
                cohort.windows().get(random.nextInt(cohort.windows().size())).transcript();
        List<Planted> spliced = inherited.spliced(copied, 0.03 + 0.2 * random.nextDouble());

        Set<Integer> spared = spared(
                Stream.of(tumour, germline, spliced).flatMap(List::stream).toList());
        Map<String, Slice> used = used(tumour);
        Map<String, Slice> one = new LinkedHashMap<>();
        Map<String, Slice> other = new LinkedHashMap<>();
        for (Slice slice : used.values()) {
            one.put(slice.name(), Haplotype.withLetters(slice, spared, random));
            other.put(slice.name(), Haplotype.withLetters(slice, spared, random));
        }
        Person person = new Person(one, other, germline, tumour);
        List<Dose> doses = doses(person, used, 1);
        doses.add(new Dose(messenger(copied, one, spliced), spliced.get(0).share()));

        Simulation simulation = new Simulation(
                new Specimen(name, doses),
                panel(used, tumour),
                library(),
                cohort.loci().slices());
        return new Drawn(
                simulation,
                Stream.of(
                                tumour,
                                germline.stream()
                                        .map(event -> beside(tumour, event))
                                        .toList(),
                                spliced)
                        .flatMap(List::stream)
                        .toList(),
                person);
    }

    /**
     * The blood of a person, caught by the same panel and sequenced less deep.
     *
     * @param depth molecules over each base that is caught best
     * @param contamination share of the tumour sample's DNA in it, 0 to 1
     */
    Simulation blood(Person person, double depth, double contamination) {
        Map<String, Slice> used = used(person.tumour());
        Library library = library();
        return new Simulation(
                new Specimen(name, doses(person, used, contamination)),
                panel(used, person.tumour()),
                new Library(depth, library.fragments(), library.reads(), library.artefacts(), seed),
                cohort.loci().slices());
    }

    /** Both copies of each locus, and so much of what the tumour made of them. */
    private List<Dose> doses(Person person, Map<String, Slice> used, double ofTumour) {
        List<Dose> doses = new ArrayList<>();
        for (Slice slice : used.values()) {
            double whole = 1 - ofTumour * broken(slice, person.tumour());
            Slice one = person.one().get(slice.name());
            Slice other = person.other().get(slice.name());
            doses.add(new Dose(Haplotype.edited(one, edits(slice, person.germline(), 0)), whole / 2));
            doses.add(new Dose(Haplotype.edited(other, edits(slice, person.germline(), 0.75)), whole / 2));
        }
        if (ofTumour > 0) {
            for (Planted event : person.tumour()) {
                doses.add(new Dose(joined(event.adjacency(), person.one()), ofTumour * event.share()));
            }
        }
        return doses;
    }

    /** What was inherited, with its share of all copies: those that the tumour broke do not hold it. */
    private Planted beside(List<Planted> tumour, Planted inherited) {
        double whole = 1 - broken(slice(inherited.adjacency().first()), tumour);
        return new Planted(
                inherited.name(),
                inherited.kind(),
                inherited.adjacency(),
                inherited.share() * whole,
                inherited.genes());
    }

    private static Set<Integer> spared(List<Planted> events) {
        Set<Integer> spared = new HashSet<>();
        for (Planted event : events) {
            for (Breakend breakend :
                    List.of(event.adjacency().first(), event.adjacency().second())) {
                int reach = SPARED + event.adjacency().homology();
                for (int offset = -reach; offset <= reach; offset++) {
                    spared.add(breakend.position() + offset);
                }
            }
        }
        return spared;
    }

    private Map<String, Slice> used(List<Planted> tumour) {
        Map<String, Slice> used = new TreeMap<>();
        cohort.windows().forEach(window -> {
            Slice slice = cohort.sliceOf(window.transcript());
            used.put(slice.name(), slice);
        });
        tumour.stream()
                .flatMap(event ->
                        Stream.of(event.adjacency().first(), event.adjacency().second()))
                .map(this::slice)
                .forEach(slice -> used.put(slice.name(), slice));
        return used;
    }

    private Slice slice(Breakend breakend) {
        return cohort.loci()
                .slices()
                .covering(breakend.contig(), breakend.position())
                .orElseThrow();
    }

    /** The share of a locus that some event of the tumour broke; the reciprocal junction is of the same cells. */
    private double broken(Slice slice, List<Planted> tumour) {
        return tumour.stream()
                .filter(event -> !event.name().endsWith("r"))
                .filter(event -> slice(event.adjacency().first()).equals(slice)
                        || slice(event.adjacency().second()).equals(slice))
                .mapToDouble(Planted::share)
                .sum();
    }

    /** The events of a locus on one of its two copies: all on the first, those of both copies on the second. */
    private List<Haplotype.Edit> edits(Slice slice, List<Planted> germline, double leastShare) {
        return germline.stream()
                .filter(event -> event.share() > leastShare)
                .filter(event -> slice(event.adjacency().first()).equals(slice))
                .map(CohortSample::edit)
                .toList();
    }

    private static Haplotype.Edit edit(Planted event) {
        Adjacency adjacency = event.adjacency();
        Breakend first = adjacency.first();
        Breakend second = adjacency.second();
        return switch (first.kept()) {
            case LEFT -> new Haplotype.Edit(first.position(), second.position(), adjacency.inserted(), adjacency);
            case RIGHT ->
                new Haplotype.Edit(second.position(), first.position(), adjacency.insertedSeenFromSecond(), adjacency);
        };
    }

    private Mosaic joined(Adjacency adjacency, Map<String, Slice> slices) {
        Slice atFirst = slices.get(slice(adjacency.first()).name());
        Slice atSecond = slices.get(slice(adjacency.second()).name());
        return Mosaic.of(FusionAllele.of(adjacency, atFirst, atSecond), atFirst, atSecond);
    }

    private Mosaic messenger(Transcript transcript, Map<String, Slice> slices, List<Planted> joints) {
        Slice slice = slices.get(cohort.sliceOf(transcript).name());
        Mosaic.Builder builder = new Mosaic.Builder();
        boolean forward = transcript.strand() == Strand.FORWARD;
        for (int rank = 1; rank <= transcript.exonCount(); rank++) {
            Exon exon = transcript.exon(rank);
            builder.stretch(
                    slice,
                    new GenomicInterval(transcript.contig(), exon.start(), exon.end()),
                    forward ? Strand.FORWARD : Strand.REVERSE);
            if (rank < transcript.exonCount()) {
                builder.joint(joints.get(rank - 1).adjacency());
            }
        }
        return builder.build();
    }

    private Panel panel(Map<String, Slice> used, List<Planted> tumour) {
        List<Target> targets = new ArrayList<>(cohort.targets());
        used.values().forEach(slice -> targets.add(new Target(slice.interval(), BACKGROUND)));
        for (Planted event : tumour) {
            double efficiency = LEAST_OFF_TARGET + (MOST_OFF_TARGET - LEAST_OFF_TARGET) * random.nextDouble();
            for (Breakend breakend :
                    List.of(event.adjacency().first(), event.adjacency().second())) {
                targets.add(new Target(
                        new GenomicInterval(
                                breakend.contig(),
                                breakend.position() - OFF_TARGET_REACH,
                                breakend.position() + OFF_TARGET_REACH),
                        efficiency));
            }
        }
        return new Panel(targets);
    }

    private Library library() {
        int mean = 150 + random.nextInt(101);
        int deviation = (int) Math.round(mean * (0.25 + 0.1 * random.nextDouble()));
        int length = List.of(100, 125, 150).get(random.nextInt(3));
        Library.Reads.Ends ends = anyEnds();
        return new Library(
                DEPTH,
                new Library.Fragments(mean, deviation),
                new Library.Reads(length, 0.003, ends),
                new Library.Artefacts(0.1 + 0.2 * random.nextDouble(), 0.008),
                seed);
    }

    private Library.Reads.Ends anyEnds() {
        if (random.nextBoolean()) {
            return Library.Reads.Ends.TRIMMED;
        }
        return Library.Reads.Ends.AS_READ;
    }
}
