package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;

/** The page on the fields of the JSON is written from the records that are printed: their types and their Javadoc. */
class JsonFieldsPageTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** A Javadoc comment right before the record it speaks of, annotations between them allowed. */
    private static final Pattern DOCUMENTED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                    + "(?:public )?(?:static )?record (\\w+)\\(",
            Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*?)(?=\\n\\s*@|\\z)", Pattern.DOTALL);

    private static final Map<Class<?>, String> VALUES = Map.of(
            int.class, "whole number",
            long.class, "whole number",
            Integer.class, "whole number",
            OptionalInt.class, "whole number",
            OptionalDouble.class, "number",
            boolean.class, "true or false");

    private final Map<Path, Map<String, String>> commentsByFile = new HashMap<>();

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
        page.append(" of two places, a ").append(link(FrameTableEntry.class)).append(" of two genes.\n");
        for (Class<?> type : reachable(List.of(
                FusionReport.class,
                AnnotationFacts.class,
                RecordEntry.class,
                ExplanationEntry.class,
                FrameTableEntry.class))) {
            page.append("\n## ").append(heading(type)).append("\n\n");
            page.append(type.isRecord() ? fields(type) : kinds(type));
        }

        GoldenFile.of("docs/json-fields.md").holds(page.toString());
    }

    /** The types that are printed as objects, each once, in the order in which a reader meets them. */
    private static Set<Class<?>> reachable(List<Class<?>> roots) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (found.add(type)) {
                List<Class<?>> next = type.isRecord()
                        ? Arrays.stream(type.getRecordComponents())
                                .<Class<?>>map(component -> element(component.getGenericType()))
                                .filter(JsonFieldsPageTest::isObject)
                                .toList()
                        : List.of(type.getPermittedSubclasses());
                for (int i = next.size() - 1; i >= 0; i--) {
                    open.push(next.get(i));
                }
            }
        }
        return found;
    }

    private String fields(Class<?> type) throws IOException {
        Map<String, String> sentences = sentences(type);
        StringBuilder rows = new StringBuilder("| field | type | what it holds |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            String sentence = sentences.getOrDefault(component.getName(), "");
            assertThat(sentence)
                    .as("the sentence of " + type.getSimpleName() + "." + component.getName())
                    .isNotBlank();
            rows.append("| `").append(name(component)).append("` | ");
            rows.append(words(component.getGenericType())).append(isLeftOut(component) ? ", left out" : "");
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

    private static boolean isObject(Class<?> type) {
        boolean printedAsValue = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        return (type.isRecord() || type.isSealed()) && !printedAsValue;
    }

    private static boolean isLeftOut(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType of) {
            Type[] arguments = of.getActualTypeArguments();
            return element(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType of) {
            String element = words(element(type));
            return List.class.equals(of.getRawType()) ? "list of " + element : "object, each value a " + element;
        }
        Class<?> plain = (Class<?>) type;
        if (isObject(plain)) {
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

    /** What the Javadoc of a record says of each of its components. */
    private Map<String, String> sentences(Class<?> type) throws IOException {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        Path file = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
        if (!commentsByFile.containsKey(file)) {
            commentsByFile.put(file, comments(Files.readString(file)));
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(commentsByFile.get(file).getOrDefault(type.getSimpleName(), ""));
        while (parameter.find()) {
            sentences.put(parameter.group(1), plain(parameter.group(2)));
        }
        return sentences;
    }

    private static Map<String, String> comments(String source) {
        Map<String, String> comments = new HashMap<>();
        Matcher documented = DOCUMENTED.matcher(source);
        while (documented.find()) {
            comments.put(documented.group(2), documented.group(1).replaceAll("(?m)^\\s*\\* ?", ""));
        }
        return comments;
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?(\\w+)[^}]*}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
