package org.kinfuse.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.intake.ReadSurvey;
import org.kinfuse.reference.BedReader;

/** Looks at targets: whether they lie on genes, and reads on them. */
final class TargetsCheck {
    /** How many are looked at. */
    private static final int MOST = 200;

    private static final double FEW = 0.3;
    private static final double HALF = 0.5;

    private final String name;
    private final List<GenomicInterval> some;
    private final List<Finding> findings = new ArrayList<>();

    private TargetsCheck(String name, List<GenomicInterval> some) {
        this.name = name;
        this.some = some;
    }

    static TargetsCheck of(Path file, GeneModels models) {
        String name = String.valueOf(file.getFileName());
        try {
            List<RegionSet.Region> regions =
                    BedReader.read(file, models.build()).regions();
            int step = Math.max(1, regions.size() / MOST);
            List<GenomicInterval> some = IntStream.iterate(0, index -> index < regions.size(), index -> index + step)
                    .mapToObj(index -> regions.get(index).place())
                    .toList();
            TargetsCheck check = new TargetsCheck(name, some);
            check.look(regions, models);
            return check;
        } catch (BadInput e) {
            TargetsCheck check = new TargetsCheck(name, List.of());
            check.findings.add(Finding.problem(
                    "targets",
                    String.valueOf(e.getMessage()),
                    "give a BED file on " + models.build().name() + ", with or without chr"));
            return check;
        }
    }

    private void look(List<RegionSet.Region> regions, GeneModels models) {
        long bases =
                regions.stream().mapToLong(region -> region.place().length()).sum();
        findings.add(
                Finding.ok("targets", String.format(Locale.ROOT, "%,d regions of %,d bases", regions.size(), bases)));
        double onExons = some.stream().filter(each -> isOnExon(each, models)).count() / (double) some.size();
        if (onExons < FEW) {
            findings.add(Finding.warning(
                    "targets",
                    String.format(Locale.ROOT, "only %.0f %% of them touch an exon", 100 * onExons),
                    "see whether they are of " + models.build().name()
                            + ": of another build they lie beside the genes"));
        }
    }

    private static boolean isOnExon(GenomicInterval target, GeneModels models) {
        return models.overlapping(target).stream()
                .flatMap(gene -> gene.transcripts().stream())
                .anyMatch(transcript -> touches(transcript, target));
    }

    private static boolean touches(Transcript transcript, GenomicInterval target) {
        return IntStream.rangeClosed(1, transcript.exonCount())
                .mapToObj(transcript::exon)
                .anyMatch(exon -> exon.start() <= target.end() && exon.end() >= target.start());
    }

    String name() {
        return name;
    }

    /** Some of the targets, at which reads are counted. */
    List<GenomicInterval> places() {
        return some;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * What the reads say of them.
     *
     * @param readsAtPlaces reads at {@link #places}
     */
    List<Finding> findings(ReadSurvey survey, List<Integer> readsAtPlaces) {
        if (readsAtPlaces.isEmpty() || survey.counts().primary() == 0) {
            return List.of();
        }
        long covered = readsAtPlaces.stream().filter(reads -> reads > 0).count();
        String sentence = "reads lie on " + covered + " of " + readsAtPlaces.size() + " targets of " + name
                + " that were looked at";
        return List.of(
                covered < readsAtPlaces.size() * HALF
                        ? Finding.warning(
                                "targets",
                                sentence,
                                "see whether these are the targets of this library, and of the same build")
                        : Finding.ok("targets", sentence));
    }
}
