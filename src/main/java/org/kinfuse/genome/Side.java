package org.kinfuse.genome;

import java.util.Locale;

/**
 * Which side of a break survives.
 *
 * <pre>
 *   LEFT   ...ACGTACGT|            the bases up to the position are kept
 *   RIGHT             |ACGTACGT... the bases from the position on are kept
 * </pre>
 */
public enum Side {
    /** The bases at and below the position are kept. */
    LEFT,
    /** The bases at and above the position are kept. */
    RIGHT;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The other side. */
    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** +1 when what was lost lies at higher positions, -1 when it lies at lower ones. */
    public int outward() {
        return this == LEFT ? 1 : -1;
    }

    /** The lower-case word used in text, {@code left} or {@code right}. */
    public String word() {
        return word;
    }
}
