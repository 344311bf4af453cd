package org.kinfuse.genome;

/** The strand of the double helix on which a gene or a read lies. */
public enum Strand {
    /** Reads along increasing positions. */
    FORWARD('+'),
    /** Reads along decreasing positions. */
    REVERSE('-');

    private final char symbol;

    Strand(char symbol) {
        this.symbol = symbol;
    }

    /** The sign used in every text format: {@code +} or {@code -}. */
    public char symbol() {
        return symbol;
    }

    /** The other strand. */
    public Strand opposite() {
        return this == FORWARD ? REVERSE : FORWARD;
    }

    /**
     * The strand of a sign.
     *
     * @throws IllegalArgumentException for anything but {@code +} and {@code -}
     */
    public static Strand of(char symbol) {
        return switch (symbol) {
            case '+' -> FORWARD;
            case '-' -> REVERSE;
            default -> throw new IllegalArgumentException("a strand is '+' or '-', not '" + symbol + "'");
        };
    }
}
