package org.kinfuse.intake;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMReadGroupRecord;
import htsjdk.samtools.SamFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Targets;

/**
 * The door for aligned reads: BAM, CRAM or SAM, from a file or a stream, sorted or not, with an index or without.
 *
 * <pre>
 *   ReadIntake intake = new ReadIntake(hg19, IntakeSettings.DEFAULT, Optional.empty());
 *   IntakeResult result = intake.read(Path.of("tumour.bam"), Progress.NONE);
 * </pre>
 *
 * <p>The format is recognised by content. Every file is read once, from start to end, unless {@link #within} asks for a part.
 */
public final class ReadIntake {
    /** Records between two calls of {@link Progress#read}: several calls a second. */
    private static final long PROGRESS_STEP = 50_000;

    private final GenomeBuild build;
    private final IntakeSettings settings;
    private final CramFasta fasta;
    private final ReadWishes wishes;

    /**
     * @param build the genome that reads must be aligned to
     * @param settings what counts as evidence
     * @param fasta the sequence of that genome, needed for CRAM files that are compressed against it and do not hold it
     */
    public ReadIntake(GenomeBuild build, IntakeSettings settings, Optional<Path> fasta) {
        this(build, settings, CramFasta.of(fasta), ReadWishes.none());
    }

    private ReadIntake(GenomeBuild build, IntakeSettings settings, CramFasta fasta, ReadWishes wishes) {
        this.build = build;
        this.settings = settings;
        this.fasta = fasta;
        this.wishes = wishes;
    }

    private ReadIntake wishing(ReadWishes others) {
        return new ReadIntake(build, settings, fasta, others);
    }

    /** The same intake, which counts the reads that lie on targets. */
    public ReadIntake counting(Targets onTargets) {
        return wishing(wishes.counting(onTargets));
    }

    /** The same intake, of whose files the depth may be asked for at these places, too. */
    public ReadIntake watching(List<Breakend> further) {
        return wishing(wishes.watching(further));
    }

    /** The same intake, which counts the fragments that cross each base of some stretches. */
    public ReadIntake measuring(MeasuredStretches wanted) {
        return wishing(wishes.measuring(wanted));
    }

    /**
     * The same intake for a file that is compared with one that was read before, and must have its contigs.
     *
     * @param name what messages call the other file
     * @param other what was learnt from it
     */
    public ReadIntake beside(String name, IntakeResult other) {
        return wishing(wishes.beside(new Companion(name, other.contigs())));
    }

    /**
     * The same intake with so many threads, which give the same result.
     *
     * @param threads 1 or more
     */
    public ReadIntake using(int threads) {
        return wishing(wishes.using(threads));
    }

    /**
     * The same intake for files with an index, of which only the reads of some stretches are read, and then those of the
     * places to which two of them or more point. Where one alone points to, its mate is told of by it.
     */
    public ReadIntake within(List<GenomicInterval> stretches) {
        return wishing(wishes.within(Stretches.of(stretches)));
    }

    /** Whether a file has an index beside it, by which parts of it can be read. */
    public static boolean hasIndex(Path file) {
        return Files.isRegularFile(file) && SamFiles.findIndex(file) != null;
    }

    /**
     * Reads a file.
     *
     * @param file the file; a pipe will do
     * @param progress hears how far the reading has come
     * @throws BadInput if the file cannot be used, with the sentence that says why
     */
    public IntakeResult read(Path file, Progress progress) {
        String name = file.toString();
        if (!Files.exists(file)) {
            throw new BadInput(name + " does not exist: expected a BAM, CRAM or SAM file");
        }
        if (Files.isDirectory(file)) {
            throw new BadInput(name + " is a directory: expected a BAM, CRAM or SAM file");
        }
        try {
            return wishes.stretches().areEverywhere() ? readAll(file, name, progress) : readSome(file, name, progress);
        } catch (AccessDeniedException denied) {
            throw new BadInput(name + " may not be read: its permissions forbid it", denied);
        } catch (IOException failed) {
            throw new BadInput(name + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    private IntakeResult readAll(Path file, String name, Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                RecordSource source = RecordSource.open(name, in, fasta, wishes.threads())) {
            if (Files.isRegularFile(file)) {
                // Told at once, not after an hour of reading.
                source.checkEnd(lastBytes(file));
            }
            IntakeResult result = read(source, name, withoutExtension(file), progress);
            source.checkEnd();
            return result;
        }
    }

    /** Two looks: at the stretches, and at what they point to besides. */
    private IntakeResult readSome(Path file, String name, Progress progress) throws IOException {
        ReadIntake first = wishing(wishes.within(wishes.stretches().and(PartnerPlaces.around(wishes.places()))));
        IntakeResult result = first.look(file, name, progress);
        List<GenomicInterval> partners = PartnerPlaces.of(result.evidence(), first.wishes.stretches());
        if (partners.isEmpty()) {
            return result;
        }
        return wishing(wishes.within(first.wishes.stretches().and(partners))).look(file, name, progress);
    }

    private IntakeResult look(Path file, String name, Progress progress) throws IOException {
        try (RecordSource source = RecordSource.open(
                name, file, fasta, header -> wishes.stretches().asked(header, build))) {
            return read(source, name, withoutExtension(file), progress);
        }
    }

    /**
     * Reads a stream, such as standard input.
     *
     * @param in the stream, which the caller closes
     * @param name what messages call it, {@code standard input}
     * @param sample the sample's name if the read groups do not tell
     * @param progress hears how far the reading has come
     * @throws BadInput if the stream cannot be used, with the sentence that says why
     */
    public IntakeResult read(InputStream in, String name, String sample, Progress progress) {
        if (!wishes.stretches().areEverywhere()) {
            throw new BadInput(name + " has no index, by which --scope finds the reads of some genes: expected a file");
        }
        try (RecordSource source = RecordSource.open(name, in, fasta, wishes.threads())) {
            IntakeResult result = read(source, name, sample, progress);
            source.checkEnd();
            return result;
        } catch (IOException failed) {
            throw new BadInput(name + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    private IntakeResult read(RecordSource source, String name, String fallbackSample, Progress progress) {
        SAMFileHeader header = source.header();
        FileContigs contigs = contigs(header, name);
        boolean sorted = header.getSortOrder() == SAMFileHeader.SortOrder.coordinate;
        ReadTally tally = new ReadTally();
        FragmentLengths lengths = new FragmentLengths(settings.discordantDistance());
        CrossingRecorder.Order recordOrder = sorted ? CrossingRecorder.Order.COORDINATE : CrossingRecorder.Order.ANY;
        CrossingRecorder crossings = new CrossingRecorder(new GenomeAxis(build), recordOrder);
        StretchCounter measured =
                new StretchCounter(build, wishes.measured(), settings.discordantDistance(), recordOrder);
        EvidenceCollector collector = new EvidenceCollector(settings, crossings, measured, lengths, tally);
        ReadPass pass = new ReadPass(
                contigs,
                new RecordRules(contigs, settings, wishes.stretches()),
                new ReadPass.Destinations(collector, crossings, measured, lengths, tally),
                wishes.targets());
        wishes.places().forEach(place -> crossings.watch(new Span(place.contig(), place.position(), place.position())));
        OrderCheck order = new OrderCheck(name);
        while (source.advance()) {
            Alignment read = source.record();
            pass.take(read);
            if (sorted) {
                order.look(read, tally.records());
            }
            if (tally.records() % PROGRESS_STEP == 0) {
                progress.read(tally.records());
            }
        }
        // Mates still waiting add to the depth, so the evidence is closed first.
        List<Evidence> evidence = collector.finish();
        Depth depth = crossings.finish();
        String sample = sample(header).orElse(fallbackSample);
        return new IntakeResult(
                sample,
                sha256(header),
                evidence,
                lengths.profile(),
                lengths.sizes(),
                depth,
                measured.finish(),
                tally.counts(),
                contigs.inBuild(),
                tally.targets(),
                tally.splicedReads());
    }

    private FileContigs contigs(SAMFileHeader header, String name) {
        FileContigs contigs;
        try {
            contigs = new BuildCheck(name, build).contigs(header.getSequenceDictionary());
        } catch (BadInput fault) {
            throw wishes.companion().told(fault);
        }
        wishes.companion().requireAlike(name, contigs.inBuild());
        return contigs;
    }

    static byte[] lastBytes(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate((int) Math.min(channel.size(), TailKeepingStream.KEPT));
            channel.position(channel.size() - last.capacity());
            while (last.hasRemaining() && channel.read(last) >= 0) {
                // On to the end.
            }
            return last.array();
        }
    }

    private static String withoutExtension(Path file) {
        String name =
                Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String sha256(SAMFileHeader header) {
        try {
            byte[] text = header.getSAMString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The one sample that the read groups name; nothing if they name none or several. */
    private static Optional<String> sample(SAMFileHeader header) {
        List<String> samples = header.getReadGroups().stream()
                .map(SAMReadGroupRecord::getSample)
                .filter(Objects::nonNull)
                .filter(sample -> !sample.isBlank())
                .distinct()
                .toList();
        return samples.size() == 1 ? Optional.of(samples.get(0)) : Optional.empty();
    }
}
