package org.kinfuse.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.Standing;
import org.kinfuse.genome.BadInput;

/**
 * Makes of the JSON of {@code kinfuse annotate} an answer of calls, so that they can be written in every form that tells of
 * calls: its junctions in the order of an answer, under the numbers that they have. Left out are single ends, places without
 * sides, and what the filters of the annotated file turned down.
 */
final class AnnotatedCalls {
    /** Nothing is known of reads. */
    private static final LibraryProfile NO_LIBRARY = new LibraryProfile(0, 0, 0, 0);

    private static final String SUPPORT = "support";
    private static final List<String> COUNTS = List.of(
            "uniqueFragments",
            "splitReads",
            "clippedReads",
            "discordantPairs",
            "forwardReads",
            "reverseReads",
            "firstMappingQuality",
            "secondMappingQuality");

    /** As for every answer: tier, then support; the numbers follow the order of the annotated file. */
    private static final Comparator<CallEntry> ORDER = Comparator.comparingInt(CallEntry::tier)
            .thenComparing(call -> call.support().uniqueFragments(), Comparator.reverseOrder())
            .thenComparingInt(CallEntry::call);

    private final String name;
    private final JsonMapper mapper;
    private final JsonValues values = new JsonValues();
    private final List<CallEntry> calls = new ArrayList<>();

    /** @param name what messages call the file */
    AnnotatedCalls(String name, JsonMapper mapper) {
        this.name = name;
        this.mapper = mapper;
    }

    /**
     * The answer.
     *
     * @param root the whole file
     * @throws BadInput if a value is none that the program writes
     */
    FusionReport of(JsonNode root) throws JsonProcessingException {
        AnnotationFacts facts = value(root.path("run"), AnnotationFacts.class, "run");
        requireSense(values.wrongIn(facts, "run"));
        JsonNode records = root.path("records");
        for (int i = 0; i < records.size(); i++) {
            if (!records.get(i).path("standing").asText().equals(Standing.TURNED_DOWN.word())) {
                addAlleles(records.get(i).path("alleles"), "records[" + i + "].alleles", facts);
            }
        }
        calls.sort(ORDER);
        return new FusionReport(FusionReport.SCHEMA_VERSION, run(facts), calls, List.of());
    }

    private void addAlleles(JsonNode alleles, String path, AnnotationFacts facts) throws JsonProcessingException {
        for (int i = 0; i < alleles.size(); i++) {
            JsonNode findings = alleles.get(i).path("findings");
            for (int j = 0; j < findings.size(); j++) {
                if (findings.get(j).has("junction")) {
                    add(findings.get(j), path + "[" + i + "].findings[" + j + "]", facts);
                }
            }
        }
    }

    private void add(JsonNode finding, String path, AnnotationFacts facts) throws JsonProcessingException {
        CallEntry call = value(withSupport(finding), CallEntry.class, path);
        requireSense(values.wrongIn(call, path)
                .or(() -> PrintedNumbers.wrongIn(call, path, facts.reference().contigs())));
        calls.add(call);
    }

    private <T> T value(JsonNode node, Class<T> type, String path) throws JsonProcessingException {
        try {
            if (node.isMissingNode()) {
                throw new BadInput(name + " is no JSON of kinfuse annotate: " + path + " is missing");
            }
            return mapper.treeToValue(node, type);
        } catch (JsonMappingException e) {
            e.prependPath(node, path);
            throw e;
        }
    }

    private void requireSense(Optional<String> wrong) {
        wrong.ifPresent(sentence -> {
            throw new BadInput(name + " is damaged: " + sentence);
        });
    }

    /** Evidence is left out where a file states none, and reads there are none. */
    private static JsonNode withSupport(JsonNode finding) {
        JsonAnswer.fillReads(finding);
        if (finding.has(SUPPORT) || !(finding instanceof ObjectNode call)) {
            return finding;
        }
        ObjectNode support = call.putObject(SUPPORT);
        COUNTS.forEach(count -> support.put(count, 0));
        return call;
    }

    private static RunFacts run(AnnotationFacts facts) {
        boolean rna = facts.commandLine().contains("--rna") || facts.format().equals(AnnotationFacts.OF_RNA);
        return new RunFacts(
                facts.sample(),
                "",
                (rna ? Material.RNA : Material.DNA).word(),
                facts.program(),
                facts.reference(),
                List.of(facts.input()),
                facts.commandLine(),
                new TreeMap<>(),
                facts.transcripts(),
                NO_LIBRARY,
                facts.stages());
    }
}
