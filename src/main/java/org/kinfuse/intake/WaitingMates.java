package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.Strand;

/**
 * Mates that wait for the others of their pairs, found by their names. In a file sorted by coordinate half of all chimeras wait at
 * the same time. Nearly all are kept as numbers, 60 to 80 bytes each, in places that are used again and again; those that fit other
 * places, too, or whose other mate was told of, are kept as they are.
 */
final class WaitingMates {
    private static final int SMALLEST = 1 << 10;

    // What a place holds, and in how many numbers.
    private static final int NAME = 0;
    private static final int IDENTIFIER = 1;
    private static final int PLACE = 2;
    private static final int KIND = 3;
    private static final int SHAPE = 4;
    private static final int NUMBERS = 8;

    private static final int SECOND = 1;
    private static final int REVERSE = 2;
    private static final int KIND_BITS = 2;

    /** Which place holds a name, and 1: where the name's number would have it, or behind. 0 where there is none. */
    private int[] table = new int[SMALLEST];

    private final LongColumn numbers = new LongColumn();
    private final List<Integer> free = new ArrayList<>();
    private int size;

    private final List<@Nullable FileContig> contigs = new ArrayList<>();
    private final Map<Long, PairStatement.Waiting> others = new HashMap<>();

    /** Takes the mate of that name away. */
    Optional<PairStatement.Waiting> take(long name) {
        int at = find(name);
        if (table[at] == 0) {
            return Optional.ofNullable(others.remove(name));
        }
        int place = table[at] - 1;
        PairStatement.Waiting mate = mate(place);
        close(at);
        free.add(place);
        size--;
        return Optional.of(mate);
    }

    /** Keeps a mate of a name of which none is kept. */
    void put(PairStatement.Waiting mate) {
        if (!mate.half().alternatives().isEmpty() || mate.other() != OtherMate.Comes.IN_ITS_RECORD) {
            others.put(mate.half().nameHash(), mate);
            return;
        }
        if (4 * size >= 3 * table.length) {
            enlarge();
        }
        int place = free.isEmpty() ? newPlace() : free.remove(free.size() - 1);
        write(place, mate.half());
        table[find(mate.half().nameHash())] = place + 1;
        size++;
    }

    /** Hands on all that still wait. */
    void forEach(Consumer<PairStatement.Waiting> action) {
        for (int entry : table) {
            if (entry != 0) {
                action.accept(mate(entry - 1));
            }
        }
        others.values().forEach(action);
    }

    private int newPlace() {
        int place = numbers.size() / NUMBERS;
        for (int i = 0; i < NUMBERS; i++) {
            numbers.add(0);
        }
        return place;
    }

    private int find(long name) {
        int at = home(name);
        while (table[at] != 0 && number(table[at] - 1, NAME) != name) {
            at = next(at);
        }
        return at;
    }

    private int home(long name) {
        return (int) (name ^ (name >>> Integer.SIZE)) & (table.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (table.length - 1);
    }

    /** Empties an entry. Those behind it that it kept from where their names would have them move up. */
    private void close(int emptied) {
        int hole = emptied;
        for (int at = next(hole); table[at] != 0; at = next(at)) {
            int fromHome = (at - home(number(table[at] - 1, NAME))) & (table.length - 1);
            if (fromHome >= ((at - hole) & (table.length - 1))) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = 0;
    }

    private void enlarge() {
        int[] before = table;
        table = new int[2 * before.length];
        for (int entry : before) {
            if (entry != 0) {
                table[find(number(entry - 1, NAME))] = entry;
            }
        }
    }

    private long number(int place, int which) {
        return numbers.get(place * NUMBERS + which);
    }

    private void write(int place, PairHalf half) {
        Segment segment = half.segment();
        CigarShape shape = segment.shape();
        int kind =
                (half.mate() == PairHalf.Mate.SECOND ? SECOND : 0) + (segment.strand() == Strand.REVERSE ? REVERSE : 0);
        int at = place * NUMBERS;
        numbers.set(at + NAME, half.nameHash());
        numbers.set(at + IDENTIFIER, half.identifier());
        numbers.set(at + PLACE, both(known(segment.contig()), segment.start()));
        numbers.set(at + KIND, (long) segment.mappingQuality() << KIND_BITS | kind);
        numbers.set(at + SHAPE, both(shape.leadHard(), shape.leadSoft()));
        numbers.set(at + SHAPE + 1, both(shape.readBases(), shape.alignedBases()));
        numbers.set(at + SHAPE + 2, both(shape.referenceBases(), shape.skippedBases()));
        numbers.set(at + SHAPE + 3, both(shape.trailSoft(), shape.trailHard()));
    }

    private int known(FileContig contig) {
        int rank = contig.identityRank();
        while (contigs.size() <= rank) {
            contigs.add(null);
        }
        contigs.set(rank, contig);
        return rank;
    }

    private PairStatement.Waiting mate(int place) {
        long kind = number(place, KIND);
        FileContig contig = contigs.get(upper(number(place, PLACE)));
        if (contig == null) {
            throw new IllegalStateException("a mate waits on a contig that none was kept of");
        }
        Segment segment = new Segment(
                contig,
                lower(number(place, PLACE)),
                (kind & REVERSE) == 0 ? Strand.FORWARD : Strand.REVERSE,
                shape(place),
                (int) (kind >>> KIND_BITS));
        PairHalf half = new PairHalf(
                number(place, NAME),
                number(place, IDENTIFIER),
                (kind & SECOND) == 0 ? PairHalf.Mate.FIRST : PairHalf.Mate.SECOND,
                segment,
                contig.inBuild().orElseThrow(() -> new IllegalStateException("mates wait on contigs of the build")),
                List.of());
        return new PairStatement.Waiting(half, List.of(), OtherMate.Comes.IN_ITS_RECORD);
    }

    private CigarShape shape(int place) {
        long[] pairs = {
            number(place, SHAPE), number(place, SHAPE + 1), number(place, SHAPE + 2), number(place, SHAPE + 3)
        };
        return new CigarShape(
                upper(pairs[0]),
                lower(pairs[0]),
                upper(pairs[1]),
                lower(pairs[1]),
                upper(pairs[2]),
                lower(pairs[2]),
                upper(pairs[3]),
                lower(pairs[3]));
    }

    private static long both(int upper, int lower) {
        return (long) upper << Integer.SIZE | (lower & 0xFFFF_FFFFL);
    }

    private static int upper(long both) {
        return (int) (both >>> Integer.SIZE);
    }

    private static int lower(long both) {
        return (int) both;
    }
}
