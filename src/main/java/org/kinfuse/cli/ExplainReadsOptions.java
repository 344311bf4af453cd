package org.kinfuse.cli;

import org.kinfuse.evidence.Material;
import picocli.CommandLine.Option;

/** How {@code explain} reads a sample. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class ExplainReadsOptions {
    @Option(names = "--rna", description = "The reads are of RNA, as in 'kinfuse call'.")
    private boolean rna;

    @Option(
            names = InputOptions.THREADS,
            paramLabel = "N",
            description = "Threads that decompress BAM. The answer does not depend on it. Default: one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error but errors.")
    private boolean quiet;

    /** What the reads are of. */
    Material material(Material seeming) {
        return rna ? Material.RNA : seeming;
    }

    /** @throws UsageProblem if that is none */
    int threads() {
        if (threads < 1) {
            throw new UsageProblem(InputOptions.THREADS + " is 1 or more, not " + threads + ".");
        }
        return threads;
    }

    InputOptions.Volume volume() {
        return quiet ? InputOptions.Volume.QUIET : InputOptions.Volume.USUAL;
    }
}
