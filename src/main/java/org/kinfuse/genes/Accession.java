package org.kinfuse.genes;

/**
 * The accession of a RefSeq transcript.
 *
 * @param text with its version where that is known: {@code NM_002529.3}
 */
public record Accession(String text) {
    /** @throws IllegalArgumentException if the text is blank */
    public Accession {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an accession is not blank");
        }
    }

    /** The accession without its version, {@code NM_002529}: what labs print and what does not change over time. */
    public String base() {
        int dot = text.indexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    @Override
    public String toString() {
        return text;
    }
}
