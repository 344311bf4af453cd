package org.kinfuse.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.intake.ReadSurvey;
import org.kinfuse.intake.ReadSurveyor;
import org.kinfuse.reference.ReferenceBundle;

/**
 * Looks at files one by one and beside each other. What is expected of all of them is the build of the gene models, so that
 * files that suit it suit each other.
 */
public final class Checker {
    private final ReferenceBundle bundle;
    private final CaptureGuess capture;
    private final Map<Path, FileKind> kinds = new LinkedHashMap<>();
    private final Map<Path, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<String, Path> fileOfSample = new LinkedHashMap<>();

    /** A checker of files that are to be used with these gene models. */
    public Checker(ReferenceBundle bundle) {
        this.bundle = bundle;
        this.capture = CaptureGuess.of(bundle.genes());
    }

    /**
     * Looks at files.
     *
     * @return what was found of each, in their order
     */
    public CheckReport check(List<Path> files) {
        for (Path file : files) {
            findings.put(file, new ArrayList<>());
            kinds.put(file, kind(file));
        }
        of(FileKind.BUNDLE).forEach(file -> findings(file).addAll(bundle(file)));
        of(FileKind.FASTA).forEach(file -> findings(file).addAll(FastaCheck.of(file, bundle.build())));
        of(FileKind.VARIANTS).forEach(file -> findings(file).addAll(VariantsCheck.of(file, bundle.build())));
        of(FileKind.INDEX).forEach(file -> findings(file).add(index(file)));
        List<TargetsCheck> targets = of(FileKind.BED)
                .map(file -> {
                    TargetsCheck check = TargetsCheck.of(file, bundle.genes());
                    findings(file).addAll(check.findings());
                    return check;
                })
                .toList();
        of(FileKind.READS).forEach(file -> findings(file).addAll(reads(file, targets)));
        return new CheckReport(kinds, findings);
    }

    private List<Finding> findings(Path file) {
        return findings.getOrDefault(file, List.of());
    }

    private Stream<Path> of(FileKind kind) {
        return kinds.entrySet().stream()
                .filter(each -> each.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList()
                .stream();
    }

    private FileKind kind(Path file) {
        if (file.toString().equals("-")) {
            findings(file)
                    .add(Finding.problem(
                            "file", "standard input can be read only once", "write it to a file, and check that"));
            return FileKind.OTHER;
        }
        if (!Files.exists(file)) {
            findings(file).add(Finding.problem("file", "does not exist", "see whether its name is right"));
            return FileKind.OTHER;
        }
        try {
            FileKind kind = FileKinds.of(file);
            if (kind == FileKind.OTHER) {
                findings(file)
                        .add(Finding.problem(
                                "file",
                                "neither reads nor FASTA, BED, VCF, BEDPE or a bundle",
                                "leave it away, or see whether it is whole"));
            }
            return kind;
        } catch (BadInput e) {
            findings(file).add(Finding.problem("file", String.valueOf(e.getMessage()), "see whether it may be read"));
            return FileKind.OTHER;
        }
    }

    private List<Finding> bundle(Path folder) {
        try {
            ReferenceBundle other = ReferenceBundle.open(folder);
            other.verify();
            String build = other.build().name();
            Finding whole =
                    Finding.ok("bundle", "gene models of " + build + ", version " + other.version() + ", whole");
            return build.equals(bundle.build().name())
                    ? List.of(whole)
                    : List.of(
                            whole,
                            Finding.problem(
                                    "genome",
                                    "of " + build + ", and the other files are held against "
                                            + bundle.build().name(),
                                    "give it with --reference, too"));
        } catch (BadInput e) {
            return List.of(Finding.problem(
                    "bundle", String.valueOf(e.getMessage()), "make it again with kinfuse reference build"));
        }
    }

    /** An index is looked at with the file it belongs to. */
    private Finding index(Path index) {
        String name = index.toString();
        String bare = name.substring(0, name.lastIndexOf('.'));
        boolean hasFile = Stream.of("", ".bam", ".cram", ".vcf.gz")
                .map(ending -> Path.of(bare + ending))
                .anyMatch(Files::exists);
        return hasFile
                ? Finding.ok("index", "looked at with its file")
                : Finding.problem(
                        "index", "the file it belongs to is not beside it", "put it beside its file, under its name");
    }

    private List<Finding> reads(Path file, List<TargetsCheck> targets) {
        List<GenomicInterval> places = new ArrayList<>(capture.places());
        targets.forEach(each -> places.addAll(each.places()));
        Optional<Path> fasta = of(FileKind.FASTA).findFirst();
        ReadSurvey survey;
        try {
            survey = new ReadSurveyor(bundle.build(), fasta).survey(file, places);
        } catch (BadInput e) {
            return List.of(Finding.problem(
                    "reads",
                    String.valueOf(e.getMessage()),
                    "see whether the file is whole, and a CRAM's FASTA is given"));
        }
        List<Finding> found = new ArrayList<>(new ReadsCheck(bundle.build(), survey).findings());
        capture.finding(survey).ifPresent(found::add);
        int from = capture.places().size();
        for (TargetsCheck each : targets) {
            List<Integer> reads = survey.readsAtPlaces();
            int to = from + each.places().size();
            if (reads.size() >= to) {
                found.addAll(each.findings(survey, reads.subList(from, to)));
            }
            from = to;
        }
        sameSample(file, survey).ifPresent(found::add);
        return found;
    }

    private Optional<Finding> sameSample(Path file, ReadSurvey survey) {
        if (survey.samples().size() != 1) {
            return Optional.empty();
        }
        Path other = fileOfSample.putIfAbsent(survey.samples().get(0), file);
        return other == null
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "sample",
                        "names the same sample as " + other.getFileName(),
                        "merge the files with samtools merge, or tell them apart with --sample"));
    }
}
