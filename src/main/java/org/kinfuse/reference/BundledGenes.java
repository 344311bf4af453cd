package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.OtherSymbols;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.IntervalIndex;

/**
 * The genes of a bundle. A gene is read when it is first asked for and remembered from then on, so memory grows with
 * the genes asked for: a sample touches some thousands of them, all of hg19 would take about 100 MB. Safe for many
 * threads.
 */
final class BundledGenes implements GeneModels {
    private final GenomeBuild build;
    private final GenesFile file;
    private final Supplier<OtherSymbols> otherSymbols;
    private final Map<Contig, IntervalIndex> indexes = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable Gene> genes;
    private volatile @Nullable AccessionTable accessions;

    private BundledGenes(GenomeBuild build, GenesFile file, Supplier<OtherSymbols> otherSymbols) {
        this.build = build;
        this.file = file;
        this.otherSymbols = otherSymbols;
        this.genes = new AtomicReferenceArray<>(file.placeCount());
    }

    /**
     * Opens {@code genes.bin}.
     *
     * @param otherSymbols asked for where no gene has a symbol
     * @throws org.kinfuse.genome.BadInput if it cannot be read
     */
    static BundledGenes open(byte[] content, GenomeBuild build, Supplier<OtherSymbols> otherSymbols) {
        return orBadInput(() -> new BundledGenes(build, GenesFile.open(content, build), otherSymbols));
    }

    @Override
    public GenomeBuild build() {
        return build;
    }

    @Override
    public List<Gene> overlapping(GenomicInterval interval) {
        Contig contig = build.sequence(interval.contig()).contig();
        try {
            IntervalIndex index = indexes.get(contig);
            if (index == null) {
                index = indexes.computeIfAbsent(contig, file::indexOf);
            }
            Found found = new Found(file.firstPlaceOn(contig.rank()));
            index.forEachOverlapping(interval.start(), interval.end(), found);
            return Collections.unmodifiableList(found.genes);
        } catch (ByteCursor.Damaged e) {
            throw damaged(e);
        }
    }

    /** The genes at places of a contig; no lambda, as one would have to be made for each end of each record. */
    private final class Found implements IntConsumer {
        private final List<Gene> genes = new ArrayList<>();
        private final int first;

        Found(int first) {
            this.first = first;
        }

        @Override
        public void accept(int place) {
            genes.add(gene(first + place));
        }
    }

    @Override
    public List<Gene> named(String symbol) {
        return orBadInput(() -> {
            List<Gene> named = genes(file.placesOf(symbol));
            return named.isEmpty()
                    ? otherSymbols.get().symbolsOf(symbol).stream()
                            .flatMap(current -> genes(file.placesOf(current)).stream())
                            .toList()
                    : named;
        });
    }

    @Override
    public List<Transcript> withAccession(String accession) {
        String base = new Accession(accession).base();
        return orBadInput(() -> genes(accessions().placesOf(base)).stream()
                .flatMap(gene -> gene.transcripts().stream())
                .filter(transcript -> transcript.accession().base().equals(base))
                .toList());
    }

    /** Every gene at every place, in genome order. Reads and remembers them all. */
    List<Gene> all() {
        return orBadInput(() -> genes(IntStream.range(0, file.placeCount())));
    }

    /** Every gene with a kinase domain in one of its transcripts, at every place, in genome order. Of the others few are read. */
    List<Gene> kinases() {
        return orBadInput(() -> genes(file.perhapsKinases()).stream()
                .filter(gene -> gene.transcripts().stream()
                        .anyMatch(transcript -> !transcript.kinaseDomains().isEmpty()))
                .toList());
    }

    private List<Gene> genes(IntStream places) {
        return places.mapToObj(this::gene).toList();
    }

    private Gene gene(int place) {
        Gene known = genes.get(place);
        if (known == null) {
            // Two threads may both read it; the first to keep it is the one that all get.
            Gene read = file.read(place);
            known = genes.compareAndSet(place, null, read) ? read : Objects.requireNonNull(genes.get(place));
        }
        return known;
    }

    private AccessionTable accessions() {
        AccessionTable known = accessions;
        if (known == null) {
            // Two threads may both read it; the outcome is the same.
            known = file.readAccessions();
            accessions = known;
        }
        return known;
    }

    private static <T> T orBadInput(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ByteCursor.Damaged e) {
            throw damaged(e);
        }
    }

    private static BadInput damaged(ByteCursor.Damaged e) {
        return BundleFiles.damaged(GenesFormat.FILE, e.what(), e);
    }
}
