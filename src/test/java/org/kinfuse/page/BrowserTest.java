package org.kinfuse.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.cli.CliRun;

/** The report in a real browser: Chromium without a screen, where it is installed. */
class BrowserTest {
    private static final Path ARTEFACTS = Path.of("target/screenshots");
    private static final String DARK = "--blink-settings=preferredColorScheme=0";
    private static final long MOST_SECONDS = 120;
    private static final Pattern NAMES = Pattern.compile("<th scope=\"row\">([^<]+)</th>");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern HIDDEN = Pattern.compile("<tr class=\"tier\\d\" hidden");

    @TempDir
    private Path folder;

    private Path report;

    @BeforeEach
    void called() {
        assumeTrue(onPath("chromium"), "Chromium is not installed");
        CliRun run =
                CliRun.of("call", "test-data/two-alk-partners.bam", "--also", "html", "-q", "-o", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        report = folder.resolve("two-alk-partners.report.html");
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /**
     * What Chromium says.
     *
     * @param out standard output
     * @param err what it logs, the console of the page included
     */
    private record Seen(String out, String err) {}

    private Seen chromium(Path page, String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
        words.addAll(List.of(options));
        words.add(page.toUri().toString());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Seen(Files.readString(out), Files.readString(err));
    }

    /** The page after somebody did something with it. */
    private Seen after(String script, String... options) throws IOException, InterruptedException {
        Path page = folder.resolve("acted.html");
        String acting = "<script>addEventListener('load', function () {" + script + "});</script></body>";
        Files.writeString(page, Files.readString(report).replace("</body>", acting), StandardCharsets.UTF_8);
        return chromium(
                page, Stream.concat(Stream.of("--dump-dom"), Stream.of(options)).toArray(String[]::new));
    }

    /** What would trouble somebody who listens to the page, steers it by keyboard, or sees little. */
    private static String audit() throws IOException {
        return Files.readString(Path.of("src/test/resources/org/kinfuse/page/audit.js"));
    }

    private static String title(Seen seen) {
        Matcher title = TITLE.matcher(seen.out());
        assertThat(title.find()).as(seen.out()).isTrue();
        return title.group(1);
    }

    private static List<String> names(String dom) {
        // The table of calls is the first.
        return NAMES.matcher(dom.substring(0, dom.indexOf("</tbody>")))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void theConsoleStaysSilentAndThePictureIsSeen() throws Exception {
        Files.createDirectories(ARTEFACTS);
        Path picture = ARTEFACTS.resolve("report.png").toAbsolutePath();

        Seen seen = after("document.title = Array.from(document.querySelectorAll('figure svg'))"
                + ".filter(function (svg) { return svg.getBoundingClientRect().width > 600; }).length + ' pictures';");
        chromium(report, "--window-size=1200,2400", "--screenshot=" + picture);

        assertThat(seen.err()).doesNotContain("CONSOLE");
        assertThat(seen.out()).contains("<title>" + 2 * names(seen.out()).size() + " pictures</title>");
        assertThat(Files.size(picture)).isGreaterThan(50_000);
    }

    @Test
    void theConsoleIsHeard() throws Exception {
        assertThat(after("console.error('heard');").err()).contains("CONSOLE");
    }

    @Test
    void theTableIsSortedByAButtonAndBackwardsByItsSecondPress() throws Exception {
        String press = "var b = document.querySelectorAll('#table thead button')[2]; b.click();";

        List<String> up = names(after(press).out());
        List<String> down = names(after(press + "b.click();").out());

        assertThat(up).hasSizeGreaterThan(1).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(down).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        assertThat(after(press).out()).contains("aria-sort=\"ascending\"");
    }

    @Test
    void numbersAreSortedAsNumbers() throws Exception {
        String dom = after("document.querySelectorAll('#table thead button')[8].click();")
                .out();

        List<Integer> fragments = Pattern.compile("<td>chr\\w+:[\\d,]+</td>\\s*<td>(\\d+)</td>")
                .matcher(dom)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(fragments).hasSizeGreaterThan(1).isSorted();
    }

    @Test
    void theFilterHidesWhatDoesNotFit() throws Exception {
        String type = "var f = document.getElementById('filter'); f.value = 'eml4 alk';"
                + "f.dispatchEvent(new Event('input'));";

        String dom = after(type).out();

        long hidden = HIDDEN.matcher(dom).results().map(MatchResult::group).count();
        assertThat(hidden).isPositive().isLessThan(names(dom).size());
        assertThat(dom)
                .contains((names(dom).size() - hidden) + " of " + names(dom).size() + " calls");
    }

    /** RET is a gene, and no part of "retained". */
    @Test
    void theFilterTakesCapitalsForNames() throws Exception {
        String dom = after("var f = document.getElementById('filter'); f.value = 'RET';"
                        + "f.dispatchEvent(new Event('input'));")
                .out();

        assertThat(dom).contains("retained");
        assertThat(HIDDEN.matcher(dom).results()).hasSize(names(dom).size());
    }

    @Test
    void nothingStandsInTheWayOfWhoListensOrUsesTheKeyboard() throws Exception {
        assertThat(title(after(audit()))).isEqualTo("no faults");
    }

    @Test
    void theDarkPageCanBeReadToo() throws Exception {
        Seen seen =
                after("if (!matchMedia('(prefers-color-scheme: dark)').matches) { throw 'light'; }" + audit(), DARK);

        assertThat(title(seen)).isEqualTo("no faults");
    }

    @Test
    void theAuditHearsFaults() throws Exception {
        String spoil = "document.querySelector('caption').remove();"
                + "document.querySelector('th').removeAttribute('scope');"
                + "document.querySelector('.verdict').style.color = '#999';"
                + "document.querySelector('h3').outerHTML = '<h4>deep</h4>';"
                + "document.querySelector('label').removeAttribute('for');"
                + "document.querySelector('svg').removeAttribute('aria-label');";

        assertThat(title(after(spoil + audit())))
                .contains("caption", "scope", "contrast", "heading", "label", "picture");
    }

    @Test
    void whoSortsOrFiltersIsToldSo() throws Exception {
        String press = "document.querySelectorAll('#table thead button')[2].click();"
                + "document.title = document.getElementById('shown').textContent;";

        assertThat(title(after(press))).isEqualTo("Sorted by Fusion, ascending");
        assertThat(after(press).out()).contains("role=\"status\" aria-live=\"polite\"");
    }

    @Test
    void aPrintBeginsEveryCallOnAPageAndUnfoldsWhatIsFolded() throws Exception {
        Files.createDirectories(ARTEFACTS);
        Path print = ARTEFACTS.resolve("report.pdf").toAbsolutePath();
        List<String> names = names(Files.readString(report));

        chromium(report, "--no-pdf-header-footer", "--print-to-pdf=" + print);

        try (PDDocument document = Loader.loadPDF(print.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).strip());
            }
            assertThat(names).hasSize(2).allSatisfy(name -> assertThat(pages)
                    .anySatisfy(page -> assertThat(page).startsWith((names.indexOf(name) + 1) + ". " + name)));
            String all = String.join("\n", pages);
            assertThat(all)
                    .contains("What most reads show, from")
                    .doesNotContain("Show calls with", "Back to the table");
        }
    }
}
