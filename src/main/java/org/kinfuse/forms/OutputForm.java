package org.kinfuse.forms;

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
    REJECTED(".rejected.tsv", "what was seen and turned down, and by which rule");

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

    /** What follows the name of the sample in that of the file. */
    public String ending() {
        return ending;
    }

    /** What it holds, in words. */
    public String content() {
        return content;
    }
}
