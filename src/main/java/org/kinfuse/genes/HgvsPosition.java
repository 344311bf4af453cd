package org.kinfuse.genes;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinfuse.genome.Strand;

/**
 * A genomic position in the numbering of a transcript, as HGVS writes it after {@code c.} or {@code n.}.
 *
 * <pre>
 *   c.-12   12 bases before the start codon       c.88+3   3 bases into the intron behind c.88
 *   c.88    base 88 of the coding region          c.89-7   7 bases before the exon that starts with c.89
 *   c.*5    5 bases behind the stop codon         n.88     base 88 of a transcript that is not coding
 * </pre>
 *
 * <p>Intronic positions are told from the nearer exon, from the one before where both are as near. Source: HGVS
 * nomenclature, "Numbering", DNA level.
 *
 * @param region where {@code base} is counted from
 * @param base number of the exonic base, from 1
 * @param offset 0 in an exon; in an intron the signed distance from that exonic base
 */
public record HgvsPosition(Region region, int base, int offset) {

    private static final Pattern FORM =
            Pattern.compile("(c\\.-|c\\.\\*|c\\.|n\\.)([1-9][0-9]{0,8})([+-][1-9][0-9]{0,7})?");

    /** What an exonic base is counted from. */
    public enum Region {
        /** From the first base of the transcript: the numbering of one without protein, but every transcript has it. */
        NON_CODING("n."),
        /** Backwards from the base before the start codon. */
        BEFORE_START("c.-"),
        /** From the first base of the start codon. */
        CODING("c."),
        /** From the base behind the stop codon. */
        AFTER_STOP("c.*");

        private final String prefix;

        Region(String prefix) {
            this.prefix = prefix;
        }
    }

    /** @throws IllegalArgumentException if the base is below 1 */
    public HgvsPosition {
        if (base < 1) {
            throw new IllegalArgumentException("bases of a transcript are counted from 1, not " + base);
        }
    }

    /** The position in the numbering of a transcript, or nothing outside of it. */
    public static Optional<HgvsPosition> of(Transcript transcript, int position) {
        Exon before = null;
        for (Exon exon : transcript.exons()) {
            if (exon.contains(position)) {
                return Optional.of(exonic(transcript, exon, position, 0));
            }
            if (liesBefore(transcript.strand(), position, exon)) {
                return before == null ? Optional.empty() : Optional.of(intronic(transcript, before, exon, position));
            }
            before = exon;
        }
        return Optional.empty();
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static HgvsPosition ofText(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no position such as c.513+74 or n.88");
        }
        Region region = Stream.of(Region.values())
                .filter(one -> one.prefix.equals(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        String offset = matcher.group(3);
        return new HgvsPosition(
                region, Integer.parseInt(matcher.group(2)), offset == null ? 0 : Integer.parseInt(offset));
    }

    /** The genomic position in a transcript, or nothing if the transcript has no such base or intron. */
    public OptionalInt in(Transcript transcript) {
        int spliced = splicedBase(transcript);
        int before = 0;
        for (Exon exon : transcript.exons()) {
            if (spliced > before && spliced <= before + exon.length()) {
                int into = spliced - before - 1;
                int position =
                        switch (transcript.strand()) {
                            case FORWARD -> exon.start() + into + offset;
                            case REVERSE -> exon.end() - into - offset;
                        };
                return isOf(transcript, position) ? OptionalInt.of(position) : OptionalInt.empty();
            }
            before += exon.length();
        }
        return OptionalInt.empty();
    }

    /** The base counted from the first of the spliced transcript, which need not have it. */
    private int splicedBase(Transcript transcript) {
        return switch (region) {
            case NON_CODING -> base;
            case BEFORE_START -> splicedStart(transcript) - base;
            case CODING -> splicedStart(transcript) + base - 1;
            case AFTER_STOP -> splicedStart(transcript) + transcript.codingLength() - 1 + base;
        };
    }

    private static int splicedStart(Transcript transcript) {
        return transcript
                .coding()
                .map(region -> splicedBases(transcript, region.firstExon(), codingEnd(transcript, region, true)))
                .orElse(1);
    }

    /** Whether a position that was counted from here is told from here: the nearer exon edge of its intron, or a base. */
    private boolean isOf(Transcript transcript, int position) {
        return position > 0
                && of(transcript, position)
                        .filter(told -> told.offset == offset
                                && told.splicedBase(transcript) == splicedBase(transcript)
                                && (region == Region.NON_CODING || region == told.region))
                        .isPresent();
    }

    private static boolean liesBefore(Strand strand, int position, Exon exon) {
        return strand == Strand.FORWARD ? position < exon.start() : position > exon.end();
    }

    private static HgvsPosition intronic(Transcript transcript, Exon before, Exon after, int position) {
        int donor = transcript.strand() == Strand.FORWARD ? before.end() : before.start();
        int acceptor = transcript.strand() == Strand.FORWARD ? after.start() : after.end();
        int fromDonor = Math.abs(position - donor);
        int toAcceptor = Math.abs(acceptor - position);
        return fromDonor <= toAcceptor
                ? exonic(transcript, before, donor, fromDonor)
                : exonic(transcript, after, acceptor, -toAcceptor);
    }

    private static HgvsPosition exonic(Transcript transcript, Exon exon, int position, int offset) {
        int base = splicedBases(transcript, exon, position);
        if (transcript.coding().isEmpty()) {
            return new HgvsPosition(Region.NON_CODING, base, offset);
        }
        CodingRegion region = transcript.coding().get();
        int start = splicedBases(transcript, region.firstExon(), codingEnd(transcript, region, true));
        int stop = splicedBases(transcript, region.lastExon(), codingEnd(transcript, region, false));
        if (base < start) {
            return new HgvsPosition(Region.BEFORE_START, start - base, offset);
        }
        return base > stop
                ? new HgvsPosition(Region.AFTER_STOP, base - stop, offset)
                : new HgvsPosition(Region.CODING, base - start + 1, offset);
    }

    private static int codingEnd(Transcript transcript, CodingRegion region, boolean first) {
        return (transcript.strand() == Strand.FORWARD) == first ? region.start() : region.end();
    }

    private static int splicedBases(Transcript transcript, int rank, int position) {
        return splicedBases(transcript, transcript.exon(rank), position);
    }

    /** Bases of the spliced transcript up to and with the position, which lies in the exon. */
    private static int splicedBases(Transcript transcript, Exon exon, int position) {
        int before = 0;
        for (int rank = 1; rank < exon.rank(); rank++) {
            before += transcript.exon(rank).length();
        }
        int within =
                switch (transcript.strand()) {
                    case FORWARD -> position - exon.start() + 1;
                    case REVERSE -> exon.end() - position + 1;
                };
        return before + within;
    }

    /** With its prefix: {@code c.3173-644}. */
    @Override
    public String toString() {
        String shown = region.prefix + base;
        if (offset == 0) {
            return shown;
        }
        return offset > 0 ? shown + "+" + offset : shown + offset;
    }
}
