package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.Material;

/**
 * How an answer came about: enough to make it again, and nothing that differs when it is.
 *
 * @param sample the sample's name, as in the names of the files
 * @param normal the name of the matched normal, where there is one
 * @param material what was sequenced
 * @param program the program
 * @param reference the gene models and tables
 * @param inputs the files that were read, in the order of the command line
 * @param commandLine the words of the command without the output folder, paths reduced to the names of files
 * @param settings every threshold by the name of its option, whether it was given or not
 * @param transcripts whose choice of transcript makes the headline
 * @param library what the reads say about the library
 * @param stages what remained after each stage, in order
 */
public record RunFacts(
        SampleName sample,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String normal,
        @Words(Material.class) String material,
        Program program,
        Reference reference,
        List<Input> inputs,
        List<String> commandLine,
        SortedMap<String, Integer> settings,
        String transcripts,
        LibraryProfile library,
        List<Stage> stages) {

    /**
     * The program.
     *
     * @param name its name
     * @param version its version
     */
    public record Program(String name, String version) {}

    /**
     * The bundle of gene models and tables.
     *
     * @param build the genome build, {@code hg19}
     * @param version the version of the bundle
     * @param sha256 a checksum of all its tables
     * @param contigs the contigs of the build and their lengths in bases, in genome order
     */
    public record Reference(String build, String version, String sha256, Map<String, Integer> contigs) {
        /** Copies the map in its order. */
        public Reference {
            contigs = Collections.unmodifiableMap(new LinkedHashMap<>(contigs));
        }
    }

    /**
     * A file that was read. Of reads only the header is summed: a file of reads is large, and is read only once.
     *
     * @param name its name without folders, or {@code -} for standard input
     * @param bytes its size; 0 for standard input, whose size is not known
     * @param headerSha256 SHA-256 of the header's text; empty if the format has no header
     * @param sha256 SHA-256 of a small file, such as a panel of normals; empty for reads
     */
    public record Input(
            String name,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) long bytes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String headerSha256,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String sha256) {
        /** A file of which only the header was summed. */
        public Input(String name, long bytes, String headerSha256) {
            this(name, bytes, headerSha256, "");
        }
    }

    /**
     * A stage of the run.
     *
     * @param stage name of the stage
     * @param counts what was counted, in the order of counting
     */
    public record Stage(String stage, List<Count> counts) {
        /** The stage that counts reads on and off target, in this order. */
        public static final String TARGETS = "targets";

        /** Copies the list. */
        public Stage {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Something counted.
     *
     * @param what what was counted
     * @param number how many
     */
    public record Count(String what, long number) {}

    /** Copies the collections. */
    public RunFacts {
        inputs = List.copyOf(inputs);
        commandLine = List.copyOf(commandLine);
        settings = new TreeMap<>(settings);
        stages = List.copyOf(stages);
    }
}
