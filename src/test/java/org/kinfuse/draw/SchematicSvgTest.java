package org.kinfuse.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinfuse.draw.DrawScene.call;
import static org.kinfuse.draw.DrawScene.left;
import static org.kinfuse.draw.DrawScene.right;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;
import org.kinfuse.report.CallEntry;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures themselves: what stands where, and that nothing stands on something else. */
class SchematicSvgTest {
    private static final long SEED = 7;
    private static final int CALLS = 200;
    /** Helvetica's capitals and descenders, as shares of the size. */
    private static final double ASCENT = 0.72;

    private static final double DESCENT = 0.1;

    private static Document parsed(CallEntry call) throws Exception {
        String svg = SchematicSvg.document(DrawScene.MAKER.of(call), "the foot");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document picture, String name) {
        NodeList found = picture.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> groups(Document picture, String kind) {
        return all(picture, "g").stream()
                .filter(group -> group.getAttribute("class").equals(kind))
                .toList();
    }

    private static List<String> titles(List<Element> groups) {
        return groups.stream()
                .map(group -> group.getElementsByTagName("title").item(0).getTextContent())
                .toList();
    }

    /** Where a text stands: its box on the page. */
    private static Box box(Element text) {
        int size = (int) number(text, "font-size");
        double width = Lettering.width(text.getTextContent(), size);
        double x = number(text, "x");
        double left =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> x - width / 2;
                    case "end" -> x - width;
                    default -> x;
                };
        return Box.of(left, number(text, "y") - size * ASCENT, width, size * (ASCENT + DESCENT));
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    @Test
    void exonsStandInOrderAndAreToldApart() throws Exception {
        Document picture = parsed(call(left("chr1", 156_101_472), right("chr1", 156_844_534)));

        assertThat(titles(groups(picture, "exon kept")))
                .startsWith("LMNA exon 1: kept", "LMNA exon 2: kept", "NTRK1 exon 11: kept")
                .hasSize(9);
        assertThat(groups(picture, "exon lost")).hasSize(20).allSatisfy(group -> {
            Element box = (Element) group.getElementsByTagName("rect").item(0);
            assertThat(box.getAttribute("stroke-dasharray")).isNotEmpty();
        });
        List<Double> lefts = groups(picture, "piece exon").stream()
                .map(group ->
                        number((Element) group.getElementsByTagName("rect").item(0), "x"))
                .toList();
        assertThat(lefts).hasSize(9).isSorted();
        assertThat(titles(groups(picture, "frame"))).containsExactly("reading frame at the junction: in frame");
        assertThat(all(picture, "text").stream().map(Element::getTextContent))
                .contains(
                        "LMNA::NTRK1",
                        "exons 1-2 kept",
                        "exons 11-17 kept",
                        "kinase domain Pkinase_Tyr, kept",
                        "the foot");
    }

    @Test
    void domainsOfAPartReadInAnotherFrameAreNotDrawnInTheProtein() throws Exception {
        // One exon fewer of NTRK1 is out of frame.
        Document picture = parsed(call(left("chr1", 156_101_472), right("chr1", 156_845_000)));

        assertThat(titles(groups(picture, "frame"))).containsExactly("reading frame at the junction: out of frame");
        assertThat(titles(groups(picture, "domain"))).containsExactly("LMNA Filament");
        assertThat(all(picture, "text").stream().map(Element::getTextContent))
                .contains("read in another frame: no NTRK1 protein");
    }

    @Test
    void noTextStandsOnAnotherOrLeavesThePage() throws Exception {
        for (CallEntry call : DrawScene.randomCalls(SEED, CALLS)) {
            Document picture = parsed(call);
            List<Element> texts = all(picture, "text");
            double height = number(picture.getDocumentElement(), "height");
            for (int i = 0; i < texts.size(); i++) {
                Box box = box(texts.get(i));
                assertThat(box.x() >= 0 && box.right() <= Page.WIDTH && box.y() >= 0 && box.bottom() <= height)
                        .as(call.name() + ": " + texts.get(i).getTextContent() + " " + box)
                        .isTrue();
                for (int j = 0; j < i; j++) {
                    assertThat(overlap(box, box(texts.get(j))))
                            .as(call.name() + " " + call.hgvs() + ": '"
                                    + texts.get(i).getTextContent() + "' on '"
                                    + texts.get(j).getTextContent() + "'")
                            .isFalse();
                }
            }
        }
    }

    @Test
    void shapesAreWithinThePageAndNotInsideOut() throws Exception {
        for (CallEntry call : DrawScene.randomCalls(SEED + 1, CALLS)) {
            Document picture = parsed(call);
            double height = number(picture.getDocumentElement(), "height");
            for (Element box : all(picture, "rect")) {
                assertThat(number(box, "width")).as(call.hgvs()).isNotNegative();
                assertThat(number(box, "x")).as(call.hgvs()).isNotNegative();
                assertThat(number(box, "x") + number(box, "width")).isLessThanOrEqualTo(Page.WIDTH);
                assertThat(number(box, "y") + number(box, "height")).isLessThanOrEqualTo(height);
            }
        }
    }

    /** The page on pictures shows them. */
    @Test
    void picturesOfThePageAreUpToDate() {
        page("fgfr3-tacc3", call(right("chr4", 1_741_000), left("chr4", 1_808_800)));
        page("egfr-viii", call(left("chr7", 55_100_000), right("chr7", 55_222_500)));
        page("egfr-kinase-doubled", call(right("chr7", 55_241_000), left("chr7", 55_269_200)));
        page("out-of-frame", call(left("chr1", 156_101_472), right("chr1", 156_845_000)));
        page("mid-exon", call(left("chr1", 156_085_000), right("chr1", 156_843_500), "ACG"));
        page("promoter-swap", call(left("chr1", 156_084_000), left("chr2", 30_145_000)));
        page("later-start", call(right("chr1", 205_640_000), left("chr7", 140_490_000)));
        page("no-product", call(left("chr1", 156_101_472), left("chr1", 156_844_534)));
    }

    private static void page(String name, CallEntry call) {
        GoldenFile.of("docs/pictures/" + name + ".svg")
                .holds(SchematicSvg.document(DrawScene.MAKER.of(call), "An example of the documentation."));
    }

    @Test
    void theSameCallGivesTheSameBytes() {
        CallEntry call = call(left("chr17", 44_800_000), left("chr2", 29_446_600));

        assertThat(SchematicSvg.document(DrawScene.MAKER.of(call), "x"))
                .isEqualTo(SchematicSvg.document(DrawScene.MAKER.of(call), "x"));
    }
}
