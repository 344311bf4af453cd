package org.kinfuse.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;
import org.kinfuse.simulate.Hg19;
import org.kinfuse.variants.VariantEntry;
import org.kinfuse.variants.VariantIntake;
import org.kinfuse.variants.VariantIntakeSettings;
import org.kinfuse.variants.VariantReading;

/** Reads what callers wrote. */
final class Calls {
    private static final int FILTER_COLUMN = 6;

    private Calls() {}

    /** Which records of a VCF count. */
    enum Filter {
        /** Those that pass all filters of the caller. */
        PASSED("passed"),
        /** All. */
        ANY("all");

        private final String words;

        Filter(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * The calls of kinfuse, each in the group of its tier.
     *
     * @throws IOException if the JSON cannot be read
     */
    static List<CalledJunction> ofKinfuse(Path json) throws IOException {
        List<CalledJunction> calls = new ArrayList<>();
        for (JsonNode call : new ObjectMapper().readTree(json.toFile()).get("calls")) {
            JsonNode junction = call.get("junction");
            Adjacency adjacency = Adjacency.joining(
                    breakend(junction.get("first")),
                    breakend(junction.get("second")),
                    junction.get("inserted").asText());
            Precision precision =
                    Precision.valueOf(junction.get("precision").asText().toUpperCase(Locale.ROOT));
            calls.add(new CalledJunction(
                    adjacency, precision, "tier " + call.get("tier").asText()));
        }
        return calls;
    }

    private static Breakend breakend(JsonNode end) {
        return new Breakend(
                Hg19.contig(end.get("contig").asText()),
                end.get("position").asInt(),
                Side.valueOf(end.get("kept").asText().toUpperCase(Locale.ROOT)));
    }

    /** The junctions of a VCF or BCF; the second record of a pair says nothing new. */
    static List<CalledJunction> ofVcf(Path vcf, Filter filter, GenomeBuild build) {
        List<CalledJunction> calls = new ArrayList<>();
        VariantIntake intake = new VariantIntake(build, VariantIntakeSettings.DEFAULT, ReferenceBases.none());
        try (VariantReading reading = intake.open(vcf)) {
            for (Optional<VariantEntry> entry = reading.next(); entry.isPresent(); entry = reading.next()) {
                if (counts(entry.get(), filter) && !entry.get().record().repeatsEvent()) {
                    entry.get().record().statements().stream()
                            .flatMap(statement -> statement
                                    .<List<SupportedAdjacency>>fold(
                                            joined -> joined.adjacencies(),
                                            lone -> List.of(),
                                            unoriented -> List.of(),
                                            nothing -> List.of())
                                    .stream())
                            .forEach(joined ->
                                    calls.add(new CalledJunction(joined.adjacency(), joined.precision(), "")));
                }
            }
        }
        return calls;
    }

    private static boolean counts(VariantEntry entry, Filter filter) {
        return switch (filter) {
            case ANY -> true;
            case PASSED -> List.of("PASS", ".").contains(entry.text().split("\t", -1)[FILTER_COLUMN]);
        };
    }
}
