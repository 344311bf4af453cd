package org.kinfuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The newest schema of one command's JSON, as it is published, and a validator that somebody else wrote. */
public enum PublishedSchema {
    /** Of {@code kinfuse call}. */
    CALL("call"),
    /** Of {@code kinfuse annotate}. */
    ANNOTATE("annotate"),
    /** Of {@code kinfuse explain}. */
    EXPLAIN("explain"),
    /** Of {@code kinfuse draw --as json}. */
    DRAW("draw"),
    /** Of {@code kinfuse compare --json}. */
    COMPARE("compare"),
    /** Of {@code kinfuse check --json}. */
    CHECK("check");

    private static final Path FOLDER = Path.of("docs/schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String command;

    PublishedSchema(String command) {
        this.command = command;
    }

    /** What is wrong with a JSON; nothing if it is valid. */
    public List<String> complaints(String json) {
        try {
            return complaints(MAPPER.readTree(json));
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private List<String> complaints(JsonNode json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.readTree(newest().toFile()));
        return schema.validate(json).stream().map(Error::toString).toList();
    }

    private Path newest() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("kinfuse-" + command + "-"))
                    .max(Comparator.comparing(PublishedSchema::minor))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int minor(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll(".*-1\\.(\\d+)\\.schema\\.json", "$1"));
    }
}
