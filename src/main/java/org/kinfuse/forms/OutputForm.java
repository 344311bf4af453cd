package org.kinfuse.forms;

import java.util.List;
import java.util.Locale;

/** The forms in which an answer can be written. */
public enum OutputForm {
    /** Everything. */
    JSON(".fusions.json", "all that is known of every call, for programs"),
    /** The calls as a table. */
    TSV(".fusions.tsv", "one row for each call, for a person"),
    /** The calls as variants. */
    VCF(".fusions.vcf.gz", "two breakend records for each call, with an index beside it"),
    /** What was turned down, as a table. */
    REJECTED(".rejected.tsv", "what was seen and turned down, and by which rule"),
    /** Where fusions could have been seen. */
    CALLABILITY(
            ".callability.tsv", "one row for each intron in which a kinase gene breaks, and what would have been seen"),
    /** The calls as pairs of intervals. */
    BEDPE(".fusions.bedpe", "one line for each call, for bedtools and IGV"),
    /** The calls as a portal imports them. */
    CBIOPORTAL(".data_sv.txt", "structural variants as cBioPortal imports them"),
    /** The calls in the words of a specification. */
    VICC(".fusions.vicc.json", "assayed fusions of the VICC gene fusion specification"),
    /** Sequences. */
    FASTA(".fusions.fasta", "fusion transcripts and proteins, of calls made with --fasta"),
    /** A row for a report on many samples. */
    MULTIQC(".kinfuse_mqc.json", "one row of a table for MultiQC"),
    /** Pictures. */
    SVG(".NUMBER.NAME.svg", "a picture of each call in tiers 1 to 4"),
    /** A page for a browser. */
    HTML(".report.html", "one page for a browser: a table to sort and filter, and every call drawn");

    /** What {@code kinfuse call} writes when it is not asked for more. */
    public static final List<OutputForm> USUAL = List.of(JSON, TSV, VCF, REJECTED, CALLABILITY);

    private final String ending;
    private final String content;

    OutputForm(String ending, String content) {
        this.ending = ending;
        this.content = content;
    }

    /** The word that names it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be written of calls that somebody else made: it tells of calls, and not of reads. */
    public boolean isOfAnybodysCalls() {
        return switch (this) {
            case TSV, VCF, BEDPE, CBIOPORTAL, VICC, FASTA, SVG, HTML -> true;
            case JSON, REJECTED, CALLABILITY, MULTIQC -> false;
        };
    }

    /** What follows the name of the sample in that of the file. */
    public String ending() {
        return ending;
    }

    /** What it holds, in words. */
    public String content() {
        return content;
    }
}
