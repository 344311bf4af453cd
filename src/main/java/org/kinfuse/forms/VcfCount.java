package org.kinfuse.forms;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a VCF of calls counts for each sample: the keys of FORMAT, in their order. */
enum VcfCount {
    /** Molecules. */
    VF("Integer", "Distinct fragments that show the junction", VcfSample::fragments),
    /** Split reads. */
    SR("Integer", "Fragments with a read that crosses the junction, both parts placed", VcfSample::splitReads),
    /** Clipped reads. */
    CR(
            "Integer",
            "Fragments with a read that ends at the junction and whose clipped bases fit the other side",
            VcfSample::clippedReads),
    /** Pairs. */
    PE("Integer", "Fragments whose mates lie on the two sides", VcfSample::discordantPairs),
    /** Depth. */
    DP("Integer", "Distinct fragments that show the junction or pass this end unbroken", VcfSample::depth),
    /** Fraction. */
    AF("Float", "Share of them that shows the junction", VcfSample::fraction),
    /** Its interval. */
    AFCI("2", "Float", "Lower and upper limit of AF, 95 percent confidence by Wilson's method", VcfSample::interval);

    private static final String SEPARATOR = ":";

    private final String number;
    private final String type;
    private final String description;
    private final Function<VcfSample, String> value;

    VcfCount(String type, String description, Function<VcfSample, String> value) {
        this("1", type, description, value);
    }

    VcfCount(String number, String type, String description, Function<VcfSample, String> value) {
        this.number = number;
        this.type = type;
        this.description = description;
        this.value = value;
    }

    /** The FORMAT column. */
    static String format() {
        return Arrays.stream(values()).map(VcfCount::name).collect(Collectors.joining(SEPARATOR));
    }

    /** The column of a sample. */
    static String column(VcfSample sample) {
        return Arrays.stream(values()).map(count -> count.value.apply(sample)).collect(Collectors.joining(SEPARATOR));
    }

    /** The line that declares it in a header. */
    String declaration() {
        return "##FORMAT=<ID=" + name() + ",Number=" + number + ",Type=" + type + ",Description=\"" + description
                + "\">";
    }
}
