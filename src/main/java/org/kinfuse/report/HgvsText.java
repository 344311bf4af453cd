package org.kinfuse.report;

import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.genome.Side;

/**
 * The junction in HGVS notation for DNA, placed as far to the right as its homology allows (the 3' rule).
 *
 * <pre>
 *   NC_000001.10:g.156100565_156844697del                              what lies between is lost
 *   NC_000001.10:g.156100565_156844697delinsACG                        and three bases stand in its place
 *   NC_000004.11:g.1725566_1808902dup                                  what lies between follows itself
 *   NC_000004.11:g.1808902_1808903ins[ACG;1725566_1808902]             behind three bases
 *   NC_000002.11:g.29447039_42493173inv                                what lies between is turned round
 *   NC_000002.11:g.29447039_42493173delins[ACG;29447039_42493173inv]   behind three bases
 *   NC_000001.10:g.156100564_156100565insACG                           three bases between two neighbours
 *   NC_000001.10:g.156100564_156100565=                                two neighbours: no change
 *   NC_000017.10:g.44790000_qterdelins[NC_000002.11:g.pter_29447000inv]  the arm of one contig replaced by another's
 *   NC_000001.10:g.(156100415_156100715)_(156844547_156844847)del      not known to the base
 * </pre>
 *
 * <p>An inversion that would turn no base, or one, is a fold: the arm behind it is replaced by the arm before it, turned
 * round. Where the choices come from: docs/decisions/0002.
 */
final class HgvsText {
    private final GenomeBuild build;
    private final PositionForm form;

    HgvsText(GenomeBuild build) {
        this(build, (contig, position) -> Integer.toString(position));
    }

    private HgvsText(GenomeBuild build, PositionForm form) {
        this.build = build;
        this.form = form;
    }

    /** How a position is written. */
    @FunctionalInterface
    private interface PositionForm {
        String text(Contig contig, int position);
    }

    /** A junction that is not known to the base has positions in parentheses, as HGVS writes what is uncertain. */
    String of(SupportedAdjacency rearrangement) {
        return switch (rearrangement.precision()) {
            case PRECISE -> of(rearrangement.adjacency());
            case IMPRECISE ->
                new HgvsText(build, (contig, position) -> uncertain(contig, position, rearrangement.uncertainty()))
                        .of(rearrangement.adjacency());
        };
    }

    private String uncertain(Contig contig, int position, int bases) {
        if (bases == 0) {
            // how far off it may be is not known either, but HGVS has ranges in parentheses, no single positions
            return "(" + position + "_" + position + ")";
        }
        int last = Math.min(position + bases, length(contig));
        return "(" + Math.max(1, position - bases) + "_" + last + ")";
    }

    String of(Adjacency adjacency) {
        Adjacency shifted = adjacency.slid(adjacency.homology());
        return switch (Rearrangement.of(adjacency)) {
            case DELETION -> within(shifted, shifted.inserted().isEmpty() ? "del" : "delins" + shifted.inserted());
            case DUPLICATION -> shifted.inserted().isEmpty() ? within(shifted, "dup") : copyBehindInserted(shifted);
            case INVERSION -> inversion(shifted);
            case TRANSLOCATION -> translocation(shifted);
            case INSERTION -> neighbours(shifted) + "ins" + shifted.inserted();
            case UNCHANGED -> neighbours(adjacency) + "=";
        };
    }

    private String within(Adjacency adjacency, String change) {
        return sequence(adjacency.first()) + segment(adjacency) + change;
    }

    private String segment(Adjacency adjacency) {
        Segment segment = Segment.between(adjacency.first(), adjacency.second());
        Contig contig = adjacency.first().contig();
        String from = form.text(contig, segment.from());
        return segment.from() == segment.to() ? from : from + "_" + form.text(contig, segment.to());
    }

    private String neighbours(Adjacency adjacency) {
        return sequence(adjacency.first()) + position(adjacency.first()) + "_" + position(adjacency.second());
    }

    /**
     * The second copy comes behind the inserted bases, so it is inserted with them: HGVS keeps {@code dup} for copies that
     * follow directly.
     */
    private String copyBehindInserted(Adjacency adjacency) {
        Breakend last = adjacency.first().kept() == Side.LEFT ? adjacency.first() : adjacency.second();
        String copy = segment(adjacency);
        String bases = adjacency.inserted();
        return sequence(last)
                + (isAtEnd(last)
                        ? copy + "delins[" + copy + ";" + bases + ";" + copy + "]"
                        : position(last) + "_" + firstLost(last) + "ins[" + bases + ";" + copy + "]");
    }

    /** One junction tells one end of an inversion exactly, and the other as if nothing else were lost. */
    private String inversion(Adjacency adjacency) {
        Segment segment = Segment.between(adjacency.first(), adjacency.second());
        if (segment.from() >= segment.to()) {
            return replacedArm(adjacency.first(), adjacency.second(), adjacency.inserted());
        }
        if (adjacency.inserted().isEmpty()) {
            return within(adjacency, "inv");
        }
        String turned = segment(adjacency) + "inv";
        return within(
                adjacency,
                switch (adjacency.first().kept()) {
                    case LEFT -> "delins[" + adjacency.inserted() + ";" + turned + "]";
                    case RIGHT -> "delins[" + turned + ";" + adjacency.insertedSeenFromSecond() + "]";
                });
    }

    /** The contig whose start is kept keeps its name; where both starts or both ends are kept, the first does. */
    private String translocation(Adjacency adjacency) {
        Breakend first = adjacency.first();
        Breakend second = adjacency.second();
        return first.kept() == Side.RIGHT && second.kept() == Side.LEFT
                ? replacedArm(second, first, adjacency.inserted())
                : replacedArm(first, second, adjacency.inserted());
    }

    private String replacedArm(Breakend named, Breakend joined, String insertedAtNamed) {
        String partner = arm(named, joined);
        return switch (named.kept()) {
            case LEFT -> {
                String pieces = insertedAtNamed.isEmpty() ? partner : insertedAtNamed + ";" + partner;
                yield sequence(named)
                        + (isAtEnd(named)
                                ? position(named) + "delins[" + position(named) + ";" + pieces + "]"
                                : firstLost(named) + "_qter" + delins(pieces));
            }
            case RIGHT -> {
                String pieces = insertedAtNamed.isEmpty() ? partner : partner + ";" + insertedAtNamed;
                yield sequence(named)
                        + (isAtEnd(named)
                                ? position(named) + "delins[" + pieces + ";" + position(named) + "]"
                                : "pter_" + firstLost(named) + delins(pieces));
            }
        };
    }

    /** HGVS has brackets around several pieces, and around one from another sequence. */
    private static String delins(String pieces) {
        boolean onePieceOfHere = pieces.indexOf(';') < 0 && pieces.indexOf(':') < 0;
        return onePieceOfHere ? "delins" + pieces : "delins[" + pieces + "]";
    }

    /** What is kept of the other contig, as it comes behind or before what is kept of the one that is named. */
    private String arm(Breakend named, Breakend joined) {
        String kept =
                switch (joined.kept()) {
                    case LEFT -> "pter_" + position(joined);
                    case RIGHT -> position(joined) + "_qter";
                };
        String of = named.contig().equals(joined.contig()) ? "" : sequence(joined);
        return of + kept + (named.kept() == joined.kept() ? "inv" : "");
    }

    /** Whether nothing is lost behind it: the contig ends there. */
    private boolean isAtEnd(Breakend breakend) {
        int lost = breakend.firstLostPosition();
        return lost < 1 || lost > length(breakend.contig());
    }

    private int length(Contig contig) {
        return build.sequence(contig).length();
    }

    private String position(Breakend breakend) {
        return form.text(breakend.contig(), breakend.position());
    }

    private String firstLost(Breakend breakend) {
        return form.text(breakend.contig(), breakend.firstLostPosition());
    }

    private String sequence(Breakend breakend) {
        return build.sequence(breakend.contig()).accession() + ":g.";
    }
}
