package org.kinfuse.draw;

/**
 * Colours and fonts. The two partners have the blue and the vermilion of the palette of Okabe and Ito, which people of every
 * kind of colour vision tell apart; no meaning rests on colour alone.
 */
final class Ink {
    /** Fonts of about the same width, of which every system has one. */
    static final String FONTS = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    /** Fonts whose letters are all of one width. */
    static final String MONO_FONTS = "'Liberation Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Courier New', monospace";

    /** The width of their letters as a share of their size. */
    static final double MONO_WIDTH = 0.6;

    static final String TEXT = "#1a1a1a";
    static final String QUIET = "#555555";
    static final String LINE = "#777777";
    static final String PAPER = "#ffffff";
    static final String FIVE = "#0072b2";
    static final String FIVE_PALE = "#d6e9f5";
    static final String THREE = "#d55e00";
    /** The vermilion of letters: against white that of shapes has a contrast of 3.9, and WCAG 2.2 asks for 4.5. */
    static final String THREE_TEXT = "#b34700";

    static final String THREE_PALE = "#fbe3d3";
    static final String SHARED = "#f0e442";
    static final String ALONG = "#e2f0e6";
    static final String AGAINST = "#eee6f4";
    static final String DIFFERENT = "#b3004b";
    static final String INSERT = "#000000";
    static final String JUNCTION = "#000000";

    private Ink() {}

    /** The colour of a track. */
    static String of(int track) {
        return track == 0 ? FIVE : THREE;
    }

    /** The same colour, of letters. */
    static String letters(int track) {
        return track == 0 ? FIVE : THREE_TEXT;
    }

    /** The same colour, as a ground for text. */
    static String pale(int track) {
        return track == 0 ? FIVE_PALE : THREE_PALE;
    }

    /** The grey of a stained band. */
    static String stain(String stain) {
        return switch (stain) {
            case "gpos25" -> "#d9d9d9";
            case "gpos50" -> "#bdbdbd";
            case "gpos75" -> "#969696";
            case "gpos100" -> "#636363";
            case "gvar", "stalk" -> "#e8e8e8";
            default -> PAPER;
        };
    }
}
