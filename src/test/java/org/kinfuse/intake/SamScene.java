package org.kinfuse.intake;

import htsjdk.samtools.CRAMFileWriter;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMReadGroupRecord;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMRecordCoordinateComparator;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SAMTextHeaderCodec;
import htsjdk.samtools.cram.ref.CRAMReferenceSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Side;

/**
 * Aligned reads for tests. A test says which fragments were sequenced; the reads, their alignments, flags and tags follow.
 *
 * <pre>
 *   SamScene scene = SamScene.on(build).sample("TUMOUR");
 *   Adjacency fusion = scene.junction("chr1:10000:left", "chr2:5000:right", 3);
 *   scene.add(SceneFragment.across(fusion, 150).length(280));
 *   scene.add(scene.at("chr1", 9900));
 *   scene.write(folder.resolve("tumour.bam"));
 * </pre>
 *
 * <p>A junction has exactly the homology or the inserted bases that it states: the scene's genome is changed so that it
 * does. Junctions are therefore declared before reads are asked for, and must not lie within each other's reach.
 */
public final class SamScene {
    /** The forms a scene can be written in. */
    public enum Form {
        /** Text. */
        SAM,
        /** Binary. */
        BAM,
        /** Compressed against {@link SamScene#writeFasta}. */
        CRAM
    }

    private final SceneGenome genome;
    private final List<SceneFragment> fragments = new ArrayList<>();
    private final List<SAMSequenceRecord> extraContigs = new ArrayList<>();
    private String sample = "SAMPLE";

    private SamScene(SceneGenome genome) {
        this.genome = genome;
    }

    /** An empty scene on a build. */
    public static SamScene on(GenomeBuild build) {
        return new SamScene(new SceneGenome(build));
    }

    /** A small build, short enough to be written as FASTA. */
    public static GenomeBuild smallBuild() {
        return new GenomeBuild(
                "small",
                List.of(
                        new GenomeBuild.Sequence(new Contig("chr1", 0), 40_000, "NC_900001.1"),
                        new GenomeBuild.Sequence(new Contig("chr2", 1), 30_000, "NC_900002.1"),
                        new GenomeBuild.Sequence(new Contig("chrX", 2), 20_000, "NC_900023.1")));
    }

    /** Names the sample; no name leaves out the read group. */
    public SamScene sample(String name) {
        this.sample = name;
        return this;
    }

    /** Adds a contig to the header that is not of the build. */
    public SamScene extraContig(String name, int length) {
        extraContigs.add(new SAMSequenceRecord(name, length));
        return this;
    }

    /** A junction without inserted bases: {@code chr1:10000:left}, leftmost, and where its other end lies. */
    public Adjacency junction(String first, String second, int homology) {
        return declare(new Adjacency(breakend(first), breakend(second), "", homology));
    }

    /** A junction with inserted bases, on the forward strand as seen at its first end. */
    public Adjacency junction(String first, String second, String inserted) {
        return declare(new Adjacency(breakend(first), breakend(second), inserted, 0));
    }

    /** Makes a junction true of the scene's genome. */
    public Adjacency declare(Adjacency adjacency) {
        genome.plant(adjacency);
        return adjacency;
    }

    /** A breakend as {@link Breakend#toString} writes it. */
    public Breakend breakend(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a breakend is contig:position:side, not '" + text + "'");
        }
        Side kept = Side.valueOf(parts[2].toUpperCase(Locale.ROOT));
        return new Breakend(genome.contig(parts[0]), Integer.parseInt(parts[1]), kept);
    }

    /** A fragment of the reference. */
    public SceneFragment at(String contig, int start) {
        return SceneFragment.at(genome.contig(contig), start);
    }

    /** Adds fragments, which are named f1, f2 and so on in the order in which they are added. */
    public SamScene add(SceneFragment... more) {
        fragments.addAll(List.of(more));
        return this;
    }

    /** Bases of the forward strand. */
    public String bases(String contig, int start, int length) {
        return genome.bases(genome.contig(contig), start, length);
    }

    /** All records, sorted by coordinate. */
    public List<SAMRecord> records() {
        return records(SAMFileHeader.SortOrder.coordinate, new Random(0));
    }

    private List<SAMRecord> records(SAMFileHeader.SortOrder order, Random random) {
        SAMFileHeader header = header(order);
        List<SAMRecord> records = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            records.addAll(new SceneRecords(header, fragments.get(i), "f" + (i + 1)).records(genome));
        }
        if (order == SAMFileHeader.SortOrder.coordinate) {
            records.sort(new SAMRecordCoordinateComparator());
        } else {
            Collections.shuffle(records, random);
        }
        return records;
    }

    private SAMFileHeader header(SAMFileHeader.SortOrder order) {
        SAMFileHeader header = new SAMFileHeader();
        header.setSortOrder(order);
        for (GenomeBuild.Sequence sequence : genome.build().sequences()) {
            header.addSequence(new SAMSequenceRecord(sequence.contig().name(), sequence.length()));
        }
        extraContigs.forEach(header::addSequence);
        if (!sample.isEmpty()) {
            SAMReadGroupRecord group = new SAMReadGroupRecord("rg1");
            group.setSample(sample);
            header.addReadGroup(group);
        }
        return header;
    }

    /** The scene as the bytes of a file, sorted by coordinate. */
    public byte[] bytes(Form form) {
        return bytes(form, records(), header(SAMFileHeader.SortOrder.coordinate));
    }

    /** The scene as the bytes of a file that promises no order and has none. */
    public byte[] shuffledBytes(Form form, long seed) {
        SAMFileHeader.SortOrder order = SAMFileHeader.SortOrder.unsorted;
        return bytes(form, records(order, new Random(seed)), header(order));
    }

    private byte[] bytes(Form form, List<SAMRecord> records, SAMFileHeader header) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SAMFileWriterFactory factory = new SAMFileWriterFactory();
        try (SAMFileWriter writer =
                switch (form) {
                    case SAM -> factory.makeSAMWriter(header, true, bytes);
                    case BAM -> factory.makeBAMWriter(header, true, bytes);
                    case CRAM -> new CRAMFileWriter(bytes, sequences(), header, "scene");
                }) {
            records.forEach(writer::addAlignment);
        }
        return bytes.toByteArray();
    }

    /** The scene's genome, for the writer of CRAM. */
    private CRAMReferenceSource sequences() {
        return new CRAMReferenceSource() {
            @Override
            public byte[] getReferenceBases(SAMSequenceRecord sequence, boolean tryNameVariants) {
                return getReferenceBasesByRegion(sequence, 0, sequence.getSequenceLength());
            }

            @Override
            public byte[] getReferenceBasesByRegion(SAMSequenceRecord sequence, int startHalfOpen, int length) {
                return bases(sequence.getSequenceName(), startHalfOpen + 1, length)
                        .getBytes(StandardCharsets.US_ASCII);
            }
        };
    }

    /** Writes the scene, sorted by coordinate; the file's extension says in which form. */
    public Path write(Path file) {
        String name = file.getFileName().toString();
        Form form = Form.valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        return written(file, bytes(form));
    }

    /** Writes the scene's genome: only for small builds. */
    public Path writeFasta(Path file) {
        StringBuilder text = new StringBuilder();
        for (GenomeBuild.Sequence sequence : genome.build().sequences()) {
            text.append('>').append(sequence.contig().name()).append('\n');
            for (int start = 1; start <= sequence.length(); start += 60) {
                int length = Math.min(60, sequence.length() - start + 1);
                text.append(genome.bases(sequence.contig(), start, length)).append('\n');
            }
        }
        return written(file, text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** The header as SAM text, for tests that write their own lines below it. */
    public String headerText() {
        StringWriter text = new StringWriter();
        new SAMTextHeaderCodec().encode(text, header(SAMFileHeader.SortOrder.unsorted));
        return text.toString();
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
