package org.kinfuse.intake;

import htsjdk.samtools.SamFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
     * The same intake, which hands on so much of the evidence. Of reads that seem to be of RNA it always hands on all.
     */
    public ReadIntake keeping(EvidenceKept kept) {
        return wishing(wishes.keeping(kept));
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
        // All evidence of the first look, since fragments that agree on the one place need not agree on the other.
        ReadIntake first = wishing(wishes.within(wishes.stretches().and(PartnerPlaces.around(wishes.places())))
                .keeping(EvidenceKept.ALL));
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
        return new SourceReading(build, settings, wishes, source, name).read(fallbackSample, progress);
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
}
