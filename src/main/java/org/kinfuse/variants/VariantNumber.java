package org.kinfuse.variants;

/** Reads whole numbers of a variant record. */
final class VariantNumber {
    private static final int QUOTED = 60;
    private static final int DIGITS = 10;

    private VariantNumber() {}

    /** @throws VariantProblem if the text is no whole number that an {@code int} holds */
    static int of(String field, String text) {
        if (!isNumber(text)) {
            throw new VariantProblem(field, "expected a whole number, found " + quoted(text));
        }
        return Integer.parseInt(text);
    }

    /** Whether the text is a whole number that an {@code int} holds. */
    static boolean isNumber(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = text.length() - from;
        if (digits == 0 || digits > DIGITS) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return Math.abs(Long.parseLong(text)) <= Integer.MAX_VALUE;
    }

    /** The text in quotes, cut where it is long. */
    static String quoted(String text) {
        return "'" + (text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "...") + "'";
    }
}
