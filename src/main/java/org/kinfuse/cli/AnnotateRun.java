package org.kinfuse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinfuse.draw.Gallery;
import org.kinfuse.draw.PictureForm;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.judge.VariantAssessor;
import org.kinfuse.judge.VariantCensus;
import org.kinfuse.report.AnnotatedColumn;
import org.kinfuse.report.AnnotatedRecord;
import org.kinfuse.report.AnnotationFacts;
import org.kinfuse.report.AnnotationForm;
import org.kinfuse.report.AnnotationForms;
import org.kinfuse.report.AnnotationJson;
import org.kinfuse.report.AnnotationSummary;
import org.kinfuse.report.AnnotationTsv;
import org.kinfuse.report.AnnotationVcf;
import org.kinfuse.report.FindingText;
import org.kinfuse.report.IndexedVcf;
import org.kinfuse.report.OutputFolder;
import org.kinfuse.report.OutputFolder.NewFiles;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleName;
import org.kinfuse.variants.VariantEntry;
import org.kinfuse.variants.VariantIntake;
import org.kinfuse.variants.VariantReading;

/**
 * The stages of {@code kinfuse annotate}. The file is read to its end for what must be known before the first record is
 * answered, which also shows whether all of it can be read. Then record is written after record: out of memory where the
 * file is of usual size, in a second reading where it is larger.
 */
final class AnnotateRun {
    /** Records that are kept from the first reading: about 100 MB of them. */
    private static final int MOST_KEPT = 1 << 17;

    private final AnnotateOptions input;
    private final GeneOptions genes;
    private final List<AnnotatedColumn> columns;
    private final StageLog log;
    private final List<String> words;

    /** @param columns of the table */
    AnnotateRun(
            AnnotateOptions input, GeneOptions genes, List<AnnotatedColumn> columns, StageLog log, List<String> words) {
        this.input = input;
        this.genes = genes;
        this.columns = List.copyOf(columns);
        this.log = log;
        this.words = words;
    }

    /** What is open while a file is annotated. */
    private record Opened(OpenedReference reference, VariantSource source, VariantIntake intake) {}

    /** What the first reading gave: how many records there are, and those that were kept. */
    private record FirstReading(
            VariantCensus census,
            AnnotationFacts facts,
            boolean vcf,
            List<String> header,
            long records,
            List<VariantEntry> kept) {
        boolean keptAll() {
            return kept.size() == records;
        }

        AnnotationVcf vcfTo(OutputStream out) throws IOException {
            return new AnnotationVcf(out, header, facts, census::isToldTwice);
        }
    }

    /**
     * From records to files.
     *
     * @param in standard input, read where the options say so
     * @return lines for a person
     */
    List<String> toFolder(InputStream in, OutputFolder folder) {
        return opened(in, opened -> {
            FirstReading first = firstReading(opened);
            AnnotationSummary summary = new AnnotationSummary(first.facts().sample());
            List<Path> files = folder.writeTogether(made -> {
                try (AnnotationForm forms = forms(made, first, summary)) {
                    annotate(opened, first, forms);
                }
            });
            return lines(summary, files);
        });
    }

    private static List<String> lines(AnnotationSummary summary, List<Path> files) {
        List<String> lines = new ArrayList<>(summary.lines());
        String label = "Files     ";
        for (Path file : files) {
            lines.add(label + file);
            label = " ".repeat(label.length());
        }
        return lines;
    }

    /**
     * From records to one stream: the annotated VCF, or the table where the input is none.
     *
     * @param in standard input, read where the options say so
     * @param out stays open
     */
    void toStream(InputStream in, OutputStream out) {
        opened(in, opened -> {
            FirstReading first = firstReading(opened);
            try (AnnotationForm form = first.vcf() ? first.vcfTo(out) : new AnnotationTsv(out, columns)) {
                annotate(opened, first, form);
            } catch (IOException e) {
                throw new CannotWrite("Cannot write to standard output: " + e.getMessage() + ".", e);
            }
            return first;
        });
    }

    /** Does something while all is open. */
    private <T> T opened(InputStream in, Function<Opened, T> work) {
        try (OpenedReference reference = genes.open();
                VariantSource source = VariantSource.of(input.file(), in)) {
            reference.unknownTranscripts().forEach(log::note);
            VariantIntake intake = new VariantIntake(reference.bundle().build(), input.settings(), reference.bases());
            return work.apply(new Opened(reference, source, intake));
        }
    }

    private FirstReading firstReading(Opened opened) {
        VariantCensus census = new VariantCensus();
        try (VariantReading reading = opened.source().open(opened.intake())) {
            List<VariantEntry> kept = new ArrayList<>();
            long records = 0;
            for (Optional<VariantEntry> next = reading.next(); next.isPresent(); next = reading.next()) {
                census.add(next.get().record());
                records++;
                if (records <= MOST_KEPT) {
                    kept.add(next.get());
                }
            }
            List<RunFacts.Stage> stages = AnnotateStages.of(census.counts());
            stages.forEach(log::stage);
            reading.passedOver().forEach(sentence -> log.note("passed over: " + sentence));
            return new FirstReading(
                    census,
                    facts(opened.reference(), reading, stages),
                    isVcf(reading),
                    reading.header(),
                    records,
                    kept);
        }
    }

    private static boolean isVcf(VariantReading reading) {
        return switch (reading.format()) {
            case VCF, BCF -> true;
            case BEDPE, TABLE, FUSIONS -> false;
        };
    }

    private AnnotationForm forms(NewFiles made, FirstReading first, AnnotationSummary summary) throws IOException {
        String name = first.facts().sample().text();
        List<AnnotationForm> forms = new ArrayList<>(List.of(summary));
        if (first.vcf()) {
            forms.add(IndexedVcf.create(made, name + ".annotated.vcf.gz", first.records(), first::vcfTo));
        }
        forms.add(new AnnotationJson(made.create(name + ".fusions.json"), first.facts()));
        forms.add(new AnnotationTsv(made.create(name + ".fusions.tsv"), columns));
        if (input.pictures().asked()) {
            AnnotationFacts facts = first.facts();
            String foot = Gallery.foot(facts.sample(), facts.program(), facts.reference());
            forms.add(new PictureForm(new Gallery(facts.sample(), foot, genes.schematics()), made));
        }
        return new AnnotationForms(forms);
    }

    private void annotate(Opened opened, FirstReading first, AnnotationForm form) throws IOException {
        OpenedReference reference = opened.reference();
        VariantAssessor assessor =
                new VariantAssessor(reference.assessor(input.junctions()), reference.loneInterpreter(), first.census());
        FindingText text = new FindingText(reference.reporter().telling(input.sequences()));
        SampleName sample = first.facts().sample();
        eachEntry(
                opened,
                first,
                entry -> form.record(
                        new AnnotatedRecord(sample, text.of(assessor.assess(entry.record())), entry.text())));
    }

    /** What is done with each entry. */
    @FunctionalInterface
    private interface EntryWriter {
        void write(VariantEntry entry) throws IOException;
    }

    private static void eachEntry(Opened opened, FirstReading first, EntryWriter writer) throws IOException {
        if (first.keptAll()) {
            for (VariantEntry entry : first.kept()) {
                writer.write(entry);
            }
            return;
        }
        try (VariantReading reading = opened.source().open(opened.intake())) {
            for (Optional<VariantEntry> next = reading.next(); next.isPresent(); next = reading.next()) {
                writer.write(next.get());
            }
        }
    }

    private AnnotationFacts facts(OpenedReference reference, VariantReading reading, List<RunFacts.Stage> stages) {
        InputFile file = input.file();
        return new AnnotationFacts(
                input.sample(),
                new RunFacts.Program(ProgramVersion.NAME, ProgramVersion.number()),
                reference.facts(),
                new RunFacts.Input(file.name(), file.size(), HeaderSum.of(reading.header())),
                reading.format().words(),
                CommandWords.withoutFolders(words),
                genes.transcripts().word(),
                stages,
                reading.passedOver());
    }
}
