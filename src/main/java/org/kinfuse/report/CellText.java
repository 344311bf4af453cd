package org.kinfuse.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Values as the tables print them; nothing as empty text. */
final class CellText {
    private CellText() {}

    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** Thousands by commas, as {@code %,d} has them, without the tables of all languages that Java would open for it. */
    static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int comma = digits.length() - 3; comma > (number < 0 ? 1 : 0); comma -= 3) {
            digits.insert(comma, ',');
        }
        return digits.toString();
    }

    /** Which of the two ends have a word; nothing if one has none at all. */
    static String ends(String word, String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return "";
        }
        boolean oneIs = one.equals(word);
        boolean otherIs = other.equals(word);
        return oneIs ? otherIs ? "both" : "5'" : otherIs ? "3'" : "neither";
    }

    static String fraction(OptionalDouble fraction) {
        return fraction.isPresent() ? String.format(Locale.ROOT, "%.4f", fraction.getAsDouble()) : "";
    }

    /** The larger of two shares; nothing if one is not known. */
    static String larger(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? fraction(OptionalDouble.of(Math.max(one.getAsDouble(), other.getAsDouble())))
                : "";
    }
}
