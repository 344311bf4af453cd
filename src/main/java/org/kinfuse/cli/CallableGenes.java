package org.kinfuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinfuse.callability.BreakIntron;
import org.kinfuse.callability.StretchCallability.Verdict;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.report.CallabilityEntry;
import org.kinfuse.report.FusionReport;

/** The introns that must be callable for {@code call} to end well. */
final class CallableGenes {
    private static final String INTRON = ":intron";
    private static final double PERCENT = 100;

    private final List<BreakIntron> required;

    /**
     * What is asked for, among the introns that are known.
     *
     * @param asked genes, or introns of genes, as they were typed
     * @param known the introns of which something can be said
     * @throws UsageProblem if there is no such gene or intron among them
     */
    CallableGenes(List<String> asked, List<BreakIntron> known, GeneModels genes) {
        List<BreakIntron> all = new ArrayList<>();
        for (String typed : asked) {
            String one = typed.strip();
            List<BreakIntron> meant =
                    known.stream().filter(intron -> isMeant(one, intron, genes)).toList();
            if (meant.isEmpty()) {
                throw new UsageProblem("The bundle lists no break of " + one + ", of which " + CallabilityOptions.FAIL
                        + " could ask. It lists "
                        + known.stream().map(CallableGenes::name).collect(Collectors.joining(", ")) + ".");
            }
            all.addAll(meant);
        }
        this.required = all.stream().distinct().toList();
    }

    private static boolean isMeant(String typed, BreakIntron intron, GeneModels genes) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(INTRON);
        String gene = colon < 0 ? typed : typed.substring(0, colon);
        boolean sameIntron =
                colon < 0 || lower.substring(colon + INTRON.length()).equals(Integer.toString(intron.number()));
        return sameIntron
                && (gene.equalsIgnoreCase(intron.gene())
                        || genes.named(gene).stream().map(Gene::symbol).anyMatch(intron.gene()::equals));
    }

    private static String name(BreakIntron intron) {
        return intron.gene() + INTRON + intron.number();
    }

    /** What is not as it must be, a sentence for each intron; empty if all is well. */
    List<String> complaints(FusionReport report) {
        if (required.isEmpty()) {
            return List.of();
        }
        if (report.callability().isEmpty()) {
            return List.of("Of " + report.run().sample() + " it is not known what is callable: its reads are of RNA.");
        }
        return report.callability().stream()
                .filter(entry -> required.stream()
                        .anyMatch(intron -> intron.gene().equals(entry.gene()) && intron.number() == entry.intron()))
                .filter(entry -> !entry.verdict().equals(Verdict.CALLABLE.word()))
                .map(entry -> complaint(report, entry))
                .toList();
    }

    private static String complaint(FusionReport report, CallabilityEntry entry) {
        String what = entry.gene() + " intron " + entry.intron() + " of "
                + report.run().sample() + " is not callable: ";
        String depth = String.format(
                Locale.ROOT,
                "%.1f %% of its %,d bases are crossed by %,d fragments or more, as an allele fraction of %d %% needs, and"
                        + " %d %% were asked for.",
                PERCENT * entry.callableShare(),
                entry.bases(),
                entry.depthNeeded(),
                report.run().settings().get("callable-fraction"),
                report.run().settings().get("callable-share"));
        return what + (entry.verdict().equals(Verdict.NOT_TARGETED.word()) ? "it is not targeted, and " : "") + depth;
    }
}
