package org.kinfuse.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.fuse.LoneInterpreter;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.judge.Assessor;
import org.kinfuse.judge.VariantAssessor;
import org.kinfuse.judge.VariantCensus;
import org.kinfuse.locate.Locator;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.report.AnnotatedColumn;
import org.kinfuse.report.AnnotatedRecord;
import org.kinfuse.report.AnnotationFacts;
import org.kinfuse.report.AnnotationForm;
import org.kinfuse.report.AnnotationForms;
import org.kinfuse.report.AnnotationJson;
import org.kinfuse.report.AnnotationTsv;
import org.kinfuse.report.AnnotationVcf;
import org.kinfuse.report.FindingText;
import org.kinfuse.report.Reporter;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleName;
import org.kinfuse.variants.VariantEntry;
import org.kinfuse.variants.VariantIntake;
import org.kinfuse.variants.VariantIntakeSettings;
import org.kinfuse.variants.VariantReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What annotating costs in memory, in microseconds for each record, after warm-up and with every gene read: reading alone,
 * the interpretation alone, and all of it with the three outputs written to nowhere.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotateRecords {
    private static final int RECORDS = 5_000;
    private static final long SEED = 7;

    private final ReferenceBundle bundle = ReferenceBundle.hg19();
    private final Interpreter interpreter = new Interpreter(
            new Locator(bundle.genes()), TranscriptPreference.MSK, bundle.knownPairs()::contains);
    private final List<Adjacency> adjacencies = new ArrayList<>();
    private byte[] vcf = {};
    private int next;

    /** Makes the records, and reads all genes. */
    @Setup
    public void prepare() {
        bundle.allGenes();
        vcf = RandomVcf.text(bundle, RECORDS, SEED).getBytes(StandardCharsets.ISO_8859_1);
        try (VariantReading reading = reading()) {
            for (Optional<VariantEntry> entry = reading.next(); entry.isPresent(); entry = reading.next()) {
                entry.get().record().statements().forEach(this::keep);
            }
        }
    }

    private boolean keep(VariantStatement statement) {
        return statement.fold(
                joined -> {
                    joined.adjacencies().forEach(each -> adjacencies.add(each.adjacency()));
                    return true;
                },
                lone -> false,
                places -> false,
                nothing -> false);
    }

    /** Genes, exons, frame and domains of one adjacency. */
    @Benchmark
    public Interpretation interpretAdjacency() {
        next = next == adjacencies.size() - 1 ? 0 : next + 1;
        return interpreter.interpret(adjacencies.get(next));
    }

    /** VCF text to statements. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void readRecord(Blackhole hole) {
        try (VariantReading reading = reading()) {
            for (Optional<VariantEntry> entry = reading.next(); entry.isPresent(); entry = reading.next()) {
                hole.consume(entry.get());
            }
        }
    }

    /** VCF text to annotated VCF text, JSON and table, as {@code kinfuse annotate} does, but for the compression. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public void annotateRecord() throws IOException {
        VariantCensus census = new VariantCensus();
        List<String> header;
        try (VariantReading reading = reading()) {
            for (Optional<VariantEntry> entry = reading.next(); entry.isPresent(); entry = reading.next()) {
                census.add(entry.get().record());
            }
            header = reading.header();
        }
        VariantAssessor assessor = new VariantAssessor(
                new Assessor(interpreter, bundle.knownPairs()::contains),
                new LoneInterpreter(new Locator(bundle.genes()), TranscriptPreference.MSK),
                census);
        FindingText text = new FindingText(new Reporter(bundle.build(), bundle.cytobands()));
        AnnotationFacts facts = facts();
        try (VariantReading reading = reading();
                AnnotationForm forms = new AnnotationForms(List.of(
                        new AnnotationVcf(OutputStream.nullOutputStream(), header, facts, census::isToldTwice),
                        new AnnotationJson(OutputStream.nullOutputStream(), facts),
                        new AnnotationTsv(OutputStream.nullOutputStream(), AnnotatedColumn.all())))) {
            for (Optional<VariantEntry> entry = reading.next(); entry.isPresent(); entry = reading.next()) {
                forms.record(new AnnotatedRecord(
                        facts.sample(),
                        text.of(assessor.assess(entry.get().record())),
                        entry.get().text()));
            }
        }
    }

    private VariantReading reading() {
        VariantIntake intake =
                new VariantIntake(bundle.build(), VariantIntakeSettings.DEFAULT, ReferenceBases.none());
        return intake.read("random.vcf", new ByteArrayInputStream(vcf));
    }

    private AnnotationFacts facts() {
        return new AnnotationFacts(
                SampleName.ofText("random"),
                new RunFacts.Program("kinfuse", "benchmark"),
                new RunFacts.Reference(bundle.build().name(), bundle.version(), bundle.checksum(), Map.of()),
                new RunFacts.Input("random.vcf", vcf.length, ""),
                "VCF",
                List.of(),
                TranscriptPreference.MSK.name(),
                List.of(),
                List.of());
    }
}
