package org.kinfuse.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinfuse.simulate.Event;

/**
 * What becomes of the calls on one sample: each true junction of the tumour is found by the nearest call at most, each
 * call finds one junction at most, and what is left is inherited, said twice, or false.
 *
 * @param found the call that found each junction of the tumour
 * @param left the calls that found none, and what they are
 */
record Verdicts(Map<TrueJunction, CalledJunction> found, List<Remaining> left) {

    /**
     * A call that found no junction of the tumour.
     *
     * @param call the call
     * @param what it is
     */
    record Remaining(CalledJunction call, Left what) {}

    /** What a call is that found no junction of the tumour. */
    enum Left {
        /** Near a junction of the tumour that another call found. */
        SAID_TWICE,
        /** A deletion or duplication that the person was born with. */
        GERMLINE,
        /** One end lies at a mobile element that the genome lacks. */
        MOBILE_ELEMENT,
        /** Both ends lie at edges of exons of the gene whose messenger was copied. */
        SPLICED_COPY,
        /** Nothing is there. */
        FALSE
    }

    private record Pair(TrueJunction truth, int call, int distance) {}

    /** Holds calls against the truth. */
    static Verdicts on(List<TrueJunction> truth, List<CalledJunction> calls) {
        List<Pair> pairs = new ArrayList<>();
        for (TrueJunction junction : truth) {
            for (int call = 0; call < calls.size(); call++) {
                int distance = calls.get(call).distance(junction.adjacency());
                if (junction.isOfTumour() && distance <= calls.get(call).reach()) {
                    pairs.add(new Pair(junction, call, distance));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::distance).thenComparingInt(Pair::call));
        Map<TrueJunction, CalledJunction> found = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.truth()) && !used.contains(pair.call())) {
                found.put(pair.truth(), calls.get(pair.call()));
                used.add(pair.call());
            }
        }
        List<Remaining> left = new ArrayList<>();
        for (int call = 0; call < calls.size(); call++) {
            if (!used.contains(call)) {
                left.add(new Remaining(calls.get(call), left(truth, calls.get(call))));
            }
        }
        return new Verdicts(found, left);
    }

    private static Left left(List<TrueJunction> truth, CalledJunction call) {
        if (truth.stream().filter(TrueJunction::isOfTumour).anyMatch(junction -> isAt(call, junction))) {
            return Left.SAID_TWICE;
        }
        if (truth.stream().anyMatch(junction -> isInherited(junction.kind()) && isAt(call, junction))) {
            return Left.GERMLINE;
        }
        if (truth.stream()
                .anyMatch(junction -> junction.kind() == Event.Kind.MOBILE_ELEMENT
                        && call.touches(junction.adjacency().first()))) {
            return Left.MOBILE_ELEMENT;
        }
        return isSpliced(truth, call) ? Left.SPLICED_COPY : Left.FALSE;
    }

    private static boolean isAt(CalledJunction call, TrueJunction junction) {
        return call.distance(junction.adjacency()) <= call.reach();
    }

    private static boolean isInherited(Event.Kind kind) {
        return kind == Event.Kind.GERMLINE_DELETION || kind == Event.Kind.GERMLINE_DUPLICATION;
    }

    private static boolean isSpliced(List<TrueJunction> truth, CalledJunction call) {
        List<TrueJunction> splices = truth.stream()
                .filter(junction -> junction.kind() == Event.Kind.SPLICED_COPY)
                .toList();
        return splices.stream()
                        .anyMatch(splice -> call.isNear(
                                call.adjacency().first(), splice.adjacency().first()))
                && splices.stream()
                        .anyMatch(splice -> call.isNear(
                                call.adjacency().second(), splice.adjacency().second()));
    }
}
