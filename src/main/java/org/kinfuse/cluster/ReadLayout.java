package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinfuse.cluster.ClipAtEnd.End;
import org.kinfuse.cluster.Molecules.Molecule;
import org.kinfuse.evidence.JunctionReads;
import org.kinfuse.evidence.JunctionReads.Arm;
import org.kinfuse.evidence.JunctionReads.Pair;
import org.kinfuse.evidence.JunctionReads.Row;
import org.kinfuse.evidence.JunctionReads.Stretch;
import org.kinfuse.genome.Breakend;

/**
 * Lays the reads of one junction upon each other. All of them make the consensus; some are shown: of each molecule the read
 * that says most, and of the molecules as many as a page can hold, spread evenly over the places where their reads start.
 */
final class ReadLayout {
    /** Reads shown of a junction: our choice, what a page holds beside the picture of the call. */
    private static final int MOST_ROWS = 12;

    /** Pairs shown beside them, or alone where no read shows the junction. */
    private static final int MOST_PAIRS = 6;

    /** Bases shown on each side: as many as evidence carries, {@code IntakeSettings.DEFAULT.keptBases()}. */
    private static final int WINDOW = 60;

    private static final Comparator<Row> PLACE =
            Comparator.comparingInt(Row::start).thenComparing(Row::end).thenComparing(Row::bases);

    /** What says most comes first; a total order of all that is shown. */
    private static final Comparator<Row> TELLING = Comparator.comparing(Row::placed)
            .thenComparing(
                    Comparator.comparingInt((Row row) -> row.bases().length()).reversed())
            .thenComparing(Comparator.comparingInt(Row::mappingQuality).reversed())
            .thenComparing(Row::strand)
            .thenComparing(PLACE);

    private final Tally tally;
    private final JunctionFrame frame;
    private final Molecules molecules;

    ReadLayout(Tally tally) {
        this.tally = tally;
        this.frame = new JunctionFrame(tally.junction());
        this.molecules = tally.byName();
    }

    JunctionReads laid() {
        Map<Molecule, Row> rows = tellingRows();
        Consensus consensus = Consensus.of(rows.values(), -WINDOW, frame.between() + WINDOW);
        List<Row> shown = numbered(rows);
        List<Pair> pairs = numbered(pairs(rows.keySet()), shown.size());
        Breakend before = frame.ownEnd(End.FIRST);
        Breakend after = frame.ownEnd(End.SECOND);
        return new JunctionReads(
                new Arm(before, consensus.from(-WINDOW, 0)),
                rows.isEmpty() ? tally.junction().inserted() : consensus.between(0, frame.between()),
                new Arm(after, consensus.from(frame.between(), frame.between() + WINDOW)),
                shown,
                pairs);
    }

    private Map<Molecule, Row> tellingRows() {
        Map<Molecule, Row> rows = new HashMap<>();
        tally.splitReads().forEach(read -> keep(rows, molecules.of(read), frame.row(read)));
        tally.clips().forEach(clip -> keep(rows, molecules.of(clip.clip()), frame.row(clip)));
        return rows;
    }

    private void keep(Map<Molecule, Row> rows, Molecule molecule, Row whole) {
        int from = Math.max(whole.start(), -WINDOW);
        int to = Math.min(whole.end(), frame.between() + WINDOW - 1);
        // A read that lost its bases, or shows one side alone, tells nothing of the junction.
        if (from < 0 && to >= frame.between()) {
            String bases = whole.bases().substring(from - whole.start(), to - whole.start() + 1);
            Row row = new Row(whole.fragment(), from, bases, whole.strand(), whole.placed(), whole.mappingQuality());
            rows.merge(molecule, row, (one, other) -> TELLING.compare(one, other) <= 0 ? one : other);
        }
    }

    private static List<Row> numbered(Map<Molecule, Row> rows) {
        List<Row> shown = spread(
                rows.values().stream().sorted(PLACE.thenComparing(TELLING)).toList(), MOST_ROWS);
        List<Row> numbered = new ArrayList<>();
        for (Row row : shown) {
            numbered.add(new Row(
                    numbered.size() + 1, row.start(), row.bases(), row.strand(), row.placed(), row.mappingQuality()));
        }
        return numbered;
    }

    /** The pairs of further molecules, the innermost of each. */
    private List<SpanningPair> pairs(Set<Molecule> told) {
        Set<Molecule> seen = new HashSet<>(told);
        return tally.pairs().stream()
                .map(SpanningPair::of)
                .sorted(SpanningPair.ORDER)
                .filter(pair -> seen.add(molecules.of(pair.pair())))
                .toList();
    }

    private List<Pair> numbered(List<SpanningPair> pairs, int before) {
        List<Pair> numbered = new ArrayList<>();
        for (SpanningPair pair : spread(pairs, MOST_PAIRS)) {
            numbered.add(new Pair(
                    before + numbered.size() + 1,
                    stretch(
                            pair.first().aligned().start(),
                            pair.first().aligned().end(),
                            End.FIRST),
                    stretch(
                            pair.second().aligned().start(),
                            pair.second().aligned().end(),
                            End.SECOND)));
        }
        return numbered;
    }

    private Stretch stretch(int start, int end, End side) {
        int one = frame.offset(start, side);
        int other = frame.offset(end, side);
        return new Stretch(Math.min(one, other), Math.max(one, other));
    }

    /** So many of them, evenly spread, the first and the last among them. */
    static <T> List<T> spread(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<T> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / (most - 1))));
        }
        return some;
    }
}
