package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.Strand;

/** Reads the SA tag: {@code contig,position,strand,CIGAR,mapping quality,edits;} once or more. */
final class OtherSegments {
    private static final int FIELDS = 6;

    private OtherSegments() {}

    /**
     * The segments of a tag in its order; the first of a supplementary record's is the primary alignment.
     *
     * @param tag the text of the tag
     * @param contigs the contigs of the file
     * @throws MalformedRecord if the tag is not as the specification of SAM's optional fields writes it
     */
    static List<Segment> parse(String tag, FileContigs contigs) {
        List<Segment> segments = new ArrayList<>(1);
        int from = 0;
        while (from < tag.length()) {
            int to = tag.indexOf(';', from);
            String entry = tag.substring(from, to < 0 ? tag.length() : to);
            segments.add(segment(entry, contigs));
            from = from + entry.length() + 1;
        }
        if (segments.isEmpty()) {
            throw new MalformedRecord("its SA tag is empty");
        }
        return segments;
    }

    private static Segment segment(String entry, FileContigs contigs) {
        String[] fields = entry.split(",", -1);
        if (fields.length != FIELDS || fields[2].length() != 1) {
            throw new MalformedRecord("its SA tag has '" + entry + "' where contig,position,strand,CIGAR,quality,edits "
                    + "was expected");
        }
        Optional<FileContig> contig = contigs.named(fields[0]);
        if (contig.isEmpty()) {
            throw new MalformedRecord("its SA tag names contig '" + fields[0] + "', which the header does not list");
        }
        Strand strand =
                switch (fields[2].charAt(0)) {
                    case '+' -> Strand.FORWARD;
                    case '-' -> Strand.REVERSE;
                    default -> throw new MalformedRecord("its SA tag has '" + fields[2] + "' for a strand");
                };
        int quality = number(fields[4]);
        if (quality > 255) {
            throw new MalformedRecord("its SA tag has a mapping quality above 255");
        }
        return new Segment(contig.get(), number(fields[1]), strand, CigarShape.parse(fields[3]), quality);
    }

    private static int number(String digits) {
        try {
            int value = Integer.parseInt(digits);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException notOne) {
            // Told below, as negative numbers are.
        }
        throw new MalformedRecord("its SA tag has '" + digits + "' where a number was expected");
    }
}
