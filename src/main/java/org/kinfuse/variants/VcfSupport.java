package org.kinfuse.variants;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.kinfuse.evidence.Support;

/**
 * Reads the counts of supporting reads that common callers give, in INFO or summed over the samples. What a file does not
 * give is 0.
 */
final class VcfSupport {
    private static final Set<String> COUNTS = Set.of("SR", "RV", "PE", "PR", "RP", "DV", "DR", "VF", "SU", "AD");

    /** Of a file that counts nothing: one for all its records. */
    private static final Support NOTHING = new Support(0, 0, 0, 0, 0, 0, 0, 0);

    private VcfSupport() {}

    /**
     * @param info INFO
     * @param format FORMAT, empty if there is none
     * @param samples the sample columns, separated by tabs
     */
    static Support of(VcfInfo info, String format, String samples) {
        Map<String, Integer> counts = sums(format, samples);
        int split = first(info, "SR", counts, "SR", "RV");
        int pairs = first(info, "PE", counts, "PE", "PR", "RP", counts.containsKey("RV") ? "DV" : svabaPairs(info));
        int unique = first(info, "SU", counts, "VF", "SU", "AD");
        int single = first(info, "SUPPORT", counts, "DV");
        int reads = Math.max(single, info.count("RE").orElse(0));
        int fragments = unique > 0 ? unique : split + pairs > 0 ? split + pairs : reads;
        int quality = info.count("MAPQ").orElse(0);
        return (split | pairs | fragments | quality) == 0
                ? NOTHING
                : new Support(split, 0, pairs, fragments, 0, 0, quality, quality);
    }

    /** SvABA counts discordant pairs in DR; elsewhere DR counts reads of the reference. */
    private static String svabaPairs(VcfInfo info) {
        return info.has("SCTG") ? "DR" : "PE";
    }

    private static int first(VcfInfo info, String key, Map<String, Integer> counts, String... sampleKeys) {
        OptionalInt inInfo = info.count(key);
        if (inInfo.isPresent()) {
            return inInfo.getAsInt();
        }
        for (String sampleKey : sampleKeys) {
            Integer count = counts.get(sampleKey);
            if (count != null) {
                return count;
            }
        }
        return 0;
    }

    private static Map<String, Integer> sums(String format, String samples) {
        if (samples.isEmpty() || !mayCount(format)) {
            return Map.of();
        }
        Map<String, Integer> sums = new HashMap<>();
        String[] keys = format.split(":", -1);
        for (String sample : samples.split("\t", -1)) {
            String[] values = sample.split(":", -1);
            for (int i = 0; i < Math.min(keys.length, values.length); i++) {
                alternateCount(values[i], keys[i], sums);
            }
        }
        return sums;
    }

    /** Whether FORMAT could name a count: asked before anything is cut into pieces, as many files have genotypes alone. */
    private static boolean mayCount(String format) {
        for (String count : COUNTS) {
            if (format.contains(count)) {
                return true;
            }
        }
        return false;
    }

    /** A count for the alternate allele; of a pair of counts, as Manta gives them, the second. */
    private static void alternateCount(String value, String key, Map<String, Integer> sums) {
        String count = value.substring(value.lastIndexOf(',') + 1);
        if (COUNTS.contains(key) && VariantNumber.isNumber(count)) {
            sums.merge(key, Math.max(0, Integer.parseInt(count)), VcfSupport::sum);
        }
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
