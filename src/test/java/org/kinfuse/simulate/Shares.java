package org.kinfuse.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of each locus is broken, so that no locus is broken more than whole. */
final class Shares {
    private final double most;
    private final Map<String, Double> broken = new HashMap<>();

    Shares(double most) {
        this.most = most;
    }

    /** Takes the share of the slices, or half of what one of them has left where that is less. */
    double take(List<Slice> slices, double wanted) {
        double left = slices.stream()
                .mapToDouble(slice -> most - broken.getOrDefault(slice.name(), 0.0))
                .min()
                .orElseThrow();
        double share = Math.min(wanted, left / 2);
        slices.stream().distinct().forEach(slice -> broken.merge(slice.name(), share, Double::sum));
        return share;
    }
}
