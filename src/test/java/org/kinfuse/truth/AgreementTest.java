package org.kinfuse.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;

/** Labels of others against annotations: what disagrees has an explanation, and what has one disagrees. */
class AgreementTest {
    private static List<Statement> statements = List.of();

    @BeforeAll
    static void annotate() {
        assumeTrue(Labels.areAtHand(), "the labels are not at hand");
        statements = Stream.of(
                        LaboratoryReports.statements(),
                        ProgramOutput.statements(),
                        ControlFusions.ofRna(),
                        ControlFusions.ofCivic())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyDisagreementIsExplained() {
        Set<Explanation.Key> explained =
                Explanation.all().stream().map(Explanation::key).collect(Collectors.toSet());

        assertThat(statements)
                .filteredOn(statement -> !statement.agrees())
                .filteredOn(statement -> !explained.contains(statement.key()))
                .as("disagreements without a line in explanations.tsv")
                .isEmpty();
    }

    @Test
    void everyExplanationIsNeeded() {
        Set<Explanation.Key> disagreeing = statements.stream()
                .filter(statement -> !statement.agrees())
                .map(Statement::key)
                .collect(Collectors.toSet());

        assertThat(Explanation.all()).extracting(Explanation::key).doesNotHaveDuplicates();
        assertThat(Explanation.all())
                .filteredOn(explanation -> !disagreeing.contains(explanation.key()))
                .as("lines of explanations.tsv for what agrees")
                .isEmpty();
    }

    @Test
    void thePageSaysWhatWasFound() {
        GoldenFile.of("docs/agreement.md").holds(AgreementPage.of(statements, Explanation.all()));
    }
}
