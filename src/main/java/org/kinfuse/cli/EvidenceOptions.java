package org.kinfuse.cli;

import java.util.SortedMap;
import java.util.TreeMap;
import org.kinfuse.cluster.ClusterSettings;
import org.kinfuse.intake.IntakeSettings;
import org.kinfuse.intake.MoleculeIdentifier;
import org.kinfuse.judge.JudgeSettings;
import picocli.CommandLine.Option;

/** How much evidence {@code call} asks for. Defaults are those of the rooms that these options steer. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class EvidenceOptions {
    private static final IntakeSettings INTAKE = IntakeSettings.DEFAULT;
    private static final ClusterSettings CLUSTER = ClusterSettings.DEFAULT;
    private static final JudgeSettings JUDGE = JudgeSettings.DEFAULTS;

    private static final String FRAGMENTS = "--min-fragments";
    private static final String FRAGMENTS_KINASE = "--min-fragments-kinase";
    private static final String SCORE = "--min-score";
    private static final String MAPPING_QUALITY = "--min-mapping-quality";
    private static final String SPAN = "--min-span";
    private static final String IDENTIFIER = "--umi";
    private static final String DISTANCE = "--discordant-distance";

    @Option(
            names = FRAGMENTS,
            paramLabel = "N",
            description = "Distinct DNA fragments that must support a call. Default: ${DEFAULT-VALUE}.")
    private int fragments = JUDGE.minimumFragments();

    @Option(
            names = FRAGMENTS_KINASE,
            paramLabel = "N",
            description = "The same for a candidate (tier 6), where a kinase domain is kept whole and the junction "
                    + "itself is shown. Default: ${DEFAULT-VALUE}.")
    private int fragmentsKinase = JUDGE.minimumFragmentsKinase();

    @Option(
            names = SCORE,
            paramLabel = "Q",
            description =
                    "Evidence score that a call must reach: 10 if chance is expected to show one junction like it "
                            + "in ten files, 20 one in a hundred. Default: ${DEFAULT-VALUE}.")
    private int score = JUDGE.minimumScore();

    @Option(
            names = MAPPING_QUALITY,
            paramLabel = "Q",
            description = "Mapping quality (0 to 60) that the best read at each end must reach. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int mappingQuality = JUDGE.minimumMappingQuality();

    @Option(
            names = SPAN,
            paramLabel = "BASES",
            description = "Distance between two ends on one chromosome from which they count; nearer ones are indels. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int span = JUDGE.minimumSpan();

    @Option(
            names = DISTANCE,
            paramLabel = "BASES",
            description = "Distance from the outer end of one mate to that of the other beyond which a pair on one "
                    + "chromosome counts as evidence. Default: ${DEFAULT-VALUE}.")
    private int discordantDistance = INTAKE.discordantDistance();

    @Option(
            names = IDENTIFIER,
            paramLabel = "WHERE",
            description =
                    "Where reads keep the identifier of their molecule (UMI): rx or mi for the tags RX and MI, name "
                            + "for the last part of the read's name, none to tell molecules by their ends alone. Reads that the "
                            + "file marks as duplicates stay out in any case. Default: ${DEFAULT-VALUE}.")
    private MoleculeIdentifier identifier = INTAKE.identifier();

    /**
     * The settings of the three rooms that these options steer.
     *
     * @param intake what counts as evidence
     * @param cluster what makes a cluster
     * @param judge what makes a call
     */
    record Settings(IntakeSettings intake, ClusterSettings cluster, JudgeSettings judge) {}

    /**
     * The settings. What a rule of the judge asks for is never sorted out before the rule has seen it.
     *
     * @throws UsageProblem if a value is out of its range
     */
    Settings settings() {
        try {
            return new Settings(
                    intake(), cluster(), new JudgeSettings(fragments, fragmentsKinase, score, mappingQuality, span));
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("A threshold is out of its range: " + e.getMessage() + ".", e);
        }
    }

    private IntakeSettings intake() {
        return new IntakeSettings(
                Math.min(mappingQuality, INTAKE.minimumMappingQuality()),
                discordantDistance,
                INTAKE.minimumClip(),
                INTAKE.minimumClipQuality(),
                INTAKE.keptBases(),
                identifier);
    }

    /** Unique fragments from which a junction is judged; those with fewer are the library's noise. */
    int judgedFragments() {
        return Math.min(Math.min(fragments, fragmentsKinase), CLUSTER.minimumFragments());
    }

    private ClusterSettings cluster() {
        return new ClusterSettings(
                CLUSTER.alignerTolerance(),
                CLUSTER.distinctFragments(),
                CLUSTER.distinctShare(),
                Math.min(span, CLUSTER.minimumSpan()),
                // What stands alone tells how often the library joins places by chance.
                1,
                CLUSTER.clipBases(),
                CLUSTER.clipMismatchShare(),
                CLUSTER.fallbackFragment());
    }

    /** Every threshold by the name of its option, without its dashes. */
    SortedMap<String, Integer> byName() {
        SortedMap<String, Integer> settings = new TreeMap<>();
        settings.put(FRAGMENTS, fragments);
        settings.put(FRAGMENTS_KINASE, fragmentsKinase);
        settings.put(SCORE, score);
        settings.put(MAPPING_QUALITY, mappingQuality);
        settings.put(SPAN, span);
        settings.put(DISTANCE, discordantDistance);
        SortedMap<String, Integer> bare = new TreeMap<>();
        settings.forEach((option, value) -> bare.put(option.substring("--".length()), value));
        return bare;
    }
}
