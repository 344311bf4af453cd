package org.kinfuse.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.genes.Gene;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.reference.ReferenceBundle;

/** Whose reads are read. */
enum Scope {
    /** All. */
    ALL,
    /** Those of genes with a kinase domain. */
    KINASES,
    /** Those of genes that are known to be fused. */
    KNOWN;

    /** Bases read beside a gene: promoters, and breaks just outside. Our choice. */
    private static final int BESIDE = 10_000;

    /** Where reads are read; nothing if that is everywhere. */
    Optional<List<GenomicInterval>> stretches(ReferenceBundle bundle) {
        return switch (this) {
            case ALL -> Optional.empty();
            case KINASES -> Optional.of(around(bundle, bundle.kinaseGenes().stream()));
            case KNOWN ->
                Optional.of(around(
                        bundle,
                        bundle.knownPairs().pairs().stream()
                                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                                .distinct()
                                .flatMap(symbol -> bundle.genes().named(symbol).stream())));
        };
    }

    private static List<GenomicInterval> around(ReferenceBundle bundle, Stream<Gene> genes) {
        GenomeBuild build = bundle.build();
        return genes.map(Gene::span)
                .map(span -> new GenomicInterval(
                        span.contig(),
                        Math.max(1, span.start() - BESIDE),
                        Math.min(build.sequence(span.contig()).length(), span.end() + BESIDE)))
                .toList();
    }
}
