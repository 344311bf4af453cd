package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.evidence.Fragment;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.evidence.SplitRead.Anchor;
import org.kinfuse.evidence.SplitRead.Passage;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/**
 * Turns two neighbouring segments of a read into the junction between them.
 *
 * <pre>
 *   the read   1 ------- from ------->|-------- to --------> n
 *
 *   from is forward   ====>|            leaves at its last base, the left side is kept
 *   from is reverse   |<====            leaves at its first base, the right side is kept
 *   to is forward     |====>            is entered at its first base, the right side is kept
 *   to is reverse     <====|            is entered at its last base, the left side is kept
 *
 *   ---- from ---->                     bases that both segments align: homology
 *            ----- to ---->
 *
 *   -- from -->                         bases that neither aligns: inserted
 *               ..... --- to --->
 * </pre>
 */
final class JunctionRule {
    /** Bases up to which a templated insertion is one; longer pieces are rearranged stretches of their own. */
    private static final int LONGEST_PIECE = 100;

    private final IntakeSettings settings;

    /** @param settings what counts as evidence */
    JunctionRule(IntakeSettings settings) {
        this.settings = settings;
    }

    /**
     * What the segments of a read say.
     *
     * @param reads the junctions
     * @param watched the breakends of the record's own segment
     * @param endsOutside ends of junctions on contigs outside the build
     * @param poorlyPlaced junctions left out since neither end is placed well enough
     */
    record Junctions(List<SplitRead> reads, List<Span> watched, int endsOutside, int poorlyPlaced) {}

    /**
     * The junctions that a record tells. A primary record tells every junction of its read. A supplementary one tells
     * those next to its own segment, so that they are known where the primary record is missing; where it is not they are
     * told twice and counted once.
     */
    Junctions junctions(BrokenRead broken) {
        List<SplitRead> reads = new ArrayList<>();
        List<Span> watched = new ArrayList<>(2);
        int outside = 0;
        int poorlyPlaced = 0;
        List<Segment> chain = broken.chain().segments();
        SequencedRead bases = SequencedRead.of(broken.stored(), broken.own());
        for (Step step : Step.along(chain)) {
            if (step.from().equals(broken.own())) {
                watched.add(at(step.from().leaving(broken.contig())));
            } else if (step.to().equals(broken.own())) {
                watched.add(at(step.to().entering(broken.contig())));
            } else if (!broken.isPrimary()) {
                continue;
            }
            outside += outside(step.from()) + outside(step.to());
            Optional<SplitRead> read = junction(broken, step, bases);
            if (read.isEmpty()) {
                continue;
            }
            if (isPlaced(read.get())) {
                reads.add(read.get());
            } else {
                poorlyPlaced++;
            }
        }
        // Counted where the whole read is told.
        return broken.isPrimary()
                ? new Junctions(reads, watched, outside, poorlyPlaced)
                : new Junctions(reads, watched, 0, 0);
    }

    private Optional<SplitRead> junction(BrokenRead broken, Step step, SequencedRead bases) {
        Optional<SplitRead> read = junction(broken, step.from(), step.to(), bases);
        if (read.isEmpty() || step.pieces().isEmpty()) {
            return read;
        }
        Optional<Passage> passage = passage(broken, step, step.pieces().get(0), bases);
        return passage.isPresent() ? Optional.of(passing(read.get(), passage.get())) : read;
    }

    private Optional<Passage> passage(BrokenRead broken, Step step, Segment piece, SequencedRead bases) {
        return piece.contig().inBuild().map(contig -> {
            List<Adjacency> steps = new ArrayList<>(2);
            junction(broken, step.from(), piece, bases)
                    .map(SplitRead::adjacency)
                    .ifPresent(steps::add);
            junction(broken, piece, step.to(), bases).map(SplitRead::adjacency).ifPresent(steps::add);
            return new Passage(new GenomicInterval(contig, piece.start(), piece.end()), steps);
        });
    }

    private static SplitRead passing(SplitRead read, Passage passage) {
        return new SplitRead(
                read.fragment(), read.adjacency(), read.strand(), read.first(), read.second(), List.of(passage));
    }

    /**
     * From one segment of a read to the next that lies on a side of a break. A short one between two longer ones is no
     * side but an inserted piece:
     *
     * <pre>
     *   the read   ------ from ------> -- piece --> ------- to ------->
     * </pre>
     *
     * @param from the segment that is left
     * @param pieces the inserted piece, if there is one
     * @param to the segment that is entered
     */
    private record Step(Segment from, List<Segment> pieces, Segment to) {
        static List<Step> along(List<Segment> chain) {
            List<Step> steps = new ArrayList<>();
            for (int i = 1; i < chain.size(); i++) {
                Segment from = chain.get(i - 1);
                Segment next = chain.get(i);
                if (i < chain.size() - 1 && isPiece(next, from, chain.get(i + 1))) {
                    i++;
                    steps.add(new Step(from, List.of(next), chain.get(i)));
                } else {
                    steps.add(new Step(from, List.of(), next));
                }
            }
            return steps;
        }

        /**
         * A piece that lies ahead of one neighbour, or behind the other, on the same strand is no insertion: it is an
         * exon of a spliced molecule, or what a deletion beside the break left over. Nor is one whose neighbours meet
         * on the read.
         */
        private static boolean isPiece(Segment segment, Segment before, Segment after) {
            return segment.shape().readBases() <= LONGEST_PIECE
                    && after.queryStart() > before.queryEnd() + 1
                    && !isAhead(before, segment)
                    && !isAhead(segment, after);
        }

        private static boolean isAhead(Segment one, Segment next) {
            return one.contig().equals(next.contig())
                    && one.strand() == next.strand()
                    && switch (one.strand()) {
                        case FORWARD -> next.start() > one.start();
                        case REVERSE -> next.start() < one.start();
                    };
        }
    }

    private static int outside(Segment segment) {
        return segment.contig().inBuild().isEmpty() ? 1 : 0;
    }

    private boolean isPlaced(SplitRead read) {
        return Math.max(read.first().mappingQuality(), read.second().mappingQuality())
                >= settings.minimumMappingQuality();
    }

    private static Span at(Breakend breakend) {
        return new Span(breakend.contig(), breakend.position(), breakend.position());
    }

    /**
     * The junction, or nothing where an end lies outside the build, where the segments overlap so far that one of them
     * has no base of its own, or where the record does not hold the inserted bases.
     *
     * @param broken the read
     * @param from a segment of the read
     * @param to the segment it passes into next
     * @param read its bases
     */
    private Optional<SplitRead> junction(BrokenRead broken, Segment from, Segment to, SequencedRead read) {
        if (from.contig().inBuild().isEmpty() || to.contig().inBuild().isEmpty()) {
            return Optional.empty();
        }
        int shared = from.queryEnd() - to.queryStart() + 1;
        if (shared >= from.shape().alignedBases() || shared >= to.shape().alignedBases()) {
            return Optional.empty();
        }
        Contig contig = from.contig().inBuild().get();
        Breakend leaving = from.leaving(contig);
        Breakend entering = to.entering(to.contig().inBuild().get());
        Optional<Adjacency> adjacency = adjacency(leaving, entering, from, to, read);
        return adjacency.isPresent()
                ? Optional.of(read(adjacency.get(), new Ends(broken, read, from, leaving, to, entering)))
                : Optional.empty();
    }

    private static Optional<Adjacency> adjacency(
            Breakend leaving, Breakend entering, Segment from, Segment to, SequencedRead read) {
        int shared = from.queryEnd() - to.queryStart() + 1;
        if (shared > 0) {
            return Optional.of(Adjacency.overlapping(leaving, entering, shared));
        }
        Optional<String> inserted = read.between(from.queryEnd(), to.queryStart());
        if (inserted.isEmpty()) {
            return Optional.empty();
        }
        String onStrand = from.strand() == Strand.FORWARD ? inserted.get() : Bases.reverseComplement(inserted.get());
        return Optional.of(Adjacency.joining(leaving, entering, onStrand));
    }

    /** The two segments at a junction, with the breakends they reach out to, before homology is taken off. */
    private record Ends(
            BrokenRead broken, SequencedRead read, Segment from, Breakend leaving, Segment to, Breakend entering) {
        /**
         * Whether the read leaves through the first breakend of the adjacency. Taking off the homology keeps the order
         * of two breakends, except on one contig with different sides, where the side tells them apart.
         */
        boolean leavesThroughFirst(Adjacency adjacency) {
            boolean toldBySide = leaving.contig().equals(entering.contig()) && leaving.kept() != entering.kept();
            return toldBySide ? adjacency.first().kept() == leaving.kept() : leaving.compareTo(entering) <= 0;
        }
    }

    private SplitRead read(Adjacency adjacency, Ends ends) {
        Fragment fragment = ends.broken().fragment();
        boolean leavesThroughFirst = ends.leavesThroughFirst(adjacency);
        Anchor leaving = leavingAnchor(ends, leavesThroughFirst ? adjacency.first() : adjacency.second());
        Anchor entering = enteringAnchor(ends, leavesThroughFirst ? adjacency.second() : adjacency.first());
        return leavesThroughFirst
                ? new SplitRead(fragment, adjacency, ends.from().strand(), leaving, entering)
                : new SplitRead(fragment, adjacency, ends.to().strand(), entering, leaving);
    }

    private Anchor leavingAnchor(Ends ends, Breakend stated) {
        Segment from = ends.from();
        int lastKept =
                from.queryEnd() - Math.abs(stated.position() - ends.leaving().position());
        String beyond = ends.read().following(lastKept, settings.keptBases());
        return anchor(ends.broken(), from, stated.kept() == Side.LEFT ? beyond : Bases.reverseComplement(beyond));
    }

    private Anchor enteringAnchor(Ends ends, Breakend stated) {
        Segment to = ends.to();
        int firstKept =
                to.queryStart() + Math.abs(stated.position() - ends.entering().position());
        String beyond = ends.read().preceding(firstKept, settings.keptBases());
        return anchor(ends.broken(), to, stated.kept() == Side.RIGHT ? beyond : Bases.reverseComplement(beyond));
    }

    private static Anchor anchor(BrokenRead broken, Segment segment, String beyond) {
        // A record tells where else its own part fits, not where the others do.
        List<Alternative> alternatives = segment.equals(broken.own()) ? broken.alternatives() : List.of();
        return new Anchor(segment.shape().alignedBases(), segment.mappingQuality(), beyond, alternatives);
    }
}
