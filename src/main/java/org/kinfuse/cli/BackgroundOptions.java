package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.Targets;
import org.kinfuse.normals.NormalSettings;
import picocli.CommandLine.Option;

/** What {@code call} compares a sample with. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class BackgroundOptions {
    private static final NormalSettings NORMALS = NormalSettings.DEFAULTS;

    private static final String NORMAL = "--normal";
    private static final String PANEL = "--panel-of-normals";
    private static final String TARGETS = "--targets";
    private static final String CONTAMINATION = "--normal-contamination";
    private static final String PANEL_SAMPLES = "--panel-samples";
    private static final String PADDING = "--target-padding";

    @Option(
            names = NORMAL,
            paramLabel = "FILE",
            description =
                    "Reads of a normal sample of the same person, in any format that FILE may have. What it shows "
                            + "too is turned down as germline.")
    private @Nullable Path normal;

    @Option(
            names = CONTAMINATION,
            paramLabel = "PERCENT",
            description = "Tumour DNA that the normal may hold: what no more than this explains is not turned down. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int contamination = NORMALS.contamination();

    @Option(
            names = PANEL,
            paramLabel = "FILE",
            description = "A panel made by 'kinfuse normals build': what several of its samples show is turned down.")
    private @Nullable Path panel;

    @Option(
            names = PANEL_SAMPLES,
            paramLabel = "N",
            description = "Samples of the panel that must show it for that. Default: ${DEFAULT-VALUE}.")
    private int panelSamples = NORMALS.panelSamples();

    @Option(
            names = TARGETS,
            paramLabel = "BED",
            description = "What was meant to be sequenced: what has both ends elsewhere is turned down.")
    private @Nullable Path targets;

    @Option(
            names = PADDING,
            paramLabel = "BASES",
            description = "Bases around a target that count as its own. Default: ${DEFAULT-VALUE}.")
    private int padding = Targets.PADDING;

    /** Takes a word of a plain line and what belongs to it; whether it is one of those that are told here. */
    boolean take(String word, PlainWords words) {
        switch (word) {
            case NORMAL -> normal = words.path(NORMAL);
            case PANEL -> panel = words.path(PANEL);
            case TARGETS -> targets = words.path(TARGETS);
            default -> {
                return false;
            }
        }
        return true;
    }

    Optional<InputFile> normal() {
        return Optional.ofNullable(normal).map(InputFile::new);
    }

    Optional<InputFile> panel() {
        return Optional.ofNullable(panel).map(InputFile::new);
    }

    Optional<InputFile> targets() {
        return Optional.ofNullable(targets).map(InputFile::new);
    }

    /** @throws UsageProblem if it is out of its range */
    int padding() {
        if (padding < 0) {
            throw new UsageProblem(
                    "A threshold is out of its range: " + PADDING + " is 0 or more, not " + padding + ".");
        }
        return padding;
    }

    /** @throws UsageProblem if a value is out of its range */
    NormalSettings settings() {
        try {
            return new NormalSettings(contamination, panelSamples);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("A threshold is out of its range: " + e.getMessage() + ".", e);
        }
    }

    /** Every threshold by the name of its option, without its dashes. */
    SortedMap<String, Integer> byName() {
        SortedMap<String, Integer> settings = new TreeMap<>();
        settings.put(CONTAMINATION.substring(2), contamination);
        settings.put(PANEL_SAMPLES.substring(2), panelSamples);
        settings.put(PADDING.substring(2), padding);
        return settings;
    }
}
