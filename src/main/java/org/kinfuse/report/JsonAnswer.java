package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.kinfuse.genome.BadInput;

/**
 * Reads the JSON of {@code kinfuse call} back into the value that it was written from. What is written from that value is
 * the same to the byte. The JSON of {@code kinfuse annotate} becomes such a value too: see {@link AnnotatedCalls}.
 *
 * <p>Fields that are not known are passed over: a later program with the same first number of the version may have added
 * some.
 */
public final class JsonAnswer {
    private static final String VERSION = "schemaVersion";
    private static final Pattern MISSING = Pattern.compile("^Missing required creator property");
    private static final JsonSetter.Value EMPTY_WHERE_LEFT_OUT = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(OptionalInt.class, new OfOptionalInt())
                    .addDeserializer(OptionalDouble.class, new OfOptionalDouble())
                    .addDeserializer(SampleName.class, new OfSampleName())
                    .setMixInAnnotation(OutcomeEntry.class, OutcomeKinds.class)
                    .setMixInAnnotation(SiteEntry.class, SiteKinds.class))
            .annotationIntrospector(new FieldsThatAreNeverLeftOut())
            .withConfigOverride(String.class, text -> text.setSetterInfo(EMPTY_WHERE_LEFT_OUT))
            .withConfigOverride(List.class, list -> list.setSetterInfo(EMPTY_WHERE_LEFT_OUT))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final String READS = "reads";
    private static final JsonNode NO_READS = JsonForm.mapper().valueToTree(ReadsEntry.NONE);

    private JsonAnswer() {}

    /**
     * Reads a whole answer.
     *
     * @param name what messages call the file
     * @param in stays open
     * @throws BadInput if it is something else
     */
    public static FusionReport read(String name, InputStream in) {
        JsonNode root = tree(name, in);
        JsonKind kind = kind(name, root);
        requireVersion(name, root);
        JsonValues.nullIn(root, "").ifPresent(sentence -> {
            throw new BadInput(name + " is damaged: " + sentence);
        });
        try {
            FusionReport report =
                    switch (kind) {
                        case CALLS -> MAPPER.treeToValue(fillOlder(root), FusionReport.class);
                        case RECORDS -> new AnnotatedCalls(name, MAPPER).of(root);
                    };
            requireSense(name, report);
            return report;
        } catch (JsonMappingException e) {
            throw new BadInput(name + " is no JSON of kinfuse " + kind.command + ": " + reason(e), e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON was read already", e);
        }
    }

    /** Calls of before 1.3, and those without reads. */
    private static JsonNode fillOlder(JsonNode root) {
        root.get("calls").forEach(JsonAnswer::fillReads);
        return root;
    }

    static void fillReads(JsonNode call) {
        if (call instanceof ObjectNode fields && !fields.has(READS)) {
            fields.set(READS, NO_READS.deepCopy());
        }
    }

    /** Whose answer it is. */
    private enum JsonKind {
        CALLS("call"),
        RECORDS("annotate");

        private final String command;

        JsonKind(String command) {
            this.command = command;
        }
    }

    private static void requireSense(String name, FusionReport report) {
        new JsonValues()
                .wrongIn(report, "")
                .or(() -> PrintedNumbers.wrongIn(report))
                .ifPresent(sentence -> {
                    throw new BadInput(name + " is damaged: " + sentence);
                });
    }

    private static JsonNode tree(String name, InputStream in) {
        try {
            return MAPPER.readTree(in);
        } catch (MismatchedInputException e) {
            throw new BadInput(name + " is damaged: more follows behind the end of its JSON", e);
        } catch (JsonProcessingException e) {
            throw new BadInput(
                    name + " is no JSON, or is cut off in line "
                            + e.getLocation().getLineNr(),
                    e);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static JsonKind kind(String name, JsonNode root) {
        if (!root.has(VERSION) || (!root.has("calls") && !root.has("records"))) {
            throw new BadInput(name + " has no schemaVersion and calls: expected the JSON of kinfuse call or annotate");
        }
        return root.has("calls") ? JsonKind.CALLS : JsonKind.RECORDS;
    }

    private static void requireVersion(String name, JsonNode root) {
        String version = root.get(VERSION).asText();
        if (!first(version).equals(first(FusionReport.SCHEMA_VERSION))) {
            throw new BadInput(name + " has schemaVersion " + version + ": this kinfuse reads "
                    + first(FusionReport.SCHEMA_VERSION) + ".x");
        }
    }

    private static String first(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    /** What Jackson found, without its names of Java types. */
    private static String reason(JsonMappingException e) {
        if (e.getCause() instanceof IllegalArgumentException broken) {
            return place(e) + ": " + broken.getMessage();
        }
        return MISSING.matcher(e.getOriginalMessage()).find()
                ? place(e) + " is missing"
                : "something else is expected in " + place(e);
    }

    private static String place(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "the whole file" : path.toString();
    }

    /** A field that the writer never leaves out must be there. */
    private static final class FieldsThatAreNeverLeftOut extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            return !member.hasAnnotation(JsonInclude.class);
        }
    }

    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXISTING_PROPERTY,
            property = "kind",
            visible = true)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OutcomeEntry.Transcript.class, name = "transcript"),
        @JsonSubTypes.Type(value = OutcomeEntry.None.class, name = "none")
    })
    private interface OutcomeKinds {}

    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXISTING_PROPERTY,
            property = "kind",
            visible = true)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SiteEntry.InExon.class, name = "exon"),
        @JsonSubTypes.Type(value = SiteEntry.InIntron.class, name = "intron"),
        @JsonSubTypes.Type(value = SiteEntry.Outside.class, name = "outside"),
        @JsonSubTypes.Type(value = SiteEntry.Desert.class, name = "desert")
    })
    private interface SiteKinds {}

    private static final class OfOptionalInt extends StdDeserializer<OptionalInt> {
        private static final long serialVersionUID = 1;

        OfOptionalInt() {
            super(OptionalInt.class);
        }

        @Override
        public OptionalInt deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return OptionalInt.of(json.getIntValue());
        }

        @Override
        public OptionalInt getNullValue(DeserializationContext context) {
            return OptionalInt.empty();
        }
    }

    private static final class OfOptionalDouble extends StdDeserializer<OptionalDouble> {
        private static final long serialVersionUID = 1;

        OfOptionalDouble() {
            super(OptionalDouble.class);
        }

        @Override
        public OptionalDouble deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return OptionalDouble.of(json.getDoubleValue());
        }

        @Override
        public OptionalDouble getNullValue(DeserializationContext context) {
            return OptionalDouble.empty();
        }
    }

    private static final class OfSampleName extends StdDeserializer<SampleName> {
        private static final long serialVersionUID = 1;

        OfSampleName() {
            super(SampleName.class);
        }

        @Override
        public SampleName deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new SampleName(json.getText());
        }
    }
}
