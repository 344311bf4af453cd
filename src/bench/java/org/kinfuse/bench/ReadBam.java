package org.kinfuse.bench;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kinfuse.bam.BamReader;
import org.kinfuse.bam.InflaterKind;
import org.kinfuse.cluster.ClusterResult;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.cluster.EvidenceClusterer;
import org.kinfuse.evidence.Material;
import org.kinfuse.intake.IntakeResult;
import org.kinfuse.intake.IntakeSettings;
import org.kinfuse.intake.Progress;
import org.kinfuse.intake.ReadIntake;
import org.kinfuse.reference.ReferenceBundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From compressed BAM of 100,000 random fragments to junctions, on one thread: each stage with those before it, or alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBam {
    private static final int FRAGMENTS = 100_000;

    private byte[] file = {};
    private ReadIntake intake;
    private IntakeResult reads;

    /** Makes the file and reads it once. */
    @Setup
    public void make() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BlockCompressedOutputStream compressed = new BlockCompressedOutputStream(bytes, (Path) null)) {
            RandomBam.write(FRAGMENTS, 7, compressed);
        }
        file = bytes.toByteArray();
        intake = new ReadIntake(ReferenceBundle.hg19().build(), IntakeSettings.DEFAULT, Optional.empty()).using(1);
        reads = intake();
    }

    /** Decompressed by the fastest library of this machine, each record looked at. */
    @Benchmark
    public long scan() throws IOException {
        return scan(InflaterKind.fastest());
    }

    /** The same by the JDK's. */
    @Benchmark
    public long scanByJdk() throws IOException {
        return scan(InflaterKind.JDK);
    }

    private long scan(InflaterKind kind) throws IOException {
        long flags = 0;
        try (BamReader reader = BamReader.open(new ByteArrayInputStream(file), kind, 1)) {
            while (reader.advance()) {
                flags += reader.record().flags();
            }
        }
        return flags;
    }

    /** From the compressed file to evidence. */
    @Benchmark
    public IntakeResult intake() {
        return intake.read(new ByteArrayInputStream(file), "random", "random", Progress.NONE);
    }

    /** From evidence to junctions. */
    @Benchmark
    public ClusterResult cluster() {
        return new EvidenceClusterer(ClusterSettings.DEFAULT, Material.DNA)
                .cluster(reads.evidence(), reads.library(), reads.depth());
    }
}
