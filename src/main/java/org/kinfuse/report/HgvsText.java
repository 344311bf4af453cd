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
 *   NC_000002.11:g.29447039_42493173inv                                what lies between is turned round
 *   NC_000017.10:g.44790000_qterdelins[NC_000002.11:g.pter_29447000inv]  the arm of one contig replaced by another's
 *   NC_000001.10:g.(156100415_156100715)_(156844547_156844847)del      not known to the base
 * </pre>
 *
 * <p>A duplication or inversion with inserted bases is given as its two positions, {@code ...:g.1::ACG::...:g.2}: no
 * simple notation holds it.
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
            return "(" + position + ")";
        }
        int last = Math.min(position + bases, build.sequence(contig).length());
        return "(" + Math.max(1, position - bases) + "_" + last + ")";
    }

    String of(Adjacency adjacency) {
        Adjacency shifted = adjacency.slid(adjacency.homology());
        return switch (Rearrangement.of(adjacency)) {
            case DELETION -> within(shifted, shifted.inserted().isEmpty() ? "del" : "delins" + shifted.inserted());
            case DUPLICATION -> shifted.inserted().isEmpty() ? within(shifted, "dup") : joined(shifted);
            case INVERSION -> shifted.inserted().isEmpty() ? within(shifted, "inv") : joined(shifted);
            case TRANSLOCATION -> translocation(shifted);
        };
    }

    /** One junction tells one end of an inversion exactly, and the other as if nothing else were lost. */
    private String within(Adjacency adjacency, String change) {
        Segment segment = Segment.between(adjacency.first(), adjacency.second());
        if (segment.isEmpty()) {
            return joined(adjacency);
        }
        Contig contig = adjacency.first().contig();
        String from = form.text(contig, segment.from());
        String positions = segment.from() == segment.to() ? from : from + "_" + form.text(contig, segment.to());
        return sequence(adjacency.first()) + positions + change;
    }

    private String joined(Adjacency adjacency) {
        String between = adjacency.inserted().isEmpty() ? "::" : "::" + adjacency.inserted() + "::";
        return sequence(adjacency.first())
                + position(adjacency.first())
                + between
                + sequence(adjacency.second())
                + position(adjacency.second());
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
        String turned = named.kept() == joined.kept() ? "inv" : "";
        String partner = sequence(joined)
                + (joined.kept() == Side.LEFT ? "pter_" : "")
                + position(joined)
                + (joined.kept() == Side.LEFT ? "" : "_qter")
                + turned;
        return switch (named.kept()) {
            case LEFT -> {
                String pieces = insertedAtNamed.isEmpty() ? partner : insertedAtNamed + ";" + partner;
                yield sequence(named) + firstLost(named) + "_qterdelins[" + pieces + "]";
            }
            case RIGHT -> {
                String pieces = insertedAtNamed.isEmpty() ? partner : partner + ";" + insertedAtNamed;
                yield sequence(named) + "pter_" + firstLost(named) + "delins[" + pieces + "]";
            }
        };
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
