package org.kinfuse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The answer as JSON: the form that holds everything. UTF-8, two spaces of indent, line feeds; a field without a value is
 * left out, so there are no nulls.
 */
public final class JsonForm {
    private JsonForm() {}

    /** Made when it is first asked for. */
    private static final class Jackson {
        private static final ObjectWriter WRITER = mapper().writer(
                        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Writes values as JSON; a target stays open. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(OptionalInt.class, new OfOptionalInt())
                        .addSerializer(OptionalDouble.class, new OfOptionalDouble()))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
    }

    /**
     * Writes the whole answer.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void write(FusionReport report, OutputStream out) throws IOException {
        writePage(report, out);
    }

    /**
     * Writes an explanation.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void write(ExplanationEntry explanation, OutputStream out) throws IOException {
        writePage(explanation, out);
    }

    /**
     * Writes a table of frames.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void write(FrameTableEntry table, OutputStream out) throws IOException {
        writePage(table, out);
    }

    /**
     * Writes what a sample shows of two places.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void write(SampleExplanationEntry explanation, OutputStream out) throws IOException {
        writePage(explanation, out);
    }

    /**
     * Writes data that goes with an answer, and may hold enums that print as words: by Jackson, which knows how.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public static void writeRecord(Record data, OutputStream out) throws IOException {
        Jackson.WRITER.writeValue(out, data);
        out.write('\n');
    }

    private static void writePage(Record entry, OutputStream out) throws IOException {
        JsonPage.write(entry, out);
        out.write('\n');
    }

    private static final class OfOptionalInt extends StdSerializer<OptionalInt> {
        OfOptionalInt() {
            super(OptionalInt.class);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, OptionalInt value) {
            return value.isEmpty();
        }

        @Override
        public void serialize(OptionalInt value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.orElseThrow());
        }
    }

    private static final class OfOptionalDouble extends StdSerializer<OptionalDouble> {
        OfOptionalDouble() {
            super(OptionalDouble.class);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, OptionalDouble value) {
            return value.isEmpty();
        }

        @Override
        public void serialize(OptionalDouble value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeNumber(value.orElseThrow());
        }
    }
}
