package org.kinfuse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A caller and what became of its calls.
 *
 * @param name in the tables
 * @param verdicts for each sample
 */
record Caller(String name, Map<Sample, Verdicts> verdicts) {

    /**
     * How many of how many.
     *
     * @param part how many
     * @param whole of how many
     */
    record Share(long part, long whole) {}

    /** Of the tumours' junctions of some sort, those that were found. */
    Share found(Predicate<TrueJunction> sort) {
        return new Share(
                founds().stream().filter(found -> sort.test(found.truth())).count(),
                verdicts.keySet().stream()
                        .flatMap(sample -> sample.truth().stream())
                        .filter(TrueJunction::isOfTumour)
                        .filter(sort)
                        .count());
    }

    /** Of the junctions found, those whose two ends are right to the base. */
    Share exact() {
        return new Share(
                founds().stream()
                        .filter(found -> found.call().isExact(found.truth().adjacency()))
                        .count(),
                founds().size());
    }

    /** Of the calls that say something of a tumour, those that are true: false ones and repeats count against. */
    Share precise() {
        long wrong = left(sample -> true, remaining -> isWrong(remaining.what()));
        return new Share(founds().size(), founds().size() + wrong);
    }

    /** Of all calls, those that found a junction of a tumour: what was inherited counts against, too. */
    Share preciseToTheLast() {
        return new Share(founds().size(), founds().size() + left(sample -> true, remaining -> true));
    }

    static boolean isWrong(Verdicts.Left what) {
        return switch (what) {
            case SAID_TWICE, FALSE -> true;
            case GERMLINE, MOBILE_ELEMENT, SPLICED_COPY -> false;
        };
    }

    /** Number of calls of some sort in some samples that found no junction of the tumour. */
    long left(Predicate<Sample> samples, Predicate<Verdicts.Remaining> sort) {
        return verdicts.entrySet().stream()
                .filter(entry -> samples.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().left().stream())
                .filter(sort)
                .count();
    }

    /**
     * A junction and the call that found it.
     *
     * @param truth the junction
     * @param call the call
     */
    record Found(TrueJunction truth, CalledJunction call) {}

    /** All junctions that were found. */
    List<Found> founds() {
        List<Found> founds = new ArrayList<>();
        verdicts.values()
                .forEach(ofSample -> ofSample.found().forEach((truth, call) -> founds.add(new Found(truth, call))));
        return founds;
    }
}
