package org.kinfuse.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinfuse.compare.ComparisonEntry.ObservedEntry;
import org.kinfuse.compare.ExpectedFusion;
import org.kinfuse.compare.ExpectedRows;
import org.kinfuse.compare.ExpectedTable;
import org.kinfuse.compare.ObservedCall;
import org.kinfuse.compare.ObservedSample;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.JsonAnswer;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleName;

/** Reads the files that {@code compare} compares. */
final class ComparedFiles {
    /** What of a file is looked at to know it. */
    private static final int START = 1 << 16;

    private final CompareOptions options;
    private final OpenedReference reference;
    private final Streams streams;
    private final BufferedInputStream standardInput;

    ComparedFiles(CompareOptions options, OpenedReference reference, Streams streams) {
        this.options = options;
        this.reference = reference;
        this.streams = streams;
        this.standardInput = new BufferedInputStream(streams.in(), START);
    }

    /** All that was observed: samples in the order of their first files, and what is told of each file. */
    record Observed(List<ObservedSample> samples, List<ObservedEntry> files) {}

    private record OneFile(
            SampleName sample, List<ObservedCall> calls, List<ObservedSample.Seen> seen, int notCompared) {}

    /** @throws BadInput if a file cannot be used */
    Observed observed() {
        List<InputFile> files = options.observed();
        Map<SampleName, List<OneFile>> bySample = new LinkedHashMap<>();
        List<ObservedEntry> told = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            InputFile file = files.get(number);
            OneFile read = one(file, number);
            bySample.computeIfAbsent(read.sample(), sample -> new ArrayList<>()).add(read);
            told.add(new ObservedEntry(
                    read.sample().text(), facts(file), read.calls().size(), read.notCompared()));
        }
        List<ObservedSample> samples = new ArrayList<>();
        bySample.forEach((sample, parts) -> samples.add(new ObservedSample(
                sample,
                parts.stream().flatMap(part -> part.calls().stream()).toList(),
                parts.stream().flatMap(part -> part.seen().stream()).toList())));
        return new Observed(samples, told);
    }

    static RunFacts.Input facts(InputFile file) {
        return new RunFacts.Input(file.name(), file.size(), "");
    }

    private OneFile one(InputFile file, int number) {
        return isJson(start(file)) ? ofJson(file, number) : ofVariants(file, number);
    }

    private SampleName sample(int number, SampleName otherwise) {
        return options.samples().isEmpty() ? otherwise : options.samples().get(number);
    }

    private OneFile ofJson(InputFile file, int number) {
        FusionReport report = report(file);
        SampleName sample = sample(number, report.run().sample());
        GenomeBuild build = reference.bundle().build();
        try {
            return new OneFile(
                    sample,
                    report.calls().stream()
                            .map(call -> ObservedCall.of(sample, number, call, build))
                            .toList(),
                    report.rejected().stream()
                            .map(entry -> ObservedSample.Seen.of(entry, build))
                            .toList(),
                    0);
        } catch (IllegalArgumentException e) {
            throw new BadInput(name(file) + ": " + e.getMessage(), e);
        }
    }

    private FusionReport report(InputFile file) {
        FusionReport report = file.source() == InputFile.Source.STANDARD_INPUT
                ? JsonAnswer.read(name(file), standardInput)
                : AnswerFile.read(file, streams);
        String build = report.run().reference().build();
        if (!build.equals(reference.bundle().build().name())) {
            throw new BadInput(name(file) + " holds calls on " + build + ", and the gene models are of "
                    + reference.bundle().build().name());
        }
        return report;
    }

    private OneFile ofVariants(InputFile file, int number) {
        SampleName sample = sample(number, named(file));
        List<ObservedCall> calls = new ArrayList<>();
        List<ObservedSample.Seen> seen = new ArrayList<>();
        VariantCalls.OfFile all = variants(file);
        for (VariantCalls.Found found : all.calls()) {
            ObservedCall call = ObservedCall.of(
                    sample, number, found.entry(), reference.bundle().build());
            if (options.counts(found)) {
                calls.add(call);
            } else {
                seen.add(ObservedSample.Seen.failing(call, found.filter()));
            }
        }
        return new OneFile(sample, calls, seen, all.places().size() + all.loneEnds());
    }

    /** Files of ours say with another ending of which form they are. */
    private static SampleName named(InputFile file) {
        return SampleName.ofText(AnnotateOptions.sample(file).text().replaceFirst("(?<=.)\\.(fusions|annotated)$", ""));
    }

    private VariantCalls.OfFile variants(InputFile file) {
        try (VariantSource source = VariantSource.of(file, standardInput)) {
            return new VariantCalls(reference, options.junctions()).of(source);
        }
    }

    /** @throws BadInput if the file of expectations cannot be used, or nothing would be compared */
    List<ExpectedFusion> expected() {
        List<ExpectedFusion> expected = read();
        if (expected.isEmpty() && !options.forbidsOthers()) {
            throw new BadInput(
                    name(options.expected())
                            + " holds no junction, so that nothing would be compared; with --nothing-else TIERS it says that there is none");
        }
        return expected;
    }

    private List<ExpectedFusion> read() {
        InputFile file = options.expected();
        byte[] start = start(file);
        if (isJson(start)) {
            return options.ofOurs().of(ofJson(file, 0).calls());
        }
        if (!isTable(start)) {
            return ofOthers(file);
        }
        ExpectedRows rows = new ExpectedRows(reference.bundle().genes(), reference.finder(), options.settings());
        return new ExpectedTable(name(file), rows).read(text(file).lines().toList());
    }

    private List<ExpectedFusion> ofOthers(InputFile file) {
        GenomeBuild build = reference.bundle().build();
        try {
            VariantCalls.OfFile all = variants(file);
            List<ExpectedFusion> joined = options.ofOthers()
                    .of(all.calls().stream()
                            .filter(options::counts)
                            .map(found -> ObservedCall.of(named(file), 0, found.entry(), build))
                            .toList());
            return Stream.concat(joined.stream(), all.places().stream().map(places -> options.ofOthers()
                            .of(places, build)))
                    .toList();
        } catch (BadInput e) {
            throw isText(file)
                    ? new BadInput(
                            e.getMessage()
                                    + ". As a table of expected fusions it cannot be read either: its first line names no "
                                    + "column, such as fusion or gene5, with a tab between each two",
                            e)
                    : e;
        }
    }

    private boolean isText(InputFile file) {
        byte[] start = start(file);
        return start.length > 0 && new String(start, StandardCharsets.ISO_8859_1).indexOf('\0') < 0;
    }

    private static boolean isJson(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).stripLeading().startsWith("{");
    }

    private static boolean isTable(byte[] start) {
        return ExpectedTable.isOne(
                new String(start, StandardCharsets.UTF_8).lines().toList());
    }

    private byte[] start(InputFile file) {
        try {
            if (file.source() == InputFile.Source.STANDARD_INPUT) {
                standardInput.mark(START);
                byte[] start = standardInput.readNBytes(START);
                standardInput.reset();
                return start;
            }
            // What is no regular file can be read only once, and is left to those who read variants.
            if (!Files.isRegularFile(file.path())) {
                return new byte[0];
            }
            try (InputStream in = Files.newInputStream(file.path())) {
                return in.readNBytes(START);
            }
        } catch (IOException e) {
            throw new BadInput(name(file) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String text(InputFile file) {
        try {
            byte[] bytes = file.source() == InputFile.Source.STANDARD_INPUT
                    ? standardInput.readAllBytes()
                    : Files.readAllBytes(file.path());
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput(name(file) + ": expected text in UTF-8, found other bytes", e);
        } catch (IOException e) {
            throw new BadInput(name(file) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String name(InputFile file) {
        return file.source() == InputFile.Source.STANDARD_INPUT
                ? "standard input"
                : file.path().toString();
    }
}
