package org.kinfuse.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.evidence.JunctionReads;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;

/**
 * The evidence behind each cluster that was handed on. It holds references to evidence and lays reads upon each other only
 * when it is asked for a junction, so that it costs nothing for the many that become no call.
 */
final class ClusteredReads implements JunctionReads.Source {
    private final Map<Key, Tally> behind = new HashMap<>();

    private record Key(Adjacency adjacency, Precision precision) {
        static Key of(SupportedAdjacency junction) {
            return new Key(junction.adjacency(), junction.precision());
        }

        /** As a record has it; written out because Java needs a while to make it when it is first asked. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && precision == that.precision && adjacency.equals(that.adjacency);
        }

        @Override
        public int hashCode() {
            return adjacency.hashCode();
        }
    }

    void keep(SupportedAdjacency junction, Tally tally) {
        behind.put(Key.of(junction), tally);
    }

    @Override
    public List<JunctionReads> of(SupportedAdjacency junction) {
        return Optional.ofNullable(behind.get(Key.of(junction))).map(tally -> new ReadLayout(tally).laid()).stream()
                .toList();
    }
}
