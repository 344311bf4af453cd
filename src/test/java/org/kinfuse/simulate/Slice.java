package org.kinfuse.simulate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.GenomicInterval;

/**
 * A named stretch of the genome with its sequence, forward strand: the unbroken allele.
 *
 * @param name its name, unique among the slices used together; no white space
 * @param interval where it lies
 * @param bases one for each position of the interval, upper case
 */
public record Slice(String name, GenomicInterval interval, String bases) implements Template {
    /** @throws IllegalArgumentException if the bases do not fill the interval, are in lower case or the name has gaps */
    public Slice {
        if (bases.length() != interval.length()) {
            throw new IllegalArgumentException("slice " + name + " at " + interval + " has one base per position, "
                    + interval.length() + ", not " + bases.length());
        }
        if (!bases.equals(bases.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the bases of slice " + name + " are in upper case");
        }
        if (name.isBlank() || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("the name of a slice has no white space: '" + name + "'");
        }
    }

    /**
     * The base at a position of the contig.
     *
     * @throws IndexOutOfBoundsException if it lies outside the slice
     */
    public char base(int position) {
        return bases.charAt(position - interval.start());
    }

    /** The bases from one position of the contig to another, both included. */
    public String bases(int start, int end) {
        return bases.substring(offsetOf(start), offsetOf(end) + 1);
    }

    /** The position on the contig of a one-based position in the slice. */
    public int onContig(int positionInSlice) {
        return interval.start() + positionInSlice - 1;
    }

    private int offsetOf(int position) {
        return position - interval.start();
    }

    @Override
    public List<GenomicInterval> sources(int offset, int length) {
        int start = interval.start() + offset;
        return List.of(new GenomicInterval(interval.contig(), start, start + length - 1));
    }

    @Override
    public Optional<Adjacency> junction(int offset, int length) {
        return Optional.empty();
    }
}
