package org.kinfuse.compare;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of numbers, as people write it.
 *
 * <pre>
 *   12        just that; 0.12 whatever rounds to it
 *   &gt;=20  &gt;20  &lt;=2  &lt;2
 *   1-2       from, to
 *   50+-10    also with the sign for it; 50+-20% of 50
 * </pre>
 *
 * @param low the lowest number that lies in it
 * @param high the highest
 * @param words as it was written
 */
record NumberRange(double low, double high, String words) implements Condition {
    private static final String EXPECTED = "expected a number, >=20, <=2, 1-2 or 50+-10";
    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern PLAIN = Pattern.compile("=?" + NUMBER);
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|≥|≤)\\s*" + NUMBER);
    private static final Pattern FROM_TO = Pattern.compile(NUMBER + "\\s*(?:-|\\.\\.)\\s*" + NUMBER);
    private static final Pattern AROUND = Pattern.compile(NUMBER + "\\s*(?:\\+-|\\+/-|±)\\s*" + NUMBER + "(%?)");
    private static final double HUNDRED = 100;
    /** Half of the last digit that is written, and a little for what doubles cannot hold. */
    private static final double ROUNDING = 0.5 + 1e-9;

    /** @throws IllegalArgumentException if the range is empty */
    NumberRange {
        if (low > high) {
            throw new IllegalArgumentException(EXPECTED + ", the smaller number first");
        }
    }

    /** @throws IllegalArgumentException if the text is none, with what is expected */
    static NumberRange of(String text) {
        String plain = text.strip();
        Matcher exact = PLAIN.matcher(plain);
        if (exact.matches()) {
            double slack = lastDigit(exact.group(1)) * ROUNDING;
            return new NumberRange(number(exact.group(1)) - slack, number(exact.group(1)) + slack, exact.group(1));
        }
        Matcher range = FROM_TO.matcher(plain);
        if (range.matches()) {
            return new NumberRange(number(range.group(1)), number(range.group(2)), plain);
        }
        Matcher around = AROUND.matcher(plain);
        if (around.matches()) {
            double middle = number(around.group(1));
            double width = number(around.group(2)) * (around.group(3).isEmpty() ? 1 : middle / HUNDRED);
            return new NumberRange(middle - width, middle + width, plain);
        }
        Matcher bound = BOUND.matcher(plain);
        if (bound.matches()) {
            return bounded(bound.group(1), number(bound.group(2)), plain);
        }
        throw new IllegalArgumentException(EXPECTED);
    }

    private static NumberRange bounded(String sign, double limit, String words) {
        return switch (sign) {
            case ">=", "≥" -> new NumberRange(limit, Double.POSITIVE_INFINITY, words);
            case "<=", "≤" -> new NumberRange(Double.NEGATIVE_INFINITY, limit, words);
            case ">" -> new NumberRange(Math.nextUp(limit), Double.POSITIVE_INFINITY, words);
            default -> new NumberRange(Double.NEGATIVE_INFINITY, Math.nextDown(limit), words);
        };
    }

    private static double number(String digits) {
        return Double.parseDouble(digits);
    }

    /** 1 of {@code 12}, 0.01 of {@code 0.12}. */
    private static double lastDigit(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 1 : Math.pow(0.1, digits.substring(point).length() - ".".length());
    }

    /** Whether the number lies in it. */
    boolean contains(double number) {
        return number >= low && number <= high;
    }

    @Override
    public boolean holds(String cell) {
        return PLAIN.matcher(cell).matches() && contains(number(cell));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s to %s)", words, low, high);
    }
}
