package org.kinfuse.bench;

import static org.kinfuse.bench.RandomFragments.LENGTHS;
import static org.kinfuse.bench.RandomFragments.LONGEST_FRAGMENT;
import static org.kinfuse.bench.RandomFragments.NAMES;
import static org.kinfuse.bench.RandomFragments.READ;
import static org.kinfuse.bench.RandomFragments.SHORTEST_PIECE;
import static org.kinfuse.bench.RandomFragments.SUPPLEMENTARY;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.kinfuse.bench.RandomFragments.Junction;
import org.kinfuse.bench.RandomFragments.Line;
import org.kinfuse.bench.RandomFragments.Piece;

/**
 * Aligned reads of a genome of random sequence that is as long as chromosomes 20 to 22 of hg19, sorted, as BAM without
 * compression: the same for the same seed. Beside it the sequence as FASTA, which other callers ask for.
 *
 * <p>Fragments of about 350 bases, both ends read for 150, qualities in bins as sequencers write them, names, and the tags of
 * bwa. 8 in 1000 fragments are chimeras that join two random places; 500 rearrangements (deletions, duplications,
 * translocations) have 6 to 16 fragments each; reads across a junction have their supplementary records. 2 in 100 reads end
 * in a clip; 5 in 100 fragments are marked as duplicates.
 *
 * <pre>
 *   java -cp FOLDER org.kinfuse.bench.RandomBam FRAGMENTS SEED genome.fa | samtools view -b -o random.bam -
 * </pre>
 */
public final class RandomBam {
    private static final int REARRANGEMENTS = 500;
    private static final int QUALITY_LINES = 1 << 16;
    private static final byte[] LETTERS = {'A', 'C', 'G', 'T'};
    /** The four bits of A, C, G and T in BAM. */
    private static final int[] NIBBLES = {1, 2, 4, 8};


    private final SplittableRandom random;
    private final RandomFragments fragments;
    private final byte[][] genome = new byte[NAMES.length][];
    private final byte[][] qualities = new byte[QUALITY_LINES][];
    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);

    private RandomBam(long seed, OutputStream out) {
        this.random = new SplittableRandom(seed);
        this.fragments = new RandomFragments(random);
        this.out = out;
        for (int contig = 0; contig < NAMES.length; contig++) {
            genome[contig] = new byte[LENGTHS[contig]];
            for (int i = 0; i < LENGTHS[contig]; i++) {
                genome[contig][i] = (byte) random.nextInt(4);
            }
        }
        Arrays.setAll(qualities, line -> qualityLine());
    }

    /** Writes BAM to standard output, and FASTA to a file. */
    public static void main(String[] words) throws IOException {
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 20)) {
            RandomBam bam = new RandomBam(Long.parseLong(words[1]), out);
            bam.writeGenome(Path.of(words[2]));
            bam.writeHeader();
            bam.writeReads(Long.parseLong(words[0]));
        }
    }

    /**
     * Writes a file, not compressed.
     *
     * @param fragments how many fragments
     */
    static void write(long fragments, long seed, OutputStream out) throws IOException {
        RandomBam bam = new RandomBam(seed, out);
        bam.writeHeader();
        bam.writeReads(fragments);
    }

    private void writeGenome(Path file) throws IOException {
        try (OutputStream fasta = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int contig = 0; contig < NAMES.length; contig++) {
                fasta.write((">" + NAMES[contig] + "\n").getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < LENGTHS[contig]; i++) {
                    fasta.write(LETTERS[genome[contig][i]]);
                    if (i % 100 == 99 || i == LENGTHS[contig] - 1) {
                        fasta.write('\n');
                    }
                }
            }
        }
    }

    private void writeHeader() throws IOException {
        StringBuilder text = new StringBuilder("@HD\tVN:1.6\tSO:coordinate\n");
        for (int contig = 0; contig < NAMES.length; contig++) {
            text.append("@SQ\tSN:" + NAMES[contig] + "\tLN:" + LENGTHS[contig] + "\n");
        }
        text.append("@RG\tID:lane1\tSM:random\tPL:ILLUMINA\n");
        buffer.put(new byte[] {'B', 'A', 'M', 1}).putInt(text.length());
        buffer.put(text.toString().getBytes(StandardCharsets.US_ASCII)).putInt(NAMES.length);
        for (int contig = 0; contig < NAMES.length; contig++) {
            text(NAMES[contig], buffer.putInt(NAMES[contig].length() + 1));
            buffer.putInt(LENGTHS[contig]);
        }
        flush();
    }

    /** Ordinary fragments come in order by themselves; those that join two places are made beforehand and mixed in. */
    private void writeReads(long count) throws IOException {
        PriorityQueue<Line> waiting = new PriorityQueue<>(Line.IN_ORDER);
        for (int i = 0; i < REARRANGEMENTS; i++) {
            Junction junction = fragments.rearrangement();
            for (int left = 6 + random.nextInt(11); left > 0; left--) {
                waiting.addAll(fragments.joined(junction));
            }
        }
        for (long i = 0; i < count * 8 / 1000; i++) {
            waiting.addAll(fragments.joined(fragments.chimera()));
        }
        long genomeLength = Arrays.stream(LENGTHS).asLongStream().sum();
        double gap = (double) genomeLength / (count - count * 8 / 1000);
        for (int contig = 0; contig < NAMES.length; contig++) {
            for (double at = 0; at < LENGTHS[contig] - LONGEST_FRAGMENT; at += -gap * Math.log(1 - random.nextDouble())) {
                List<Line> pair = fragments.ordinary(contig, (int) at);
                while (!waiting.isEmpty() && Line.IN_ORDER.compare(waiting.peek(), pair.get(0)) < 0) {
                    write(waiting.remove());
                }
                write(pair.get(0));
                waiting.add(pair.get(1));
            }
        }
        while (!waiting.isEmpty()) {
            write(waiting.remove());
        }
    }

    private void write(Line line) throws IOException {
        Piece piece = line.piece();
        boolean hard = (line.flags() & SUPPLEMENTARY) != 0;
        int held = hard ? piece.aligned() : READ;
        int operations = 1 + (piece.lead() > 0 ? 1 : 0) + (piece.trail() > 0 ? 1 : 0);
        buffer.putInt(0).putInt(piece.contig()).putInt(piece.start());
        buffer.put((byte) (line.name().length() + 1)).put((byte) (random.nextInt(33) == 0 ? 0 : 60)).putShort((short) 0);
        buffer.putShort((short) operations).putShort((short) line.flags()).putInt(held);
        buffer.putInt(line.mate().contig()).putInt(line.mate().start()).putInt(line.templateLength());
        text(line.name(), buffer);
        operation(piece.lead(), hard ? 5 : 4);
        operation(piece.aligned(), 0);
        operation(piece.trail(), hard ? 5 : 4);
        int wrong = random.nextInt(8) == 0 ? random.nextInt(piece.aligned()) : -1;
        bases(line, hard, wrong);
        buffer.put(qualities[random.nextInt(QUALITY_LINES)], 0, held);
        tags(line, wrong);
        buffer.putInt(0, buffer.position() - 4);
        flush();
    }

    private void operation(int length, int code) {
        if (length > 0) {
            buffer.putInt(length << 4 | code);
        }
    }

    /** One sequencing error at {@code wrong}; clipped bases are of the read's other piece, or random without one. */
    private void bases(Line line, boolean hard, int wrong) {
        Piece piece = line.piece();
        Piece other = line.other();
        int from = hard ? piece.lead() : 0;
        int to = hard ? READ - piece.trail() : READ;
        int packed = 0;
        for (int i = from; i < to; i++) {
            int aligned = i - piece.lead();
            int onOther = i - other.lead();
            int base = 0;
            if (aligned >= 0 && aligned < piece.aligned()) {
                base = genome[piece.contig()][piece.start() + aligned];
            } else if (other.equals(piece)) {
                base = random.nextInt(4);
            } else {
                base = genome[other.contig()][other.start() + onOther];
            }
            packed = packed << 4 | NIBBLES[aligned == wrong ? base + 1 & 3 : base];
            if ((i - from) % 2 == 1) {
                buffer.put((byte) packed);
            }
        }
        if ((to - from) % 2 == 1) {
            buffer.put((byte) (packed << 4));
        }
    }

    private void tags(Line line, int wrong) {
        Piece piece = line.piece();
        int errors = wrong < 0 ? 0 : 1;
        buffer.put((byte) 'N').put((byte) 'M').put((byte) 'C').put((byte) errors);
        String matches = wrong < 0
                ? "" + piece.aligned()
                : wrong + "" + (char) LETTERS[genome[piece.contig()][piece.start() + wrong]] + (piece.aligned() - wrong - 1);
        text("MDZ" + matches, buffer);
        text("MCZ" + line.mate().cigar('S'), buffer);
        buffer.put((byte) 'A').put((byte) 'S').put((byte) 'C').put((byte) (piece.aligned() - 5 * errors));
        buffer.put((byte) 'X').put((byte) 'S').put((byte) 'C').put((byte) (19 + random.nextInt(4)));
        text("RGZlane1", buffer);
        if (Math.min(piece.aligned(), line.other().aligned()) >= SHORTEST_PIECE && !line.other().equals(piece)) {
            text("SAZ" + line.other().otherSegment(60), buffer);
        }
    }

    private static void text(String text, ByteBuffer to) {
        for (int i = 0; i < text.length(); i++) {
            to.put((byte) text.charAt(i));
        }
        to.put((byte) 0);
    }

    private void flush() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    /** Mostly the best of four bins; once it has fallen it stays low for a while, the more so towards the end. */
    private byte[] qualityLine() {
        byte[] line = new byte[READ];
        byte now = 37;
        for (int i = 0; i < READ; i++) {
            if (now == 37 ? random.nextInt(4 * READ) < 12 + i / 4 : random.nextInt(3) > 0) {
                now = now == 37 ? (byte) (random.nextInt(3) == 0 ? 11 : 25) : 37;
            }
            line[i] = now;
        }
        return line;
    }
}
