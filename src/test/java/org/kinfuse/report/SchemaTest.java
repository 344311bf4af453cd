package org.kinfuse.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.GoldenFile;
import org.kinfuse.PublishedSchema;
import org.kinfuse.check.CheckEntry;
import org.kinfuse.compare.ComparisonEntry;
import org.kinfuse.draw.Schematic;

/** The schemas that are published are written from the records that are printed, as the page on their fields is. */
class SchemaTest {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final Map<Class<?>, String> TYPES = Map.of(
            int.class, "integer",
            long.class, "integer",
            Integer.class, "integer",
            OptionalInt.class, "integer",
            OptionalDouble.class, "number",
            double.class, "number",
            boolean.class, "boolean");

    /** Those that are a whole file, and not a part of one. */
    private static final Set<Class<?>> WHOLE =
            Set.of(FusionReport.class, Schematic.class, ComparisonEntry.class, CheckEntry.class);

    private final ObjectMapper mapper = new ObjectMapper();
    private final PrintedTypes types = new PrintedTypes();

    @Test
    void theSchemaOfCallIsPublished() throws IOException {
        ObjectNode root = root("call", FusionReport.SCHEMA_VERSION, "SAMPLE.fusions.json of kinfuse call");
        root.setAll(object(FusionReport.class, FusionReport.SCHEMA_VERSION));

        publish(root, List.of(FusionReport.class), "call", FusionReport.SCHEMA_VERSION);
    }

    @Test
    void theSchemaOfAnnotateIsPublished() throws IOException {
        String version = AnnotationFacts.SCHEMA_VERSION;
        ObjectNode root = root("annotate", version, "SAMPLE.fusions.json of kinfuse annotate");
        root.put("type", "object");
        root.putArray("required").add("schemaVersion").add("run").add("records");
        ObjectNode properties = root.putObject("properties");
        properties.putObject("schemaVersion").put("const", version);
        properties.set("run", reference(AnnotationFacts.class));
        properties.putObject("records").put("type", "array").set("items", reference(RecordEntry.class));
        root.put("additionalProperties", false);

        publish(root, List.of(AnnotationFacts.class, RecordEntry.class), "annotate", version);
    }

    @Test
    void theSchemaOfExplainIsPublished() throws IOException {
        String version = ExplanationEntry.SCHEMA_VERSION;
        ObjectNode root = root("explain", version, "What kinfuse explain --json prints");
        root.putArray("oneOf")
                .add(reference(ExplanationEntry.class))
                .add(reference(FrameTableEntry.class))
                .add(reference(SampleExplanationEntry.class));

        publish(
                root,
                List.of(ExplanationEntry.class, FrameTableEntry.class, SampleExplanationEntry.class),
                "explain",
                version);
    }

    @Test
    void theSchemaOfPicturesIsPublished() throws IOException {
        String version = Schematic.SCHEMA_VERSION;
        ObjectNode root = root("draw", version, "What kinfuse draw --as json writes");
        root.setAll(object(Schematic.class, version));

        publish(root, List.of(Schematic.class), "draw", version);
    }

    @Test
    void theSchemaOfComparisonsIsPublished() throws IOException {
        String version = ComparisonEntry.SCHEMA_VERSION;
        ObjectNode root = root("compare", version, "What kinfuse compare --json writes");
        root.setAll(object(ComparisonEntry.class, version));

        publish(root, List.of(ComparisonEntry.class), "compare", version);
    }

    @Test
    void theSchemaOfChecksIsPublished() throws IOException {
        String version = CheckEntry.SCHEMA_VERSION;
        ObjectNode root = root("check", version, "What kinfuse check --json prints");
        root.setAll(object(CheckEntry.class, version));

        publish(root, List.of(CheckEntry.class), "check", version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kept\" : \"left\"          | \"kept\" : \"middle\"",
                "\"tier\" : 1                 | \"tier\" : \"1\"",
                "\"kind\" : \"transcript\"    | \"kind\" : \"none\"",
                "\"hgvs\"                     | \"hgvz\"",
                "\"homology\" : 0             | \"homology\" : -1",
                "\"schemaVersion\" : \"1.4\"  | \"schemaVersion\" : \"1.1\"",
            })
    void whatIsOtherwiseIsInvalid(String right, String wrong) throws IOException {
        String json = Files.readString(Path.of("src/test/resources/org/kinfuse/report/scene.fusions.json"));
        assertThat(PublishedSchema.CALL.complaints(json)).isEmpty();
        assertThat(json).contains(right);

        assertThat(PublishedSchema.CALL.complaints(json.replaceFirst(right, wrong)))
                .isNotEmpty();
    }

    private ObjectNode root(String name, String version, String title) {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", DRAFT);
        root.put("$id", "urn:kinfuse:schema:" + name + ":" + version);
        root.put("title", title);
        return root;
    }

    private void publish(ObjectNode root, List<Class<?>> roots, String name, String version) throws IOException {
        ObjectNode definitions = root.putObject("$defs");
        for (Class<?> type : PrintedTypes.reachable(roots)) {
            if (!WHOLE.contains(type)) {
                definitions.set(name(type), type.isRecord() ? object(type, version) : oneOf(type));
            }
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        GoldenFile.of("docs/schema/kinfuse-" + name + "-" + version + ".schema.json")
                .holds(mapper.writer(printer).writeValueAsString(root) + "\n");
    }

    private ObjectNode object(Class<?> type, String version) throws IOException {
        Map<String, String> sentences = types.sentences(type);
        ObjectNode schema = mapper.createObjectNode();
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            String name = PrintedTypes.name(component);
            ObjectNode property = property(type, component);
            if (name.equals("schemaVersion")) {
                property.put("const", version);
            }
            property.put("description", sentences.getOrDefault(component.getName(), ""));
            properties.set(name, property);
            if (!PrintedTypes.isLeftOut(component)) {
                required.add(name);
            }
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode property(Class<?> type, RecordComponent component) {
        List<String> words = PrintedTypes.words(type, component);
        ObjectNode schema = schema(component.getGenericType());
        if (!words.isEmpty()) {
            ObjectNode of = component.getType().equals(List.class) ? (ObjectNode) schema.get("items") : schema;
            words.forEach(of.putArray("enum")::add);
        }
        Range range = component.getAnnotation(Range.class);
        if (range != null && range.from() >= 0) {
            schema.put("minimum", range.from());
        }
        if (range != null && range.to() < Integer.MAX_VALUE) {
            schema.put("maximum", range.to());
        }
        return schema;
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType of) {
            ObjectNode element = schema(PrintedTypes.element(type));
            boolean list = List.class.equals(of.getRawType());
            ObjectNode schema = mapper.createObjectNode().put("type", list ? "array" : "object");
            schema.set(list ? "items" : "additionalProperties", element);
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        return PrintedTypes.isObject(plain)
                ? reference(plain)
                : mapper.createObjectNode().put("type", TYPES.getOrDefault(plain, "string"));
    }

    private ObjectNode oneOf(Class<?> type) {
        ObjectNode schema = mapper.createObjectNode();
        ArrayNode kinds = schema.putArray("oneOf");
        for (Class<?> kind : type.getPermittedSubclasses()) {
            kinds.add(reference(kind));
        }
        return schema;
    }

    private ObjectNode reference(Class<?> type) {
        return mapper.createObjectNode().put("$ref", "#/$defs/" + name(type));
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
