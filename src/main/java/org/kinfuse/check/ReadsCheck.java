package org.kinfuse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.KnownBuild;
import org.kinfuse.intake.ReadSurvey;
import org.kinfuse.intake.ReadSurvey.Counts;
import org.kinfuse.intake.ReadSurvey.NamedLength;

/** Judges what a look at a file of reads shows. */
final class ReadsCheck {
    private static final Pattern MARKERS = Pattern.compile(
            ".*(markdup|markduplicates|samblaster|fgbio|umi|dedup|biobambam|dupsifter|sambamba).*",
            Pattern.CASE_INSENSITIVE);
    /** Fewer reads show that a look at them tells nothing. */
    private static final int FEW = 100;

    private static final int SHORT_READS = 50;
    /** Of RNA that was aligned over splices far more reads have an N; {@code call} takes the same share for RNA. */
    private static final double SPLICED_PERCENT = 5;

    private static final double A_FEW_PERCENT = 0.02;
    private static final double HALF = 50;
    private static final double MOST = 90;

    private final GenomeBuild build;
    private final ReadSurvey survey;
    private final List<Finding> findings = new ArrayList<>();

    ReadsCheck(GenomeBuild build, ReadSurvey survey) {
        this.build = build;
        this.survey = survey;
    }

    List<Finding> findings() {
        survey.troubles().forEach(each -> findings.add(damage(each)));
        genome();
        order();
        samples();
        if (survey.counts().primary() < FEW) {
            findings.add(Finding.warning(
                    "reads",
                    "only " + survey.counts().primary() + " aligned reads were found",
                    "see whether this is the right file"));
            return findings;
        }
        pairs();
        clips();
        copies();
        quality();
        return findings;
    }

    private Finding damage(String sentence) {
        return Finding.problem(
                "damage",
                sentence,
                survey.format().equals("CRAM")
                        ? "name its FASTA file beside it, or copy or make the file again"
                        : "copy or make the file again; samtools quickcheck and samtools index help");
    }

    private void genome() {
        if (survey.contigs().isEmpty()) {
            findings.add(Finding.problem("genome", "the header has no contigs", "align the reads to " + build.name()));
            return;
        }
        long known = survey.contigs().stream().filter(this::isOfBuild).count();
        Optional<NamedLength> other = survey.contigs().stream()
                .filter(each -> build.contig(each.name()).isPresent() && !isOfBuild(each) && !isMitochondrion(each))
                .findFirst();
        if (known == 0 || other.isPresent()) {
            findings.add(Finding.problem(
                    "genome",
                    "not aligned to " + build.name()
                            + likeness().map(each -> ", but to " + each.words()).orElse("")
                            + other.map(each -> String.format(
                                            Locale.ROOT, ": %s has %,d bases", each.name(), each.length()))
                                    .orElse(""),
                    "align the reads to " + build.name() + ", or lift calls over to it and use kinfuse annotate"));
            return;
        }
        boolean prefixed =
                survey.contigs().stream().anyMatch(each -> each.name().startsWith("chr"));
        long beside = survey.contigs().size() - known;
        findings.add(Finding.ok(
                "genome",
                known + " of " + build.sequences().size() + " contigs of " + build.name() + ", named like "
                        + (prefixed ? "chr1" : "1") + (beside == 0 ? "" : "; " + beside + " others")));
    }

    private boolean isOfBuild(NamedLength each) {
        return build.contig(each.name())
                .filter(contig -> build.sequence(contig).length() == each.length())
                .isPresent();
    }

    /** Two sequences of it go with hg19. */
    private boolean isMitochondrion(NamedLength each) {
        return build.contig(each.name())
                .filter(contig -> contig.name().equals("chrM"))
                .isPresent();
    }

    private Optional<KnownBuild> likeness() {
        return survey.contigs().stream()
                .flatMap(each -> KnownBuild.having(each.length()).stream())
                .findFirst();
    }

    private void order() {
        findings.add(
                switch (survey.order()) {
                    case SORTED -> Finding.ok("order", "sorted by coordinate");
                    case SORTED_UNSAID ->
                        Finding.note(
                                "order",
                                "sorted by coordinate, which the header does not say",
                                "samtools sort says so; kinfuse call reads it as it is");
                    case SORTED_NOT_TRUE ->
                        Finding.problem(
                                "order", "not sorted by coordinate, though the header says so", "run samtools sort");
                    case OTHER ->
                        Finding.note(
                                "order",
                                "not sorted by coordinate",
                                "kinfuse call reads it as it is; --scope needs samtools sort and samtools index");
                });
        String index = "run samtools index";
        switch (survey.index()) {
            case THERE -> findings.add(Finding.ok("index", "there, and not older than the file"));
            case OLDER -> findings.add(Finding.warning("index", "older than the file", index + " again"));
            case UNUSABLE -> findings.add(Finding.problem("index", "does not fit the file", index + " again"));
            case NONE -> findings.add(Finding.note("index", "none beside the file", index + "; --scope needs one"));
            case NOT_POSSIBLE ->
                findings.add(Finding.note("index", "this format has none", "--scope needs BAM or CRAM"));
        }
    }

    private void samples() {
        switch (survey.samples().size()) {
            case 0 ->
                findings.add(Finding.note(
                        "sample", "no read group names a sample", "the name of the file is taken, or give --sample"));
            case 1 -> findings.add(Finding.ok("sample", survey.samples().get(0)));
            default ->
                findings.add(Finding.warning(
                        "sample",
                        "the read groups name " + survey.samples().size() + " samples: "
                                + String.join(", ", survey.samples()),
                        "split the file by samples; kinfuse call takes all reads for one"));
        }
    }

    private void pairs() {
        Counts counts = survey.counts();
        String length = "reads of " + counts.medianLength() + " bases";
        if (counts.paired() == 0) {
            findings.add(Finding.warning(
                    "pairs", length + ", single", "junctions are found by split reads only, not by pairs"));
        } else if (counts.medianFragment() == 0) {
            findings.add(Finding.warning(
                    "pairs",
                    length + ", of which no pair is marked as proper",
                    "see whether mates were aligned together"));
        } else {
            findings.add(Finding.ok(
                    "pairs",
                    length + " in pairs; fragments of " + counts.medianFragment() + " bases, nearly all below "
                            + (counts.longestFragment() + 1)));
        }
        if (counts.medianLength() < SHORT_READS) {
            findings.add(Finding.warning(
                    "length", "reads are short", "few can be split; expect junctions from pairs, not to the base"));
        }
    }

    private void clips() {
        Counts counts = survey.counts();
        if (counts.reaches(counts.spliced(), SPLICED_PERCENT)) {
            findings.add(Finding.ok("material", "RNA: " + percent(counts.spliced()) + " of the reads are spliced"));
        }
        if (counts.clipped() == 0 && counts.split() == 0) {
            findings.add(
                    Finding.warning(
                            "clips",
                            "no read is clipped by 20 bases or more, and none has an SA tag",
                            "align with bwa mem or another local aligner, and keep clipped bases: without them junctions are found by pairs only"));
        } else if (counts.split() == 0) {
            findings.add(
                    Finding.warning(
                            "clips",
                            percent(counts.clipped()) + " of the reads are clipped, and none has an SA tag",
                            "align with bwa mem, or keep its supplementary records: clips alone show a junction that others show too"));
        } else {
            findings.add(Finding.ok(
                    "clips",
                    percent(counts.clipped()) + " of the reads are clipped, " + percent(counts.split())
                            + " have other parts (SA)"));
        }
        if (counts.split() > 0 && counts.supplementary() == 0 && counts.reaches(counts.split(), A_FEW_PERCENT)) {
            findings.add(Finding.note(
                    "clips", "supplementary records were left out", "SA tags tell the same, but for inserted bases"));
        }
    }

    private void copies() {
        Counts counts = survey.counts();
        boolean marked = survey.programs().stream()
                .anyMatch(name -> MARKERS.matcher(name).matches());
        if (counts.duplicates() > 0) {
            findings.add(Finding.ok("copies", percent(counts.duplicates()) + " of the reads are marked as copies"));
        } else if (marked) {
            findings.add(
                    Finding.ok("copies", "no read is marked as a copy; a program that marks or removes them has run"));
        } else {
            findings.add(
                    Finding.note(
                            "copies",
                            "no read is marked as a copy",
                            "molecules are counted by both ends of their fragments; depth and fractions are better after samtools markdup or with UMI"));
        }
    }

    private void quality() {
        Counts counts = survey.counts();
        if (counts.reaches(counts.unplaced(), MOST)) {
            findings.add(Finding.problem(
                    "quality",
                    percent(counts.unplaced()) + " of the reads have mapping quality 0",
                    "see how they were aligned: nothing can be called from them"));
        } else if (counts.reaches(counts.unplaced(), HALF)) {
            findings.add(Finding.warning(
                    "quality",
                    percent(counts.unplaced()) + " of the reads have mapping quality 0",
                    "see how they were aligned; such reads show no junction"));
        }
    }

    private String percent(int count) {
        return String.format(
                Locale.ROOT, "%.1f %%", 100.0 * count / survey.counts().primary());
    }
}
