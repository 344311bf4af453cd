package org.kinfuse.variants;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Crossing;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.Joined;
import org.kinfuse.evidence.VariantStatement.Lone;
import org.kinfuse.evidence.VariantStatement.Missing;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.evidence.VariantStatement.Place;
import org.kinfuse.evidence.VariantStatement.Unoriented;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;

/** Puts the ends that a record states onto the build, and joins them. */
final class VariantPlacing {
    private static final Crossing NOT_COUNTED = new Crossing(OptionalInt.empty(), OptionalInt.empty());

    private final GenomeBuild build;
    private final VariantHomology homology;

    /** Where a stated end comes to lie. */
    private sealed interface Landing {}

    /** On a contig of the build. */
    private record Landed(Breakend breakend) implements Landing {}

    /** Nowhere in the build, and why. */
    private record Lost(Missing why, String detail) implements Landing {}

    /**
     * @param build the build that positions refer to
     * @param bases its bases, as far as they are known
     */
    VariantPlacing(GenomeBuild build, ReferenceBases bases) {
        this.build = build;
        this.homology = new VariantHomology(build, bases);
    }

    /**
     * Joins two ends.
     *
     * @param own the end at the record's own position
     * @param mate the other end
     * @throws VariantProblem if a position lies off its contig
     */
    VariantStatement joined(VariantEnd own, VariantEnd mate, VariantJunction junction) {
        Landing here = landingOrEnd(own);
        Landing there = landingOrEnd(mate);
        if (here instanceof Landed first && there instanceof Landed second) {
            return new Joined(List.of(supported(first.breakend(), second.breakend(), junction)));
        }
        if (here instanceof Landed landed && there instanceof Lost lost) {
            return new Lone(landed.breakend(), junction.inserted(), lost.why(), lost.detail());
        }
        if (here instanceof Lost lost && there instanceof Landed landed) {
            boolean turned = own.kept() == mate.kept();
            String inserted = turned ? Bases.reverseComplement(junction.inserted()) : junction.inserted();
            return new Lone(landed.breakend(), inserted, lost.why(), lost.detail());
        }
        return outside(own, mate);
    }

    /**
     * The same end, for formats in which every position is that of a base: they have no way to say the end of a chromosome.
     *
     * @throws VariantProblem if the position lies off its contig
     */
    VariantEnd onContig(VariantEnd end) {
        build.contig(end.contigName())
                .ifPresent(contig ->
                        requireOnContig(end, contig, build.sequence(contig).length()));
        if (end.position() < 1) {
            throw new VariantProblem(end.field(), "expected a position of 1 or more, found " + end.position());
        }
        return end;
    }

    private static NoJunction outside(VariantEnd own, VariantEnd mate) {
        return new NoJunction(Absence.OUTSIDE_BUILD, own.contigName() + ", " + mate.contigName());
    }

    /** One end whose other one the record does not place. */
    VariantStatement alone(VariantEnd end, String bases, Missing why) {
        return landing(end) instanceof Landed landed
                ? new Lone(landed.breakend(), bases, why, "")
                : new NoJunction(Absence.OUTSIDE_BUILD, end.contigName());
    }

    /** Two places of which the record does not say what is kept. The sides of the ends handed in do not matter. */
    VariantStatement unoriented(VariantEnd own, VariantEnd mate) {
        return landing(own) instanceof Landed here && landing(mate) instanceof Landed there
                ? new Unoriented(place(here.breakend()), place(there.breakend()))
                : outside(own, mate);
    }

    private static Place place(Breakend breakend) {
        return new Place(breakend.contig(), breakend.position());
    }

    private SupportedAdjacency supported(Breakend own, Breakend mate, VariantJunction junction) {
        return new SupportedAdjacency(
                adjacency(own, mate, junction),
                junction.precision(),
                junction.uncertainty(),
                junction.support(),
                NOT_COUNTED);
    }

    private Adjacency adjacency(Breakend own, Breakend mate, VariantJunction junction) {
        if (junction.precision() == Precision.IMPRECISE) {
            return Adjacency.joining(own, mate, junction.inserted());
        }
        try {
            return homology.placed(own, mate, junction.inserted(), junction.slide());
        } catch (IllegalArgumentException e) {
            // Homology that is longer than what lies before it on the contig.
            throw new VariantProblem("INFO", "its homology and its positions contradict each other: " + e.getMessage());
        }
    }

    /**
     * An end of a junction may be the end of a chromosome, which the specification (4.3, section 5.4.5) puts at position 0
     * and at the one past the last base, whichever side of these is named: no base lies there.
     */
    private Landing landingOrEnd(VariantEnd end) {
        Optional<Contig> contig = build.contig(end.contigName());
        return contig.isPresent()
                        && (end.position() == 0
                                || end.position()
                                        == build.sequence(contig.get()).length() + 1)
                ? new Lost(Missing.END_OF_CONTIG, contig.get().name())
                : landing(end);
    }

    private Landing landing(VariantEnd end) {
        Optional<Contig> contig = build.contig(end.contigName());
        if (contig.isEmpty()) {
            return new Lost(Missing.MATE_OUTSIDE_BUILD, end.contigName());
        }
        int length = build.sequence(contig.get()).length();
        int nothingKept = end.kept() == Side.LEFT ? 0 : length + 1;
        if (end.position() == nothingKept) {
            return new Lost(Missing.END_OF_CONTIG, contig.get().name());
        }
        requireOnContig(end, contig.get(), length);
        return new Landed(new Breakend(contig.get(), end.position(), end.kept()));
    }

    private void requireOnContig(VariantEnd end, Contig contig, int length) {
        if (end.position() < 1 || end.position() > length) {
            throw new VariantProblem(
                    end.field(),
                    String.format(
                            Locale.ROOT,
                            "expected a position from 1 to %d on %s of %s, found %d",
                            length,
                            contig,
                            build.name(),
                            end.position()));
        }
    }
}
