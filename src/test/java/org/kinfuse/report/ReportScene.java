package org.kinfuse.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;
import org.kinfuse.judge.Assessor;
import org.kinfuse.judge.Call;
import org.kinfuse.judge.Judge;
import org.kinfuse.judge.JudgeSettings;
import org.kinfuse.judge.Judgement;
import org.kinfuse.judge.Noise;
import org.kinfuse.locate.Locator;
import org.kinfuse.noise.ChanceModel;

/**
 * Answers for tests, from genes of which FIVE and KIN may fuse.
 *
 * <pre>
 *   FIVE   chr1 +   exons 1 to 5    10001-10100  11001-11101  12002-12103  13004-13104  14005-14104
 *   KIN    chr2 -   exons 5 to 1    the same positions, exon 1 last; kinase in exons 3 and 4
 *   LONE   chr1 +   the same exons from 2,000,001 on, kinase in exons 3 and 4
 * </pre>
 */
public final class ReportScene {
    public static final GeneModels MODELS = GeneScene.models(
            GeneScene.gene(GeneScene.transcript("FIVE").build()),
            GeneScene.gene(GeneScene.transcript("KIN")
                    .on("chr2", Strand.REVERSE)
                    .kinaseInExons(3, 4)
                    .build()),
            GeneScene.gene(GeneScene.transcript("LONE")
                    .startingAt(2_000_001)
                    .kinaseInExons(3, 4)
                    .build()));
    private static final LibraryProfile LIBRARY = new LibraryProfile(200, 310, 100, 50_000);

    private static final Interpreter.GenePairs KNOWN = (one, other) -> one.equals("FIVE") || other.equals("FIVE");

    private ReportScene() {}

    /** A call with another outcome and other reads. */
    public static CallEntry with(CallEntry call, OutcomeEntry outcome, ReadsEntry reads) {
        return new CallEntry(
                call.call(),
                call.tier(),
                call.tierMeaning(),
                call.name(),
                call.rearrangement(),
                call.junction(),
                call.support(),
                outcome,
                call.otherGenes(),
                call.knownPair(),
                call.reciprocalOf(),
                call.dependsOnTranscript(),
                call.transcriptPairs(),
                call.vicc(),
                call.hgvs(),
                call.laboratory(),
                call.text(),
                call.reasons(),
                reads);
    }

    public static Breakend at(String contig, int position, Side kept) {
        return new Breakend(GeneScene.contig(contig), position, kept);
    }

    public static Adjacency join(Breakend one, Breakend other) {
        return Adjacency.joining(one, other, "");
    }

    /** FIVE exons 1-2 :: KIN exons 3-5, in frame (phase ZERO at both cuts), a translocation. */
    public static Adjacency fusion() {
        return join(at("chr1", 11_500, Side.LEFT), at("chr2", 12_500, Side.LEFT));
    }

    /** Eight unique fragments, 12 crossing at the first end, the second not watched. */
    public static SupportedAdjacency supported(Adjacency adjacency) {
        return new SupportedAdjacency(
                adjacency,
                SupportedAdjacency.Precision.PRECISE,
                0,
                new Support(5, 1, 6, 8, 3, 3, 60, 59),
                new SupportedAdjacency.Crossing(OptionalInt.of(12), OptionalInt.empty()));
    }

    /** One unique fragment only. */
    public static SupportedAdjacency lonely(Adjacency adjacency) {
        return new SupportedAdjacency(
                adjacency,
                SupportedAdjacency.Precision.IMPRECISE,
                150,
                new Support(0, 0, 1, 1, 0, 0, 60, 7),
                new SupportedAdjacency.Crossing(OptionalInt.of(0), OptionalInt.of(7)));
    }

    public static Judgement judged(SupportedAdjacency... rearrangements) {
        Locator locator = new Locator(MODELS);
        Interpreter interpreter = new Interpreter(locator, TranscriptPreference.MSK, KNOWN);
        Noise noise = new Noise(ChanceModel.of(List.of(), List.of(), LIBRARY), new RegionSet(List.of()));
        return new Judge(new Assessor(interpreter, KNOWN), JudgeSettings.DEFAULTS, noise)
                .judge(List.of(rearrangements));
    }

    public static Call call(Adjacency adjacency) {
        return judged(supported(adjacency)).calls().get(0);
    }

    public static FusionReport report(SupportedAdjacency... rearrangements) {
        return new Reporter(MODELS.build(), new Cytobands(List.of())).report(facts(), judged(rearrangements));
    }

    private static Map<String, Integer> contigs() {
        Map<String, Integer> contigs = new LinkedHashMap<>();
        MODELS.build().sequences().forEach(each -> contigs.put(each.contig().name(), each.length()));
        return contigs;
    }

    public static RunFacts facts() {
        return new RunFacts(
                new SampleName("scene"),
                "",
                "dna",
                new RunFacts.Program("kinfuse", "1.2.3"),
                new RunFacts.Reference("scene", "7", "abc123", contigs()),
                List.of(new RunFacts.Input("scene.bam", 1_234, "def456")),
                List.of("call", "scene.bam"),
                new TreeMap<>(Map.of("min-fragments", 3, "min-span", 1_000)),
                "msk",
                LIBRARY,
                List.of(new RunFacts.Stage("reading", List.of(new RunFacts.Count("records", 5_000)))));
    }
}
