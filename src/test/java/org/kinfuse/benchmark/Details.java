package org.kinfuse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every junction of the tumours with what became of it, and every call that found none. */
final class Details {
    private Details() {}

    /** The lines of the table. */
    static List<String> of(Caller caller) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "sample\tverdict\tevent\tkind\tsupport\tshare\thomology\tinserted\ttruth1\ttruth2\tgroup\tcall1\tcall2\tprecision"));
        caller.verdicts().forEach((sample, verdicts) -> {
            for (TrueJunction truth : sample.truth()) {
                if (truth.isOfTumour()) {
                    lines.add(line(sample, truth, verdicts));
                }
            }
            for (Verdicts.Remaining remaining : verdicts.left()) {
                lines.add(String.join(
                        "\t",
                        sample.name(),
                        remaining.what().name().toLowerCase(Locale.ROOT),
                        ".\t.\t.\t.\t.\t.\t.\t.",
                        called(remaining.call())));
            }
        });
        return lines;
    }

    private static String line(Sample sample, TrueJunction truth, Verdicts verdicts) {
        CalledJunction call = verdicts.found().get(truth);
        String verdict = call == null ? "missed" : call.isExact(truth.adjacency()) ? "exact" : "inexact";
        return String.join(
                "\t",
                sample.name(),
                verdict,
                truth.name(),
                truth.kind().name().toLowerCase(Locale.ROOT),
                String.valueOf(truth.support()),
                String.format(Locale.ROOT, "%.4f", truth.share()),
                String.valueOf(truth.adjacency().homology()),
                truth.adjacency().inserted().isEmpty() ? "." : truth.adjacency().inserted(),
                truth.adjacency().first().toString(),
                truth.adjacency().second().toString(),
                call == null ? ".\t.\t.\t." : called(call));
    }

    private static String called(CalledJunction call) {
        return String.join(
                "\t",
                call.group(),
                call.adjacency().first().toString(),
                call.adjacency().second().toString(),
                call.precision().name().toLowerCase(Locale.ROOT));
    }
}
