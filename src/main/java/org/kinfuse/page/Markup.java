package org.kinfuse.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML as it is written: elements are closed in the order in which they were opened, and text is escaped. */
final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String name, String... attributes) {
        start(name, attributes);
        open.push(name);
        return this;
    }

    private void start(String name, String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        written.append('>');
    }

    /** Closes the element that was opened last. */
    Markup close() {
        written.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that never holds anything. */
    Markup empty(String name, String... attributes) {
        start(name, attributes);
        written.append('\n');
        return this;
    }

    /** An element that holds text alone. */
    Markup leaf(String name, String text, String... attributes) {
        start(name, attributes);
        written.append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    Markup text(String text) {
        written.append(escaped(text));
        return this;
    }

    /** What is markup already: a style sheet, a script, a picture. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    /**
     * Opens a box that what is too wide for the screen is scrolled in, with the keyboard as well. It is a group and no
     * landmark: two for each call would bury those of the page.
     *
     * @param name what it holds
     */
    Markup scrollable(String name) {
        return open("div", "class", "wide", "role", "group", "aria-label", name, "tabindex", "0");
    }

    /** A term and what it means, in a list of them. */
    Markup term(String term, String meaning) {
        return open("div").leaf("dt", term).leaf("dd", meaning).close();
    }

    String document() {
        return "<!DOCTYPE html>\n" + written;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
