package org.kinfuse.intake;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMReadGroupRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.LoneJunction;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomeBuild;

/** Reads the records of one source, from the first to the last. */
final class SourceReading {
    /** Records between two calls of {@link Progress#read}: several calls a second. */
    private static final long PROGRESS_STEP = 50_000;

    private final GenomeBuild build;
    private final IntakeSettings settings;
    private final ReadWishes wishes;
    private final RecordSource source;
    private final String name;
    private final SAMFileHeader header;
    private final FileContigs contigs;
    private final CrossingRecorder.Order order;
    private final ReadTally tally = new ReadTally();
    private final FragmentLengths lengths;
    private final StretchCounter measured;

    /**
     * @param build the genome that reads must be aligned to
     * @param settings what counts as evidence
     * @param wishes what is wanted besides
     * @param source the records, which the caller closes
     * @param name what messages call it
     * @throws BadInput if its contigs are not those of the build
     */
    SourceReading(GenomeBuild build, IntakeSettings settings, ReadWishes wishes, RecordSource source, String name) {
        this.build = build;
        this.settings = settings;
        this.wishes = wishes;
        this.source = source;
        this.name = name;
        this.header = source.header();
        this.contigs = contigs();
        this.order = header.getSortOrder() == SAMFileHeader.SortOrder.coordinate
                ? CrossingRecorder.Order.COORDINATE
                : CrossingRecorder.Order.ANY;
        this.lengths = new FragmentLengths(settings.discordantDistance());
        this.measured = new StretchCounter(build, wishes.measured(), settings.discordantDistance(), order);
    }

    private FileContigs contigs() {
        FileContigs known;
        try {
            known = new BuildCheck(name, build).contigs(header.getSequenceDictionary());
        } catch (BadInput fault) {
            throw wishes.companion().told(fault);
        }
        wishes.companion().requireAlike(name, known.inBuild());
        return known;
    }

    /** What was kept of the evidence, and the depth near it. */
    private record Kept(List<Evidence> evidence, List<LoneJunction> lone, Depth depth) {}

    /**
     * Reads all.
     *
     * @param fallbackSample the sample's name if the read groups do not tell
     * @param progress hears how far the reading has come
     */
    IntakeResult read(String fallbackSample, Progress progress) {
        CrossingRecorder crossings = new CrossingRecorder(new GenomeAxis(build), order);
        Kept kept =
                switch (wishes.kept()) {
                    case ALL -> readWhole(crossings, progress);
                    case WITH_COMPANY, WITH_COMPANY_ON_REFERENCE -> readSparingly(crossings, progress);
                };
        return new IntakeResult(
                sample().orElse(fallbackSample),
                sha256(),
                kept.evidence(),
                kept.lone(),
                lengths.profile(),
                lengths.sizes(),
                kept.depth(),
                measured.finish(),
                tally.counts(),
                contigs.inBuild(),
                tally.targets(),
                tally.splicedReads());
    }

    private Kept readWhole(CrossingRecorder crossings, Progress progress) {
        WholeEvidence evidence = new WholeEvidence();
        takeAll(evidence, crossings, progress);
        List<Evidence> all = evidence.finish();
        tally.evidence(evidence.counts());
        return new Kept(all, List.of(), crossings.finish());
    }

    private Kept readSparingly(CrossingRecorder crossings, Progress progress) {
        try (SparingEvidence evidence = new SparingEvidence(build, settings.discordantDistance(), order)) {
            takeAll(evidence, crossings, progress);
            tally.evidence(evidence.counts());
            return switch (IntakeResult.seemingMaterial(
                    tally.splicedReads(), tally.targets().reads())) {
                // Single reads of a splice junction count as crossing it.
                case RNA -> new Kept(evidence.all(), List.of(), crossings.finish());
                case DNA -> {
                    SparingEvidence.Accompanied some = evidence.accompanied(lengths.profile(), wishes.kept());
                    yield new Kept(some.evidence(), some.lone(), crossings.finish());
                }
            };
        }
    }

    /** Mates still waiting in the end add to the depth, so the depth is told after the evidence. */
    private void takeAll(EvidenceKeeper keeper, CrossingRecorder crossings, Progress progress) {
        EvidenceCollector collector = new EvidenceCollector(settings, keeper, crossings, measured, lengths, tally);
        ReadPass pass = new ReadPass(
                contigs,
                new RecordRules(contigs, settings, wishes.stretches()),
                new ReadPass.Destinations(collector, crossings, measured, lengths, tally),
                wishes.targets());
        wishes.places().forEach(place -> crossings.watch(new Span(place.contig(), place.position(), place.position())));
        OrderCheck orderCheck = new OrderCheck(name, order);
        long told = 0;
        while (source.advance()) {
            pass.take(source.record());
            orderCheck.look(source.record(), tally.records());
            if (pass.takePlain(source) > 0) {
                orderCheck.look(source.record(), tally.records());
            }
            if (tally.records() >= told + PROGRESS_STEP) {
                told = tally.records();
                progress.read(told);
            }
        }
        collector.finish();
    }

    private String sha256() {
        try {
            byte[] text = header.getSAMString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The one sample that the read groups name; nothing if they name none or several. */
    private Optional<String> sample() {
        List<String> samples = header.getReadGroups().stream()
                .map(SAMReadGroupRecord::getSample)
                .filter(Objects::nonNull)
                .filter(sample -> !sample.isBlank())
                .distinct()
                .toList();
        return samples.size() == 1 ? Optional.of(samples.get(0)) : Optional.empty();
    }
}
