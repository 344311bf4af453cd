package org.kinfuse.forms;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;

/** The page on forms is written from them. */
class FormsPageTest {
    @Test
    void docsListEveryForm() {
        String page =
                """
                # Forms

                What `kinfuse call --also FORM,...` and `kinfuse convert --to FORM,...` write. Each is valid when nothing was found.
                This page is generated from the program: see `FormsPageTest`.

                | form | file | what it holds |
                |---|---|---|
                """
                        + Arrays.stream(OutputForm.values())
                                .map(form -> "| `" + form.word() + "` | `SAMPLE" + form.ending() + "`"
                                        + (OutputForm.USUAL.contains(form) ? ", always" : "") + " | " + form.content()
                                        + " |\n")
                                .collect(Collectors.joining())
                        + """

                        ## BEDPE

                        One line for each call, below a header line that begins with `#`. An end that is known to the base is that base,
                        in its leftmost place; one that is not is all bases that it may be. `kinfuse annotate` reads it back
                        whole: by this header line it knows that `homology`, `inserted` and `unique_fragments` mean what they mean here, and
                        that a wide interval lies outward of the base that is kept.

                        | column | what it holds |
                        |---|---|
                        """
                        + Arrays.stream(BedpeColumn.values())
                                .map(column -> "| `" + column.header() + "` | " + column.description() + " |\n")
                                .collect(Collectors.joining())
                        + """

                        ## cBioPortal

                        A `data_sv.txt` after cBioPortal's documentation of structural variant data; the rows of several samples, below one header
                        line, make the file of a study. Site 1 is the 5' partner, site 2 the 3' partner. `SV_Status` is `SOMATIC` throughout, as
                        what a normal shows is turned down before. `Connection_Type` tells which end of the kept piece of the forward strand is
                        joined, 3 where its left side is kept and 5 where its right side is, as DELLY has it. Calls far from any gene and
                        candidates (tier 6) are left out, as the portal shows rows as facts.

                        ## VICC

                        A list of assayed fusions in the JSON of FUSOR, the reference implementation of the VICC gene fusion specification: one for
                        each call that joins exons. A segment has the exon at the junction and its offset, and the place of that edge between
                        bases, as VRS counts, on `GRCh37:` and the contig. Genes go by their symbols. `readingFramePreserved` is left out where no
                        frame is joined to another, as behind a promoter, which is told as `regulatoryElement`. `functionalDomains` are told of both
                        proteins; the specification asks for them of categorical fusions only, and other programs may pass over them.

                        ## FASTA

                        The spliced transcript and the protein of the likeliest reading of each call made with `--fasta`; none where the bases do not
                        tell. Records are named `SAMPLE.call1.transcript` and `SAMPLE.call1.protein`.

                        ## MultiQC

                        One row of a table; MultiQC finds the file by its name, and puts the samples of a folder together.
                        """;

        GoldenFile.of("docs/forms.md").holds(page);
    }
}
