package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinfuse.bam.PlainRule;
import org.kinfuse.evidence.Depth;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.RegionSet;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Targets;

/** The short way gives what the rules give. */
class PlainRecordsTest {
    private static final GenomeBuild BUILD = SamScene.smallBuild();
    private static final Contig CHR1 = BUILD.contig("chr1").orElseThrow();
    private static final GenomicInterval MEASURED = new GenomicInterval(CHR1, 1_000, 20_000);
    private static final IntakeSettings SETTINGS = IntakeSettings.DEFAULT;

    private final SAMFileHeader header = new SAMFileHeader();
    private final FileContigs contigs;

    PlainRecordsTest() {
        for (GenomeBuild.Sequence sequence : BUILD.sequences()) {
            header.addSequence(new SAMSequenceRecord(sequence.contig().name(), sequence.length()));
        }
        header.addSequence(new SAMSequenceRecord("decoy", 50_000));
        contigs = new BuildCheck("test", BUILD).contigs(header.getSequenceDictionary());
    }

    /** Where the parts of records go, and what came there. */
    private static final class Sink {
        private final ReadTally tally = new ReadTally();
        private final FragmentLengths lengths = new FragmentLengths(SETTINGS.discordantDistance());
        private final CrossingRecorder crossings =
                new CrossingRecorder(new GenomeAxis(BUILD), CrossingRecorder.Order.ANY);
        private final StretchCounter measured = new StretchCounter(
                BUILD,
                new MeasuredStretches(List.of(MEASURED), 20),
                SETTINGS.discordantDistance(),
                CrossingRecorder.Order.ANY);
        private final WholeEvidence evidence = new WholeEvidence();
        private final EvidenceCollector collector =
                new EvidenceCollector(SETTINGS, evidence, crossings, measured, lengths, tally);

        private Sink() {
            crossings.watch(new Span(CHR1, 1, 40_000));
        }

        private ReadPass.Destinations destinations() {
            return new ReadPass.Destinations(collector, crossings, measured, lengths, tally);
        }

        private List<Object> contents() {
            collector.finish();
            assertThat(evidence.finish()).isEmpty();
            Depth depth = crossings.finish();
            List<Object> contents = new ArrayList<>(List.of(tally.counts(), tally.targets(), lengths.profile()));
            IntStream.iterate(1, place -> place < 40_000, place -> place + 13)
                    .mapToObj(place -> depth.crossing(new Breakend(CHR1, place, Side.LEFT), 0))
                    .forEach(contents::add);
            Arrays.stream(measured.finish().of(MEASURED)).forEach(contents::add);
            return contents;
        }
    }

    private PlainRecords plain(Sink sink, Targets targets) {
        PlainRule rule = new PlainRule(0, contigs.at(0).length(), SETTINGS.discordantDistance());
        return new PlainRecords(CHR1, rule, sink.destinations(), targets);
    }

    private HtsjdkAlignment random(Random random) {
        SAMRecord record = new SAMRecord(header);
        record.setReadName("r" + random.nextInt());
        int flags = 1 | (random.nextBoolean() ? 16 : 0) | (random.nextBoolean() ? 32 : 0) | 64 << random.nextInt(2);
        int odd = random.nextInt(40);
        // Each flag now and then: unmapped, mate unmapped, secondary, failed, duplicate, supplementary, unpaired.
        int[] flipped = {4, 8, 256, 512, 1024, 2048, 1};
        record.setFlags(odd < flipped.length ? flags ^ flipped[odd] : flags);
        record.setReferenceIndex(random.nextInt(20) == 0 ? random.nextInt(4) : 0);
        record.setMateReferenceIndex(random.nextInt(20) == 0 ? random.nextInt(5) - 1 : 0);
        int start = random.nextInt(39_000) - 100;
        record.setAlignmentStart(start);
        record.setMateAlignmentStart(
                start + random.nextInt(random.nextInt(10) == 0 ? 5_000 : 700) * (random.nextBoolean() ? 1 : -1));
        int length = 100 + random.nextInt(random.nextInt(10) == 0 ? 5_000 : 500);
        record.setInferredInsertSize(random.nextInt(20) == 0 ? 0 : random.nextBoolean() ? length : -length);
        record.setCigarString(random.nextInt(10) == 0 ? "40M10S" : "50M");
        record.setReadBases("A".repeat(50).getBytes(StandardCharsets.US_ASCII));
        return new HtsjdkAlignment(record);
    }

    @Test
    void aRandomPlainRecordGivesWhatTheRulesGiveSeed5() {
        Targets targets = new Targets(
                new RegionSet(List.of(new RegionSet.Region(new GenomicInterval(CHR1, 5_000, 20_000), "bait"))), 10);
        Sink plainly = new Sink();
        Sink byRules = new Sink();
        PlainRecords plain = plain(plainly, targets);
        RecordRules rules = new RecordRules(contigs, SETTINGS, Stretches.EVERYWHERE);
        Random random = new Random(5);
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            HtsjdkAlignment read = random(random);
            if (plain.take(read)) {
                taken++;
                plainly.tally.records(1);
                byRules.tally.records(1);
                Contig contig = contigs.at(read.contigIndex()).inBuild().orElseThrow();
                byRules.collector.add(rules.parts(read, contig));
                byRules.lengths.addReads(1, read.storedBases());
                byRules.tally.read(targets.at(GenomicInterval.of(contig, read.start(), read.storedBases())));
                byRules.tally.used(1);
            }
        }
        assertThat(taken).isBetween(1_000, 10_000);
        assertThat(plainly.contents()).isEqualTo(byRules.contents());
        assertThat(plainly.tally.counts().used()).isEqualTo(taken);
        assertThat(plainly.tally.targets().onTarget()).isPositive().isLessThan(taken);
    }

    @Test
    void whatTheRulesRefuseIsNotPlainSeed6() {
        PlainRecords plain = plain(new Sink(), Targets.UNKNOWN);
        RecordRules rules = new RecordRules(contigs, SETTINGS, Stretches.EVERYWHERE);
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            HtsjdkAlignment read = random(random);
            if (plain.take(read)) {
                PairStatement statement = rules.parts(
                                read, contigs.at(read.contigIndex()).inBuild().orElseThrow())
                        .pair();
                assertThat(statement).isNotInstanceOfAny(PairStatement.Waiting.class, PairStatement.Alone.class);
            }
        }
    }
}
