package org.kinfuse.truth;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinfuse.truth.Explanation.Verdict;

/** The page on agreement, in Markdown. */
final class AgreementPage {
    private static final String START =
            """
            # Agreement with labels of others

            `kinfuse annotate` against tables of labels that nobody of this project made. A field agrees when it is the same
            letter by letter. Every disagreement was looked into and is explained below; the explanations are in
            `src/test/resources/org/kinfuse/truth/explanations.tsv`. This page is generated, and `AgreementTest` fails when a
            disagreement has no explanation or an explanation is no longer needed.

            A difference comes from the **label** if the label is wrong, from the **model** if both are right by their own gene
            models, lists or conventions, and from **us** if kinfuse is wrong or does less.

            The laboratory's reports do not state which sides of the breaks are kept. They follow from the class and from the
            order of the genes in the description; where these leave a choice, the one that agrees best is taken. Sentences on
            significance, further tests and isoforms are left out of the comparison, since they do not follow from the
            rearrangement. Labels are as old as their tables: a gene that they know under another symbol than the gene models is
            compared under theirs, by `other-symbols.tsv` of the [reference bundle](reference-bundle.md).
            """;

    private final List<Statement> statements;
    private final Map<Explanation.Key, Explanation> explanations;

    private AgreementPage(List<Statement> statements, List<Explanation> explanations) {
        this.statements = statements;
        this.explanations = explanations.stream()
                .collect(Collectors.toMap(Explanation::key, one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    static String of(List<Statement> statements, List<Explanation> explanations) {
        AgreementPage page = new AgreementPage(statements, explanations);
        StringBuilder text = new StringBuilder(START);
        for (Statement.Source source : Statement.Source.values()) {
            page.append(source, text);
        }
        return text.toString();
    }

    private void append(Statement.Source source, StringBuilder text) {
        text.append("\n## ")
                .append(source.title())
                .append("\n\n`")
                .append(source.file())
                .append("`\n\n| field | compared | equal | label | model | us |\n|---|---|---|---|---|---|\n");
        for (Field field : Field.values()) {
            List<Statement> of = statements.stream()
                    .filter(one -> one.source() == source && one.field() == field)
                    .toList();
            if (!of.isEmpty()) {
                text.append(counts(field, of));
            }
        }
        text.append("\n| whose | field | rows | why |\n|---|---|---|---|\n").append(reasons(source));
    }

    private String counts(Field field, List<Statement> of) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        of.stream()
                .map(one -> explanations.get(one.key()))
                .filter(one -> one != null)
                .forEach(one -> verdicts.merge(one.verdict(), 1, Integer::sum));
        return "| " + field.words() + " | " + of.size() + " | "
                + of.stream().filter(Statement::agrees).count() + " | "
                + verdicts.getOrDefault(Verdict.LABEL, 0) + " | "
                + verdicts.getOrDefault(Verdict.MODEL, 0) + " | "
                + verdicts.getOrDefault(Verdict.US, 0) + " |\n";
    }

    /** One line for each reason, the most frequent first. */
    private String reasons(Statement.Source source) {
        Map<String, List<Explanation>> byReason = explanations.values().stream()
                .filter(one -> one.key().source() == source)
                .collect(Collectors.groupingBy(
                        one -> one.verdict() + "\t" + one.reason(), TreeMap::new, Collectors.toList()));
        return byReason.values().stream()
                .sorted(Comparator.<List<Explanation>>comparingInt(List::size)
                        .reversed()
                        .thenComparingInt(of -> of.get(0).key().row()))
                .map(AgreementPage::line)
                .collect(Collectors.joining());
    }

    private static String line(List<Explanation> same) {
        Explanation one = same.get(0);
        return "| " + one.verdict().name().toLowerCase(Locale.ROOT) + " | "
                + same.stream().map(each -> each.key().field()).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(Field::words)
                        .collect(Collectors.joining(", "))
                + " | "
                + same.stream().map(each -> each.key().row()).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "))
                + " | " + one.reason() + " |\n";
    }
}
