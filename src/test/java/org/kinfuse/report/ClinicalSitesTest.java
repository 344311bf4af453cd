package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.locate.Locator;
import org.kinfuse.reference.ReferenceBundle;

/**
 * Site text against the reports of a clinical laboratory: breakpoints within a gene. Sites outside are left out, since
 * the laboratory's tool looks for another nearest gene than kinfuse.
 */
class ClinicalSitesTest {
    private static final Path REPORTS = Path.of("../shared/truth/msk_sv_annotator_157.tsv");
    private static final Pattern GENE = Pattern.compile("of ([^ (]+)\\([+-]\\)");
    private static final Pattern BASES = Pattern.compile(":(\\d+)bp ");

    /** A breakpoint of a report. */
    private record Reported(String contig, int position, String site) {}

    private static List<Reported> reported() throws IOException {
        List<Reported> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(REPORTS);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            all.add(new Reported("chr" + cells[1], Integer.parseInt(cells[2]), cells[7]));
            all.add(new Reported("chr" + cells[3], Integer.parseInt(cells[4]), cells[8]));
        }
        return all.stream()
                .filter(one -> one.site().startsWith("Exon") || one.site().startsWith("Intron"))
                .toList();
    }

    @Test
    void exonsAndIntronsAreToldAsTheLaboratoryTellsThem() throws IOException {
        assumeTrue(Files.exists(REPORTS), REPORTS + " is not at hand");
        ReferenceBundle bundle = ReferenceBundle.hg19();

        List<Reported> differing = reported().stream()
                .filter(one -> siteTexts(one, bundle).stream().noneMatch(ours -> agree(ours, one.site())))
                .toList();

        assertThat(reported()).hasSize(276);
        assertThat(differing)
                .extracting(Reported::site)
                .containsExactly(
                        // has another symbol now
                        "Intron of GBAS(+):1Kb before exon 4",
                        // an exon more in today's transcript
                        "Intron of NPAS1(+):496bp before exon 3",
                        // has another symbol now
                        "Intron of FAM175A(-):36bp before exon 6",
                        // 26,500 bases, one less for the laboratory's tool
                        "Intron of CCDC6(-):26Kb after exon 1",
                        // has another symbol now
                        "Intron of LACE1(+):19Kb before exon 8");
    }

    /** The site in each transcript of the gene: the laboratory's own may be another than the preferred one. */
    private static List<String> siteTexts(Reported one, ReferenceBundle bundle) {
        Matcher gene = GENE.matcher(one.site());
        assertThat(gene.find()).isTrue();
        Breakend breakend = new Breakend(bundle.build().contig(one.contig()).orElseThrow(), one.position(), Side.LEFT);
        return bundle.genes().named(gene.group(1)).stream()
                .flatMap(each -> each.transcripts().stream())
                .filter(transcript -> transcript.span().contains(breakend.contig(), breakend.position()))
                .map(transcript -> SiteText.of(Locator.locate(breakend, transcript)))
                .toList();
    }

    /** The laboratory's tool counts one base less where it measures from the zero-based start of an exon. */
    private static boolean agree(String ours, String theirs) {
        if (ours.equals(theirs)) {
            return true;
        }
        Matcher our = BASES.matcher(ours);
        Matcher their = BASES.matcher(theirs);
        return our.find()
                && their.find()
                && our.replaceFirst("").equals(their.replaceFirst(""))
                && Integer.parseInt(our.group(1)) - Integer.parseInt(their.group(1)) == 1;
    }
}
