package org.kinfuse.report;

import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
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
 * </pre>
 *
 * <p>A duplication or inversion with inserted bases is given as its two positions, {@code ...:g.1::ACG::...:g.2}: no
 * simple notation holds it.
 */
final class HgvsText {
    private final GenomeBuild build;

    HgvsText(GenomeBuild build) {
        this.build = build;
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
        String positions =
                segment.from() == segment.to() ? Integer.toString(segment.from()) : segment.from() + "_" + segment.to();
        return sequence(adjacency.first()) + positions + change;
    }

    private String joined(Adjacency adjacency) {
        String between = adjacency.inserted().isEmpty() ? "::" : "::" + adjacency.inserted() + "::";
        return sequence(adjacency.first())
                + adjacency.first().position()
                + between
                + sequence(adjacency.second())
                + adjacency.second().position();
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
                + joined.position()
                + (joined.kept() == Side.LEFT ? "" : "_qter")
                + turned;
        return switch (named.kept()) {
            case LEFT -> {
                String pieces = insertedAtNamed.isEmpty() ? partner : insertedAtNamed + ";" + partner;
                yield sequence(named) + named.firstLostPosition() + "_qterdelins[" + pieces + "]";
            }
            case RIGHT -> {
                String pieces = insertedAtNamed.isEmpty() ? partner : partner + ";" + insertedAtNamed;
                yield sequence(named) + "pter_" + named.firstLostPosition() + "delins[" + pieces + "]";
            }
        };
    }

    private String sequence(Breakend breakend) {
        return build.sequence(breakend.contig()).accession() + ":g.";
    }
}
