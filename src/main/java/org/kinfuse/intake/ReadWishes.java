package org.kinfuse.intake;

import java.util.List;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Targets;

/**
 * What a reading is asked for besides evidence, and how it is done.
 *
 * @param places where the depth may be asked for, too
 * @param targets where reads are meant to lie
 * @param companion the file that this one is compared with
 * @param threads how many read, 1 or more
 * @param stretches where reads are read
 * @param measured where the depth at each base is wanted
 * @param kept which evidence is handed on
 */
record ReadWishes(
        List<Breakend> places,
        Targets targets,
        Companion companion,
        int threads,
        Stretches stretches,
        MeasuredStretches measured,
        EvidenceKept kept) {
    /** Nothing but evidence, of the whole file. */
    static ReadWishes none() {
        return new ReadWishes(
                List.of(),
                Targets.UNKNOWN,
                Companion.NONE,
                Runtime.getRuntime().availableProcessors(),
                Stretches.EVERYWHERE,
                MeasuredStretches.NONE,
                EvidenceKept.ALL);
    }

    ReadWishes {
        places = List.copyOf(places);
    }

    ReadWishes counting(Targets others) {
        return new ReadWishes(places, others, companion, threads, stretches, measured, kept);
    }

    ReadWishes watching(List<Breakend> others) {
        return new ReadWishes(others, targets, companion, threads, stretches, measured, kept);
    }

    ReadWishes beside(Companion other) {
        return new ReadWishes(places, targets, other, threads, stretches, measured, kept);
    }

    ReadWishes using(int others) {
        return new ReadWishes(places, targets, companion, others, stretches, measured, kept);
    }

    ReadWishes within(Stretches others) {
        return new ReadWishes(places, targets, companion, threads, others, measured, kept);
    }

    ReadWishes measuring(MeasuredStretches others) {
        return new ReadWishes(places, targets, companion, threads, stretches, others, kept);
    }

    ReadWishes keeping(EvidenceKept others) {
        return new ReadWishes(places, targets, companion, threads, stretches, measured, others);
    }
}
