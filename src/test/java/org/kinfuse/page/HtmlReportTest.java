package org.kinfuse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.cli.CliRun;

class HtmlReportTest {
    @TempDir
    private Path folder;

    private String report(String sample) throws IOException {
        CliRun run = CliRun.of("call", "test-data/" + sample + ".bam", "--also", "html", "-q", "-o", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(folder.resolve(sample + ".report.html"));
    }

    @Test
    void aCallIsTold() throws IOException {
        String html = report("lmna-ntrk1");

        assertThat(html)
                .contains(
                        "<h1>Gene fusions of lmna-ntrk1</h1>",
                        "1 call in tiers 1 and 2, kinase retained and in frame: LMNA::NTRK1",
                        "<th scope=\"row\">LMNA::NTRK1</th>",
                        "1-2 :: 11-17",
                        "chr1:156,101,472",
                        "aria-label=\"LMNA::NTRK1: in frame, kinase domain of NTRK1 retained\"",
                        "NC_000001.10:g.",
                        "For research use only.");
    }

    @Test
    void theReadsOfACallAreShown() throws IOException {
        assertThat(report("lmna-ntrk1"))
                .contains(
                        "<h3>Reads at both breakpoints</h3>",
                        "aria-label=\"Reads across the junction of LMNA and NTRK1, ",
                        " of 48 fragments shown. ",
                        "2 bases that both sides have (homology)");
    }

    @Test
    void nothingIsAskedForFromElsewhere() throws IOException {
        String html = report("lmna-ntrk1").replace("http://www.w3.org/2000/svg", "");

        assertThat(html).doesNotContain("http:", "https:", "src=", "@import", "url(");
    }

    @Test
    void whatWasTurnedDownNearACallStandsBesideIt() throws IOException {
        String html = report("eml4-alk");

        String call = html.substring(html.indexOf("<article"), html.indexOf("</article>"));
        assertThat(call)
                .contains(
                        "<h3>Turned down nearby</h3>",
                        "within 1000 bases of an end of this call",
                        "<th scope=\"row\">",
                        "class=\"why\"");
        assertThat(html).contains("2 rearrangements were seen and turned down");
    }

    @Test
    void whereAFusionCouldHaveBeenSeenIsTold() throws IOException {
        assertThat(report("lmna-ntrk1"))
                .contains(
                        "<h2 id=\"callability\" tabindex=\"-1\">Could it have been seen?</h2>",
                        "<dd>1 of the 51 introns in which kinase genes are known to break</dd>",
                        "read deeply enough to see a fusion of an allele fraction of 5 %: NTRK1 intron 10.",
                        "<th scope=\"row\">ALK intron 19</th>");
    }

    @Test
    void everyLinkHasATarget() throws IOException {
        String html = report("two-alk-partners");

        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results())
                .hasSizeGreaterThan(3)
                .allSatisfy(link -> assertThat(html).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void aSampleWithNothingIsAReportToo() throws IOException {
        assertThat(report("no-fusion")).contains("no fusion that keeps a kinase was found", "No call was made.");
    }

    @Test
    void theReportOfTheJsonIsThatOfTheCall() throws IOException {
        String direct = report("lmna-ntrk1");
        Path later = folder.resolve("later");

        CliRun run = CliRun.of(
                "convert",
                folder.resolve("lmna-ntrk1.fusions.json").toString(),
                "--to",
                "html",
                "-o",
                later.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(later.resolve("lmna-ntrk1.report.html")).hasContent(direct);
    }

    @Test
    void textIsEscaped() {
        assertThat(new Markup().leaf("p", "5' < 3' & \"x\"", "title", "a\"b").document())
                .contains("<p title=\"a&quot;b\">5' &lt; 3' &amp; &quot;x&quot;</p>");
    }
}
