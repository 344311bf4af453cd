package org.kinfuse.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kinfuse.genes.Gene;
import org.kinfuse.reference.ReferenceBundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to open the reference bundle of the program, as every run does, and to read every gene of it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OpenBundle {
    /** The contigs and the header of the genes. */
    @Benchmark
    public ReferenceBundle open() {
        return ReferenceBundle.hg19();
    }

    /** Every gene besides. */
    @Benchmark
    public List<Gene> openAndReadAllGenes() {
        return ReferenceBundle.hg19().allGenes();
    }
}
