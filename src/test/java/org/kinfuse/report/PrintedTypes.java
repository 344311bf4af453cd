package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the JSON consists of: the records that are printed, their fields, and what their Javadoc says of them. */
final class PrintedTypes {
    private static final Path SOURCES = Path.of("src/main/java");

    /** A Javadoc comment right before the record it speaks of, annotations between them allowed. */
    private static final Pattern DOCUMENTED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                    + "(?:public )?(?:static )?record (\\w+)\\(",
            Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*?)(?=\\n\\s*@|\\z)", Pattern.DOTALL);

    private final Map<Path, Map<String, String>> commentsByFile = new HashMap<>();

    /** The types that are printed as objects, each once, in the order in which a reader meets them. */
    static Set<Class<?>> reachable(List<Class<?>> roots) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (found.add(type)) {
                List<Class<?>> next = type.isRecord()
                        ? Arrays.stream(type.getRecordComponents())
                                .<Class<?>>map(component -> element(component.getGenericType()))
                                .filter(PrintedTypes::isObject)
                                .toList()
                        : List.of(type.getPermittedSubclasses());
                for (int i = next.size() - 1; i >= 0; i--) {
                    open.push(next.get(i));
                }
            }
        }
        return found;
    }

    static boolean isObject(Class<?> type) {
        boolean printedAsValue = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        return (type.isRecord() || type.isSealed()) && !printedAsValue;
    }

    static boolean isLeftOut(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    static Class<?> element(Type type) {
        if (type instanceof ParameterizedType of) {
            Type[] arguments = of.getActualTypeArguments();
            return element(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
    }

    /** What the Javadoc of a record says of each of its components. */
    Map<String, String> sentences(Class<?> type) throws IOException {
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

    /** The only words that a field can hold; none if it can hold any. */
    static List<String> words(Class<?> type, RecordComponent component) {
        List<String> closed = ClosedWords.of(component);
        if (!closed.isEmpty()) {
            return closed;
        }
        Class<?> element = element(component.getGenericType());
        if (element.isEnum()) {
            return Arrays.stream(element.getEnumConstants())
                    .map(constant -> new ObjectMapper().convertValue(constant, String.class))
                    .toList();
        }
        return component.getName().equals("kind") ? kind(type).toList() : List.of();
    }

    /** The kind by which the reader of the JSON knows a record. */
    private static Stream<String> kind(Class<?> type) {
        return Arrays.stream(JsonAnswer.class.getDeclaredClasses())
                .filter(each -> each.isAnnotationPresent(JsonSubTypes.class))
                .flatMap(each ->
                        Arrays.stream(each.getAnnotation(JsonSubTypes.class).value()))
                .filter(each -> each.value().equals(type))
                .map(JsonSubTypes.Type::name);
    }
}
