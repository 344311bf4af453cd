package org.kinfuse.simulate;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.simulate.Event.Kind;
import org.kinfuse.simulate.Event.Partner;
import org.kinfuse.simulate.Event.Product;
import org.kinfuse.simulate.Panel.Target;
import org.kinfuse.simulate.Specimen.Dose;

/**
 * The specimens of {@code test-data/}. Exons are those of RefSeq on hg19 (UCSC refGene): breaks lie in LMNA intron 2,
 * NTRK1 intron 10, ALK intron 19, NSF intron 20, EML4 intron 13 and STRN intron 3.
 */
final class TestSpecimens {
    private static final Partner NTRK1 = new Partner("NTRK1", "NM_002529.3", "11-17");
    private static final Partner ALK = new Partner("ALK", "NM_004304.5", "20-29");
    private static final Partner EML4 = new Partner("EML4", "NM_019063.5", "1-13");

    /** What the panel catches of a place it has no bait for. */
    private static final double OFF_TARGET = 0.01;
    /** What it catches of the partner genes here: enough for a few unbroken molecules at each break. */
    private static final double PARTNER = 0.05;

    private static final Library.Artefacts ARTEFACTS = new Library.Artefacts(0.12, 0.008);

    private final Slice lmna;
    private final Slice ntrk1;
    private final Slice alk;
    private final Slice ret;
    private final Slice eml4 = StandIn.slice("EML4_ex13_14", at("chr2", 42_521_600, 42_529_600));
    private final Slice nsf = StandIn.slice("NSF_ex20_21", at("chr17", 44_831_700, 44_834_200));
    private final Slice strn = StandIn.slice("STRN_ex3_4", at("chr2", 37_131_700, 37_144_300));

    /** @param real holds the slices LMNA, NTRK1, ALK_ex18_23 and RET */
    TestSpecimens(ReferenceSlices real) {
        this.lmna = real.named("LMNA");
        this.ntrk1 = real.named("NTRK1");
        this.alk = real.named("ALK_ex18_23");
        this.ret = real.named("RET");
    }

    /**
     * One file to make.
     *
     * @param name of the file and the sample, without {@code .bam}
     * @param simulation how
     * @param events the junctions in it
     * @param standIns slices whose sequence is made up
     */
    record TestSpecimen(String name, Simulation simulation, List<Event> events, List<Slice> standIns) {}

    List<TestSpecimen> all() {
        return List.of(lmnaNtrk1(), nsfAlk(), eml4Alk(), noFusion(), twoAlkPartners());
    }

    private TestSpecimen lmnaNtrk1() {
        Event fusion = new Event(
                "LMNA::NTRK1",
                Kind.FUSION,
                joined(left("chr1", 156_101_472), lmna, right("chr1", 156_844_534), ntrk1),
                0.12,
                new Product(new Partner("LMNA", "NM_170707.4", "1-2"), NTRK1, "in_frame", "retained"));
        return specimen("lmna-ntrk1", List.of(lmna, ntrk1, alk, ret), List.of(fusion), library(400, 100, 8));
    }

    private TestSpecimen noFusion() {
        List<Event> deletions = List.of(
                deletion(
                        "intron 11 of NTRK1",
                        joined(left("chr1", 156_844_865), ntrk1, right("chr1", 156_845_166), ntrk1),
                        0.5),
                deletion(
                        "intron 19 of ALK", joined(left("chr2", 29_447_100), alk, right("chr2", 29_447_401), alk), 0.5),
                deletion(
                        "intron 11 of RET",
                        joined(left("chr10", 43_611_000), ret, right("chr10", 43_611_301), ret),
                        1));
        return specimen("no-fusion", List.of(lmna, ntrk1, alk, ret), deletions, library(400, 100, 4));
    }

    private TestSpecimen nsfAlk() {
        Event fusion = new Event(
                "NSF::ALK",
                Kind.FUSION,
                joined(left("chr2", 29_447_327), alk, left("chr17", 44_832_951), nsf),
                0.1239,
                new Product(new Partner("NSF", "NM_006178.4", "1-20"), ALK, "out_of_frame", "retained"));
        return specimen("nsf-alk", List.of(alk, nsf), List.of(fusion), library(300, 150, 41));
    }

    private TestSpecimen eml4Alk() {
        Event fusion = new Event(
                "EML4::ALK",
                Kind.FUSION,
                FusionAllele.of(
                        Adjacency.joining(left("chr2", 29_448_012), left("chr2", 42_525_040), "TGA"), alk, eml4),
                0.18,
                new Product(EML4, ALK, "in_frame", "retained"));
        Event reciprocal = new Event(
                "ALK::EML4",
                Kind.RECIPROCAL,
                joined(right("chr2", 29_448_016), alk, right("chr2", 42_525_047), eml4),
                0.18,
                new Product(
                        new Partner("ALK", "NM_004304.5", "1-19"),
                        new Partner("EML4", "NM_019063.5", "14-23"),
                        "in_frame",
                        "lost"));
        return specimen("eml4-alk", List.of(alk, eml4), List.of(fusion, reciprocal), library(300, 100, 13));
    }

    private TestSpecimen twoAlkPartners() {
        Event eml4Alk = new Event(
                "EML4::ALK",
                Kind.FUSION,
                joined(left("chr2", 29_446_850), alk, left("chr2", 42_526_110), eml4),
                0.15,
                new Product(EML4, ALK, "in_frame", "retained"));
        Event strnAlk = new Event(
                "STRN::ALK",
                Kind.FUSION,
                joined(left("chr2", 29_447_902), alk, right("chr2", 37_138_203), strn),
                0.08,
                new Product(new Partner("STRN", "NM_003162.4", "1-3"), ALK, "in_frame", "retained"));
        return specimen("two-alk-partners", List.of(alk, eml4, strn), List.of(eml4Alk, strnAlk), library(300, 100, 18));
    }

    private TestSpecimen specimen(String name, List<Slice> slices, List<Event> events, Library library) {
        List<Dose> doses = new ArrayList<>();
        for (Slice slice : slices) {
            double broken = events.stream()
                    .filter(event -> event.kind() != Kind.RECIPROCAL)
                    .filter(event -> touches(event.adjacency(), slice))
                    .mapToDouble(Event::share)
                    .sum();
            if (broken < 1) {
                doses.add(new Dose(slice, 1 - broken));
            }
        }
        events.forEach(event -> doses.add(new Dose(event.allele(), event.share())));
        return new TestSpecimen(
                name,
                new Simulation(new Specimen(name, doses), panel(slices), library, new ReferenceSlices(slices)),
                events,
                slices.stream().filter(List.of(eml4, nsf, strn)::contains).toList());
    }

    private Panel panel(List<Slice> slices) {
        double alkEfficiency = slices.contains(ntrk1) ? 0.1 : 1;
        List<Target> targets = List.of(
                new Target(at("chr1", 156_844_343, 156_844_820), 1),
                new Target(at("chr1", 156_845_292, 156_845_478), 0.6),
                new Target(at("chr1", 156_845_852, 156_846_022), 0.5),
                new Target(at("chr2", 29_446_188, 29_448_451), alkEfficiency),
                new Target(at("chr10", 43_610_165, 43_612_199), 0.1),
                new Target(lmna.interval(), OFF_TARGET),
                new Target(eml4.interval(), PARTNER),
                new Target(nsf.interval(), PARTNER),
                new Target(strn.interval(), PARTNER));
        return new Panel(targets);
    }

    private static boolean touches(Adjacency adjacency, Slice slice) {
        return covers(slice, adjacency.first()) || covers(slice, adjacency.second());
    }

    private static boolean covers(Slice slice, Breakend breakend) {
        return slice.interval().contains(breakend.contig(), breakend.position());
    }

    private static Event deletion(String where, FusionAllele allele, double share) {
        return new Event("deletion in " + where, Kind.GERMLINE_DELETION, allele, share, Product.NONE);
    }

    private static FusionAllele joined(Breakend one, Slice sliceOfOne, Breakend other, Slice sliceOfOther) {
        return FusionAllele.of(Junctions.joining(one, sliceOfOne, other, sliceOfOther), sliceOfOne, sliceOfOther);
    }

    private static Library library(double depth, int readLength, long seed) {
        return new Library(
                depth, new Library.Fragments(200, 45), new Library.Reads(readLength, 0.003), ARTEFACTS, seed);
    }

    private static Breakend left(String contig, int position) {
        return new Breakend(Hg19.contig(contig), position, Side.LEFT);
    }

    private static Breakend right(String contig, int position) {
        return new Breakend(Hg19.contig(contig), position, Side.RIGHT);
    }

    private static GenomicInterval at(String contig, int start, int end) {
        return new GenomicInterval(Hg19.contig(contig), start, end);
    }
}
