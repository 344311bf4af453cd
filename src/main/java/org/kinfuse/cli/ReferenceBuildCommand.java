package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.kinfuse.reference.BundleBuilder;
import org.kinfuse.reference.BundleFolder;
import org.kinfuse.reference.PublicTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kinfuse reference build}: public tables in, a bundle out. */
@Command(
        name = "build",
        description = {
            "Build the reference bundle of hg19 from public tables.",
            "Tables may be compressed with gzip or not. The same tables give the same bytes."
        })
final class ReferenceBuildCommand implements Callable<Integer> {
    private final Map<PublicTable, Path> tables = new EnumMap<>(PublicTable.class);

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the bundle; an older bundle in it is replaced.")
    private Path output;

    @Option(names = "--genes", required = true, paramLabel = "FILE", description = "Gene models: UCSC's refGene.")
    void genes(Path file) {
        tables.put(PublicTable.GENES, file);
    }

    @Option(
            names = "--flags",
            required = true,
            paramLabel = "FILE",
            description = "Versions of transcripts, MANE Select and RefSeq Select.")
    void flags(Path file) {
        tables.put(PublicTable.FLAGS, file);
    }

    @Option(
            names = "--domains",
            required = true,
            paramLabel = "FILE",
            description = "Protein domains by RefSeq transcript.")
    void domains(Path file) {
        tables.put(PublicTable.DOMAINS, file);
    }

    @Option(names = "--kinases", required = true, paramLabel = "FILE", description = "MSK's kinase domains.")
    void kinases(Path file) {
        tables.put(PublicTable.KINASES, file);
    }

    @Option(
            names = "--msk-panel",
            required = true,
            paramLabel = "FILE",
            description = "MSK's transcripts for its panel.")
    void mskPanel(Path file) {
        tables.put(PublicTable.MSK_PANEL, file);
    }

    @Option(
            names = "--msk-all",
            required = true,
            paramLabel = "FILE",
            description = "MSK's transcripts for all other genes.")
    void mskAll(Path file) {
        tables.put(PublicTable.MSK_ALL, file);
    }

    @Option(names = "--cytobands", required = true, paramLabel = "FILE", description = "UCSC's chromosome bands.")
    void cytobands(Path file) {
        tables.put(PublicTable.CYTOBANDS, file);
    }

    @Option(names = "--chrom-sizes", required = true, paramLabel = "FILE", description = "UCSC's contig lengths.")
    void chromSizes(Path file) {
        tables.put(PublicTable.CHROM_SIZES, file);
    }

    @Option(
            names = "--known-pairs",
            required = true,
            paramLabel = "FILE",
            description = "Gene pairs whose fusion is known.")
    void knownPairs(Path file) {
        tables.put(PublicTable.KNOWN_PAIRS, file);
    }

    @Option(names = "--excluded", required = true, paramLabel = "FILE", description = "DELLY's excluded regions.")
    void excluded(Path file) {
        tables.put(PublicTable.EXCLUDED, file);
    }

    @Option(
            names = "--hg38-genes",
            required = true,
            paramLabel = "FILE",
            description = "UCSC's refGene of hg38, for other symbols of genes.")
    void hg38Genes(Path file) {
        tables.put(PublicTable.HG38_GENES, file);
    }

    @Option(
            names = "--mane",
            required = true,
            paramLabel = "FILE",
            description = "MANE Select by gene, for other symbols of genes.")
    void mane(Path file) {
        tables.put(PublicTable.MANE, file);
    }

    @Override
    public Integer call() {
        SortedMap<String, byte[]> files = BundleBuilder.build(tables);
        BundleFolder.write(output, files);
        long bytes = files.values().stream().mapToLong(file -> file.length).sum();
        spec.commandLine()
                .getErr()
                .println("Wrote " + files.size() + " files, " + bytes + " bytes, to " + output + ".");
        return spec.exitCodeOnSuccess();
    }
}
