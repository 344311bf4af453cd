package org.kinfuse.draw;

import java.util.Locale;

/** How a picture is written. */
public enum PictureFormat {
    /** Lines and text, for screens and for whoever wants to change it. */
    SVG("lines and text that any browser or drawing program opens"),
    /** Dots. */
    PNG("dots, twice as many as the SVG has pixels"),
    /** A page. */
    PDF("one page, as large as the picture"),
    /** What is shown, as data. */
    JSON("what the picture shows, as data to draw from");

    private final String content;

    PictureFormat(String content) {
        this.content = content;
    }

    /** The word that names it on the command line, and the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in words. */
    public String content() {
        return content;
    }
}
