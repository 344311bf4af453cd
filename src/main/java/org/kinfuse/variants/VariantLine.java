package org.kinfuse.variants;

/**
 * A line as it stands in a file.
 *
 * @param text every byte of it as one character (ISO 8859-1), with the line end if it has one
 * @param number its number, from 1
 */
record VariantLine(String text, long number) {
    /** What some programs write before the first line: U+FEFF in UTF-8, one character a byte. */
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /** The same line without a byte order mark, which is no part of what a file says. */
    VariantLine withoutMark() {
        return text.startsWith(BYTE_ORDER_MARK)
                ? new VariantLine(text.substring(BYTE_ORDER_MARK.length()), number)
                : this;
    }

    /** The text without its line end. */
    String content() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end);
    }
}
