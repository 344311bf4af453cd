package org.kinfuse.draw;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Draws SVG elements one after the other. Only elements and attributes that every program draws alike are used: no style sheet,
 * no filter, no script. Lengths are pixels, written with at most two decimals, so that the same picture is the same bytes.
 */
final class Canvas {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Canvas() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** Where a line of text is anchored. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How text looks. */
    record Face(int size, boolean bold, String colour) {
        static Face plain(int size) {
            return new Face(size, false, Ink.TEXT);
        }

        static Face bold(int size) {
            return new Face(size, true, Ink.TEXT);
        }

        Face in(String other) {
            return new Face(size, bold, other);
        }
    }

    /** How a shape is filled and outlined. */
    record Look(String fill, String stroke, double width, String dash) {
        static Look filled(String fill) {
            return new Look(fill, "none", 0, "");
        }

        static Look outlined(String fill, String stroke, double width) {
            return new Look(fill, stroke, width, "");
        }

        static Look dashed(String fill, String stroke) {
            return new Look(fill, stroke, 1, "3 2");
        }

        static Look line(String stroke, double width) {
            return new Look("none", stroke, width, "");
        }

        Look dashed(String pattern) {
            return new Look(fill, stroke, width, pattern);
        }
    }

    /** A number as SVG takes it, without trailing zeros. */
    static String number(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        int end = written.length();
        while (written.charAt(end - 1) == '0') {
            end--;
        }
        if (written.charAt(end - 1) == '.') {
            end--;
        }
        String shortest = written.substring(0, end);
        return shortest.equals("-0") ? "0" : shortest;
    }

    /** Opens the picture. */
    void open(double width, double height, String title, String description) {
        start(
                "svg",
                Map.of(
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "viewBox",
                        "0 0 " + number(width) + " " + number(height),
                        "role",
                        "img",
                        "aria-label",
                        title,
                        "font-family",
                        Ink.FONTS));
        leaf("title", Map.of(), title);
        leaf("desc", Map.of(), description);
    }

    /** Opens a group that programs can find by its class, and that is told by its title to who points at it. */
    void group(String kind, String title) {
        start("g", Map.of("class", kind));
        if (!title.isEmpty()) {
            leaf("title", Map.of(), title);
        }
    }

    /** Closes a group, or the picture. */
    void close() {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    void rectangle(Box box, Look look) {
        Map<String, String> attributes = look(look);
        attributes.put("x", number(box.x()));
        attributes.put("y", number(box.y()));
        attributes.put("width", number(box.width()));
        attributes.put("height", number(box.height()));
        if (box.round() > 0) {
            attributes.put("rx", number(box.round()));
        }
        leaf("rect", attributes, "");
    }

    /** A path in SVG's own words. */
    void path(String path, Look look) {
        Map<String, String> attributes = look(look);
        attributes.put("d", path);
        leaf("path", attributes, "");
    }

    void line(double x1, double y1, double x2, double y2, Look look) {
        path("M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2), look);
    }

    void text(double x, double y, String words, Face face, Anchor anchor) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("x", number(x));
        attributes.put("y", number(y));
        attributes.put("font-size", Integer.toString(face.size()));
        attributes.put("fill", face.colour());
        if (face.bold()) {
            attributes.put("font-weight", "bold");
        }
        if (anchor != Anchor.START) {
            attributes.put("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
        }
        leaf("text", attributes, words);
    }

    /**
     * Bases, each in a column of its own whatever the font.
     *
     * @param x the left edge of the first column
     * @param column pixels of each
     */
    void bases(double x, double y, String bases, Face face, double column) {
        if (bases.isEmpty()) {
            return;
        }
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("x", number(x));
        attributes.put("y", number(y));
        attributes.put("font-family", Ink.MONO_FONTS);
        attributes.put("font-size", Integer.toString(face.size()));
        attributes.put("textLength", number(column * bases.length()));
        attributes.put("fill", face.colour());
        if (face.bold()) {
            attributes.put("font-weight", "bold");
        }
        leaf("text", attributes, bases);
    }

    private static Map<String, String> look(Look look) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("fill", look.fill());
        if (look.width() > 0) {
            attributes.put("stroke", look.stroke());
            attributes.put("stroke-width", number(look.width()));
        }
        if (!look.dash().isEmpty()) {
            attributes.put("stroke-dasharray", look.dash());
        }
        return attributes;
    }

    private void start(String name, Map<String, String> attributes) {
        try {
            xml.writeStartElement(name);
            for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
                xml.writeAttribute(attribute.getKey(), attribute.getValue());
            }
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    private void leaf(String name, Map<String, String> attributes, String words) {
        try {
            if (words.isEmpty()) {
                xml.writeEmptyElement(name);
            } else {
                xml.writeStartElement(name);
            }
            for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
                xml.writeAttribute(attribute.getKey(), attribute.getValue());
            }
            if (!words.isEmpty()) {
                xml.writeCharacters(words);
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** All that was drawn. */
    String drawn() {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        return text.toString();
    }

    private static IllegalStateException unwritten(XMLStreamException e) {
        return new IllegalStateException("text can always be written into memory", e);
    }
}
