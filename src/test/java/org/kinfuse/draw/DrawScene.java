package org.kinfuse.draw;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.judge.Assessor;
import org.kinfuse.judge.Call;
import org.kinfuse.judge.Judgement;
import org.kinfuse.locate.Locator;
import org.kinfuse.reference.ReferenceBundle;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.ReportScene;
import org.kinfuse.report.Reporter;
import org.kinfuse.report.RunFacts;

/** Calls on the genes of hg19, for pictures. */
final class DrawScene {
    static final ReferenceBundle BUNDLE = ReferenceBundle.hg19();
    static final SchematicMaker MAKER = new SchematicMaker(BUNDLE.genes(), BUNDLE.cytobands());

    private static final List<String> GENES = List.of(
            "LMNA",
            "NTRK1",
            "NSF",
            "ALK",
            "EML4",
            "FGFR3",
            "TACC3",
            "EGFR",
            "ETV6",
            "NTRK3",
            "CD74",
            "ROS1",
            "KIF5B",
            "RET",
            "KIAA1549",
            "BRAF",
            "TPM3",
            "MET",
            "ABL1",
            "BCR",
            "FGFR2",
            "TTN",
            "JAK2",
            "PCM1",
            "H3F3A",
            "MALAT1");
    private static final int AROUND = 3_000;

    private DrawScene() {}

    static Breakend left(String contig, int position) {
        return at(contig, position, Side.LEFT);
    }

    static Breakend right(String contig, int position) {
        return at(contig, position, Side.RIGHT);
    }

    private static Breakend at(String contig, int position, Side side) {
        return new Breakend(BUNDLE.build().contig(contig).orElseThrow(), position, side);
    }

    /** The call of a join with some inserted bases. */
    static CallEntry call(Breakend one, Breakend other, String inserted) {
        Interpreter.GenePairs pairs = BUNDLE.knownPairs()::contains;
        Interpreter interpreter = new Interpreter(new Locator(BUNDLE.genes()), TranscriptPreference.MSK, pairs);
        SupportedAdjacency supported = ReportScene.supported(Adjacency.joining(one, other, inserted));
        Call call = new Assessor(interpreter, pairs).call(1, supported, List.of());
        return report(new Judgement(List.of(call), List.of(), List.of()))
                .calls()
                .get(0);
    }

    private static FusionReport report(Judgement judgement) {
        RunFacts scene = ReportScene.facts();
        RunFacts facts = new RunFacts(
                scene.sample(),
                scene.normal(),
                scene.material(),
                scene.program(),
                new RunFacts.Reference("hg19", "7", "abc123", Map.of()),
                scene.inputs(),
                scene.commandLine(),
                scene.settings(),
                scene.transcripts(),
                scene.library(),
                scene.stages());
        return new Reporter(BUNDLE.build(), BUNDLE.cytobands()).report(facts, judgement);
    }

    static CallEntry call(Breakend one, Breakend other) {
        return call(one, other, "");
    }

    /** Joins of two places in or around some genes, some of them with inserted bases. */
    static List<CallEntry> randomCalls(long seed, int number) {
        Random random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(i -> call(randomEnd(random), randomEnd(random), "ACGTA".substring(random.nextInt(6))))
                .toList();
    }

    private static Breakend randomEnd(Random random) {
        Gene gene =
                BUNDLE.genes().named(GENES.get(random.nextInt(GENES.size()))).get(0);
        GenomicInterval span = gene.transcripts().get(0).span();
        int position = Math.max(1, span.start() - AROUND) + random.nextInt(span.length() + 2 * AROUND);
        return new Breakend(span.contig(), position, random.nextBoolean() ? Side.LEFT : Side.RIGHT);
    }
}
