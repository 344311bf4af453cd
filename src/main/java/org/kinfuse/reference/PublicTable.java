package org.kinfuse.reference;

/** The public tables that a bundle is built from. None of them is part of the program. */
public enum PublicTable {
    /** Gene models. */
    GENES(
            "genes",
            "UCSC refGene (genePred extended, 16 columns): alignments of NCBI RefSeq transcripts to the genome",
            "UCSC Genome Browser, hg19 table refGene, as kept in the history of igvteam/igv.js",
            "content of UCSC and NCBI, free with attribution"),
    /** Versions and NCBI's selected transcripts. */
    FLAGS(
            "flags",
            "version of each transcript, MANE Select and RefSeq Select",
            "NCBI Homo sapiens annotation release 105.20190906 and UCSC, joined by accession",
            "public domain (NCBI), free with attribution (UCSC)"),
    /** Protein domains. */
    DOMAINS(
            "domains",
            "protein domains by RefSeq transcript, in residues",
            "PoisonAlien/maftools, from NCBI's Conserved Domain Database",
            "MIT"),
    /** The authority on kinase domains. */
    KINASES(
            "kinases",
            "89 kinase domains with their place on the genome, exons and residues",
            "andurill/sv_annotator (MSK)",
            "MIT"),
    /** Panel isoforms. */
    MSK_PANEL(
            "msk-panel",
            "the transcripts that a clinical laboratory reports its panel on",
            "andurill/sv_annotator (MSK)",
            "MIT"),
    /** Isoforms of all genes. */
    MSK_ALL(
            "msk-all",
            "the transcripts that the same laboratory uses for all other genes",
            "andurill/sv_annotator (MSK)",
            "MIT"),
    /** Chromosome bands. */
    CYTOBANDS("cytobands", "chromosome bands", "UCSC Genome Browser, hg19 table cytoBand", "free with attribution"),
    /** Contig lengths. */
    CHROM_SIZES("chrom-sizes", "contig lengths", "UCSC Genome Browser, hg19.chrom.sizes", "free with attribution"),
    /** Known fusions. */
    KNOWN_PAIRS(
            "known-pairs",
            "gene pairs whose fusion was reported in cancer, in no reliable order",
            "AstraZeneca-NGS/simple_sv_annotation",
            "MIT"),
    /** Regions in which nothing can be called. */
    EXCLUDED(
            "excluded",
            "telomeres, centromeres and contigs that mislead a caller",
            "dellytools/delly, excludeTemplates/human.hg19.excl.tsv",
            "BSD-3-Clause"),
    /** Gene symbols of an earlier date. */
    HG38_GENES(
            "hg38-genes",
            "UCSC refGene of hg38, of which only accessions and gene symbols are taken",
            "UCSC Genome Browser, hg38 table refGene of June 2016, as kept in the history of igvteam/igv.js",
            "content of UCSC and NCBI, free with attribution"),
    /** Gene symbols of a later date. */
    MANE(
            "mane",
            "MANE Select transcripts of GRCh38, of which only accessions and gene symbols are taken",
            "mskcc/vcf2maf, isoform_overrides_mane_grch38",
            "Apache-2.0");

    private final String option;
    private final String description;
    private final String origin;
    private final String licence;

    PublicTable(String option, String description, String origin, String licence) {
        this.option = option;
        this.description = description;
        this.origin = origin;
        this.licence = licence;
    }

    /** Its name in the manifest and, behind two dashes, on the command line. */
    public String option() {
        return option;
    }

    /** What it holds. */
    public String description() {
        return description;
    }

    /** Who publishes it, and where. */
    public String origin() {
        return origin;
    }

    /** What its publisher allows. */
    public String licence() {
        return licence;
    }
}
