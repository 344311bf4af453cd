package org.kinfuse.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/**
 * Things that lie at breakends, found by contig, kept side and a range of positions. It is made once, by sorting, and asked
 * without making anything where nothing lies, as is the rule.
 */
final class PlaceIndex<T> {
    /** The places in order, and the thing at each of them: those at one place in the order in which they were given. */
    private final long[] keys;

    private final List<T> things;

    private PlaceIndex(long[] keys, List<T> things) {
        this.keys = keys;
        this.things = things;
    }

    private record Placed<T>(long key, T thing) {}

    /**
     * An index of things.
     *
     * @param things the things, in any order
     * @param place where each of them lies
     */
    static <T> PlaceIndex<T> of(Collection<T> things, Function<? super T, Breakend> place) {
        List<Placed<T>> placed = new ArrayList<>(things.size());
        for (T thing : things) {
            Breakend breakend = place.apply(thing);
            placed.add(new Placed<>(key(breakend.contig(), breakend.kept(), breakend.position()), thing));
        }
        placed.sort(Comparator.comparingLong(Placed::key));
        long[] keys = new long[placed.size()];
        List<T> inOrder = new ArrayList<>(keys.length);
        for (Placed<T> each : placed) {
            keys[inOrder.size()] = each.key();
            inOrder.add(each.thing());
        }
        return new PlaceIndex<>(keys, Collections.unmodifiableList(inOrder));
    }

    private static long key(Contig contig, Side kept, int position) {
        long line = 2L * contig.rank() + (kept == Side.LEFT ? 0 : 1);
        return (line << Integer.SIZE) | Math.max(0, position);
    }

    /** What lies at a breakend. */
    List<T> at(Breakend breakend) {
        return between(breakend, breakend.position(), breakend.position());
    }

    /**
     * What lies in a range, by position.
     *
     * @param like a breakend on the contig that keeps the side
     * @param low the first position
     * @param high the last position
     */
    List<T> between(Breakend like, int low, int high) {
        int from = firstAtLeast(key(like.contig(), like.kept(), low));
        long last = key(like.contig(), like.kept(), high);
        int to = from;
        while (to < keys.length && keys[to] <= last) {
            to++;
        }
        return from == to ? List.of() : things.subList(from, to);
    }

    /**
     * The breakends in a range at which anything lies, by position.
     *
     * @param like a breakend on the contig that keeps the side
     * @param low the first position
     * @param high the last position
     */
    List<Breakend> breakends(Breakend like, int low, int high) {
        int at = firstAtLeast(key(like.contig(), like.kept(), low));
        long last = key(like.contig(), like.kept(), high);
        if (at == keys.length || keys[at] > last) {
            return List.of();
        }
        List<Breakend> found = new ArrayList<>();
        for (long before = -1; at < keys.length && keys[at] <= last; at++) {
            if (keys[at] != before) {
                found.add(new Breakend(like.contig(), (int) keys[at], like.kept()));
            }
            before = keys[at];
        }
        return found;
    }

    private int firstAtLeast(long key) {
        int found = Arrays.binarySearch(keys, key);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && keys[found - 1] == key) {
            found--;
        }
        return found;
    }
}
