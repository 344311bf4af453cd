package org.kinfuse.reference;

import java.nio.file.Path;
import java.util.List;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.KnownBreaks;
import org.kinfuse.genes.KnownPairs;
import org.kinfuse.genes.OtherSymbols;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.RegionSet;

/**
 * All that kinfuse knows about a genome build: genes, kinases, bands, known fusions. Opening reads the contigs and the
 * header of the genes; the rest is read when it is asked for, each part checked as it is read, and remembered. Safe for
 * many threads.
 */
public final class ReferenceBundle {
    private static final String HG19 = "hg19";

    private final OpenedFiles files;
    private final BundledGenes genes;

    private ReferenceBundle(OpenedFiles files, BundledGenes genes) {
        this.files = files;
        this.genes = genes;
    }

    /** The bundle of hg19 that is part of the program. */
    public static ReferenceBundle hg19() {
        return open(BundleFiles.packaged(HG19));
    }

    /**
     * The bundle in a folder.
     *
     * @throws BadInput if the folder holds no bundle that this version can read
     */
    public static ReferenceBundle open(Path folder) {
        return open(BundleFiles.in(folder));
    }

    private static ReferenceBundle open(BundleFiles source) {
        OpenedFiles files = new OpenedFiles(source);
        GenomeBuild build = BundleTables.readBuild(files.read(BundleTables.CONTIGS.file()));
        return new ReferenceBundle(
                files, BundledGenes.open(files.read(GenesFormat.FILE), build, () -> otherSymbols(files)));
    }

    private static OtherSymbols otherSymbols(OpenedFiles files) {
        return files.once(BundleTables.OTHER_SYMBOLS.file(), OtherSymbols.class, BundleTables::readOtherSymbols);
    }

    /** The genome build that all positions refer to. */
    public GenomeBuild build() {
        return genes.build();
    }

    /** Its genes. A gene is read when it is asked for, and no other. */
    public GeneModels genes() {
        return genes;
    }

    /** Every gene at every place, in genome order. This reads them all, which takes about a second. */
    public List<Gene> allGenes() {
        return genes.all();
    }

    /** Every gene with a kinase domain in one of its transcripts, at every place, in genome order. */
    public List<Gene> kinaseGenes() {
        return genes.kinases();
    }

    /** Symbols under which other tables know its genes. */
    public OtherSymbols otherSymbols() {
        return otherSymbols(files);
    }

    /** Pairs of genes whose fusion has been reported, under the symbols of its genes. */
    public KnownPairs knownPairs() {
        return files.once(BundleTables.KNOWN_PAIRS.file(), KnownPairs.class, BundleTables::readKnownPairs);
    }

    /** Introns in which kinase genes are known to break. */
    public KnownBreaks knownBreaks() {
        return files.once(BundleTables.KNOWN_BREAKS.file(), KnownBreaks.class, BundleTables::readKnownBreaks);
    }

    /** Regions in which nothing can be called: centromeres, telomeres, contigs that mislead. */
    public RegionSet excludedRegions() {
        return files.once(
                BundleTables.EXCLUDED.file(), RegionSet.class, content -> BundleTables.readExcluded(content, build()));
    }

    /** The chromosome bands. */
    public Cytobands cytobands() {
        return files.once(
                BundleTables.CYTOBANDS.file(),
                Cytobands.class,
                content -> BundleTables.readCytobands(content, build()));
    }

    /** What the bundle says about itself. */
    public Manifest manifest() {
        return files.once(Manifest.FILE, Manifest.class, Manifest::ofJson);
    }

    /** Its version, for outputs. */
    public String version() {
        return Manifest.versionOfJson(files.read(Manifest.FILE));
    }

    /**
     * The SHA-256 of {@code manifest.json}, for outputs. As the manifest holds the fingerprint of every other file, this
     * one number stands for the whole bundle.
     */
    public String checksum() {
        return Sha256.of(files.read(Manifest.FILE));
    }

    /**
     * Holds every file against the fingerprint in the manifest.
     *
     * @throws BadInput if one does not match
     */
    public void verify() {
        manifest().files().forEach((name, expected) -> {
            if (!Manifest.Content.of(files.read(name)).equals(expected)) {
                throw BundleFiles.damaged(name, "its SHA-256 is not the one in " + Manifest.FILE);
            }
        });
    }
}
