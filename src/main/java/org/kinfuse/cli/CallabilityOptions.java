package org.kinfuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinfuse.callability.CallabilitySettings;
import picocli.CommandLine.Option;

/** What {@code call} says of fusions that it could not have seen. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class CallabilityOptions {
    private static final CallabilitySettings DEFAULTS = CallabilitySettings.DEFAULTS;

    private static final String FRACTION = "--callable-fraction";
    private static final String SHARE = "--callable-share";
    static final String FAIL = "--fail-if-not-callable";

    @Option(
            names = FRACTION,
            paramLabel = "PERCENT",
            description = "Allele fraction that must be found with a probability of 95 percent where a base counts as "
                    + "callable. Default: ${DEFAULT-VALUE}.")
    private int fraction = DEFAULTS.fraction();

    @Option(
            names = SHARE,
            paramLabel = "PERCENT",
            description = "Bases of an intron that must be callable for it to be. Default: ${DEFAULT-VALUE}.")
    private int share = DEFAULTS.share();

    @Option(
            names = FAIL,
            paramLabel = "GENE",
            split = ",",
            description =
                    "End with exit code 5, all outputs written, if an intron in which GENE is known to break is not "
                            + "callable. GENE:intronN asks for one of them. Several are separated by commas.")
    private List<String> genes = new ArrayList<>();

    /** @throws UsageProblem if a value is out of its range */
    CallabilitySettings settings() {
        try {
            return new CallabilitySettings(fraction, share);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("A threshold is out of its range: " + e.getMessage() + ".", e);
        }
    }

    /** What must be callable, as it was typed. */
    List<String> asked() {
        return List.copyOf(genes);
    }

    /** Every threshold by the name of its option, without its dashes. */
    SortedMap<String, Integer> byName() {
        SortedMap<String, Integer> settings = new TreeMap<>();
        settings.put(FRACTION.substring(2), fraction);
        settings.put(SHARE.substring(2), share);
        return settings;
    }
}
