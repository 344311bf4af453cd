package org.kinfuse.forms;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kinfuse.report.AnnotationKey;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutputFolder.NewFiles;
import org.kinfuse.report.RejectedEntry;
import org.kinfuse.report.RejectedEntry.FailedRule;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.VcfIndex;

/**
 * The answer as VCF 4.3: each junction as two breakend records that name each other, calls with the entries that
 * {@code kinfuse annotate} adds to a file. What was turned down has the names of its rules as filters.
 */
final class VcfForm {
    private static final String COLUMNS = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t";

    private VcfForm() {}

    /**
     * Writes it as text.
     *
     * @param out stays open
     */
    static void write(FusionReport report, OutputStream out) throws IOException {
        out.write(header(report).getBytes(StandardCharsets.UTF_8));
        for (VcfRecord record : new VcfRecords(report).inOrder()) {
            out.write(record.line().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /**
     * Writes it compressed with bgzip, and its tabix index beside it.
     *
     * @param name of the compressed file
     */
    static void write(FusionReport report, NewFiles files, String name) throws IOException {
        // Where the stream lies matters to htsjdk for its messages alone.
        BlockCompressedOutputStream out = new BlockCompressedOutputStream(files.create(name), Path.of(name));
        VcfIndex index = new VcfIndex(out);
        out.write(header(report).getBytes(StandardCharsets.UTF_8));
        for (VcfRecord record : new VcfRecords(report).inOrder()) {
            String line = record.line();
            index.next(line);
            out.write(line.getBytes(StandardCharsets.ISO_8859_1));
        }
        long end = out.getFilePointer();
        out.close();
        index.writeTo(files.create(name + ".tbi"), end);
    }

    private static String header(FusionReport report) {
        RunFacts run = report.run();
        RunFacts.Reference reference = run.reference();
        List<String> lines = new ArrayList<>();
        lines.add("##fileformat=VCFv4.3");
        lines.add("##source=" + run.program().name() + " " + run.program().version());
        lines.add("##reference=" + reference.build());
        reference
                .contigs()
                .forEach((contig, length) -> lines.add(
                        "##contig=<ID=" + contig + ",length=" + length + ",assembly=" + reference.build() + ">"));
        lines.addAll(filters(report.rejected()));
        Stream.of(VcfKey.values()).map(VcfKey::declaration).forEach(lines::add);
        Stream.of(AnnotationKey.values()).map(AnnotationKey::declaration).forEach(lines::add);
        Stream.of(VcfCount.values()).map(VcfCount::declaration).forEach(lines::add);
        lines.addAll(provenance(run));
        lines.add(COLUMNS + run.sample() + (run.normal().isEmpty() ? "" : "\t" + normal(run)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> filters(List<RejectedEntry> rejected) {
        List<String> lines = new ArrayList<>();
        lines.add(filter(VcfRecords.CANDIDATE, "Tier 6: a whole kinase domain, too few fragments for a call"));
        rejected.stream()
                .flatMap(entry -> entry.failed().stream())
                .map(FailedRule::rule)
                .distinct()
                .sorted()
                .forEach(rule -> lines.add(filter(rule, "Turned down by the rule of this name, see docs/rules.md")));
        return lines;
    }

    private static String filter(String name, String description) {
        return "##FILTER=<ID=" + name + ",Description=\"" + description + "\">";
    }

    private static List<String> provenance(RunFacts run) {
        List<String> lines = new ArrayList<>();
        RunFacts.Reference reference = run.reference();
        lines.add("##kinfuseVersion=" + run.program().version());
        lines.add("##kinfuseReference=" + reference.build() + " " + reference.version() + " sha256:"
                + reference.sha256());
        lines.add("##kinfuseCommand=" + String.join(" ", run.commandLine()));
        for (RunFacts.Input input : run.inputs()) {
            lines.add("##kinfuseInput=" + input.name() + " bytes:" + input.bytes()
                    + (input.headerSha256().isEmpty() ? "" : " headerSha256:" + input.headerSha256())
                    + (input.sha256().isEmpty() ? "" : " sha256:" + input.sha256()));
        }
        return lines;
    }

    /** No two columns of one name: a normal of the sample's own name bears another. */
    private static String normal(RunFacts run) {
        return run.normal().equals(run.sample().text()) ? run.normal() + ".normal" : run.normal();
    }
}
