package org.kinfuse.reference;

/**
 * What many accessions share, so that each can be stored as a number: {@code NM_002529} is number 2529 of the form
 * {@code NM_} with 6 digits.
 *
 * @param prefix the text before the digits
 * @param digits how many digits follow, leading zeros included; 0 if the text does not end in a digit
 */
record AccessionForm(String prefix, int digits) implements Comparable<AccessionForm> {
    /** As many decimal digits as always fit into an int. */
    private static final int MOST_DIGITS = 9;

    /** The form of an accession without its version. */
    static AccessionForm of(String base) {
        int digits = 0;
        while (digits < MOST_DIGITS && digits < base.length() && isDigit(base.charAt(base.length() - 1 - digits))) {
            digits++;
        }
        return new AccessionForm(base.substring(0, base.length() - digits), digits);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** The number of an accession of this form. */
    int numberOf(String base) {
        return digits == 0 ? 0 : Integer.parseInt(base.substring(prefix.length()));
    }

    /** The accession of a number. */
    String accession(int number) {
        if (digits == 0) {
            return prefix;
        }
        String text = Integer.toString(number);
        return prefix + "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** As a record has it; written out because Java needs a while to make it when it is first asked. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof AccessionForm that && prefix.equals(that.prefix) && digits == that.digits);
    }

    @Override
    public int hashCode() {
        return 31 * prefix.hashCode() + digits;
    }

    @Override
    public int compareTo(AccessionForm other) {
        int byPrefix = prefix.compareTo(other.prefix);
        return byPrefix == 0 ? Integer.compare(digits, other.digits) : byPrefix;
    }
}
