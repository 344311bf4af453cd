package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;
import org.kinfuse.check.CheckEntry;
import org.kinfuse.compare.ComparisonEntry;

/** The page on the fields of the JSON is written from the records that are printed: their types and their Javadoc. */
class JsonFieldsPageTest {
    private static final Map<Class<?>, String> VALUES = Map.of(
            int.class, "whole number",
            long.class, "whole number",
            Integer.class, "whole number",
            OptionalInt.class, "whole number",
            OptionalDouble.class, "number",
            double.class, "number",
            boolean.class, "true or false");

    private final PrintedTypes types = new PrintedTypes();

    @Test
    void docsListEveryField() throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # Fields of the JSON

                Every object of the JSON and every field of it. UTF-8; there are no nulls: a field that says *left out*
                is not there where it would be empty. Words are lower case. [outputs.md](outputs.md) tells how they belong
                together. This page is generated from the program: see `JsonFieldsPageTest`.

                """);
        page.append("`SAMPLE.fusions.json` of `call` is a ").append(link(FusionReport.class));
        page.append(". That of `annotate` has three fields: `schemaVersion` (`");
        page.append(AnnotationFacts.SCHEMA_VERSION).append("`), `run` (").append(link(AnnotationFacts.class));
        page.append(")\nand `records`, a list of ").append(link(RecordEntry.class));
        page.append(", one on each line.\n`explain --json` prints a ").append(link(ExplanationEntry.class));
        page.append(" of two places, a ")
                .append(link(FrameTableEntry.class))
                .append(" of two genes,\na ")
                .append(link(SampleExplanationEntry.class));
        page.append(" where a sample is asked; `compare --json` a ")
                .append(link(ComparisonEntry.class))
                .append(", `check --json` a ")
                .append(link(CheckEntry.class))
                .append(".\n");
        for (Class<?> type : PrintedTypes.reachable(List.of(
                FusionReport.class,
                AnnotationFacts.class,
                RecordEntry.class,
                ExplanationEntry.class,
                FrameTableEntry.class,
                SampleExplanationEntry.class,
                ComparisonEntry.class,
                CheckEntry.class))) {
            page.append("\n## ").append(heading(type)).append("\n\n");
            page.append(type.isRecord() ? fields(type) : kinds(type));
        }

        GoldenFile.of("docs/json-fields.md").holds(page.toString());
    }

    private String fields(Class<?> type) throws IOException {
        Map<String, String> sentences = types.sentences(type);
        StringBuilder rows = new StringBuilder("| field | type | what it holds |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            String sentence = sentences.getOrDefault(component.getName(), "");
            assertThat(sentence)
                    .as("the sentence of " + type.getSimpleName() + "." + component.getName())
                    .isNotBlank();
            rows.append("| `").append(PrintedTypes.name(component)).append("` | ");
            rows.append(words(type, component)).append(PrintedTypes.isLeftOut(component) ? ", left out" : "");
            rows.append(" | ").append(sentence.replace("|", "\\|")).append(" |\n");
        }
        return rows.toString();
    }

    private static String kinds(Class<?> type) {
        StringBuilder kinds = new StringBuilder("One of:\n\n");
        for (Class<?> kind : type.getPermittedSubclasses()) {
            kinds.append("- ").append(link(kind)).append('\n');
        }
        return kinds.toString();
    }

    private static String words(Class<?> type, RecordComponent component) {
        List<String> closed = PrintedTypes.words(type, component);
        if (closed.isEmpty()) {
            return words(component.getGenericType());
        }
        String each = closed.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        boolean many = component.getType().equals(List.class);
        return many ? "list of some of " + each : closed.size() == 1 ? each : "one of " + each;
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType of) {
            String element = words(PrintedTypes.element(type));
            return List.class.equals(of.getRawType()) ? "list of " + element : "object, each value a " + element;
        }
        Class<?> plain = (Class<?>) type;
        if (PrintedTypes.isObject(plain)) {
            return link(plain);
        }
        return VALUES.getOrDefault(plain, "text");
    }

    private static String heading(Class<?> type) {
        String plain = type.getSimpleName().replaceFirst("(?<=.)Entry$", "");
        String spaced = plain.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static String link(Class<?> type) {
        String heading = heading(type).toLowerCase(Locale.ROOT);
        return "[" + heading + "](#" + heading.replace(' ', '-') + ")";
    }
}
