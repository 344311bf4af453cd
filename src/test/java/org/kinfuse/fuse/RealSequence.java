package org.kinfuse.fuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.CodingRegion;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Phase;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Strand;

/**
 * Real genes on real sequence, from the public tables beside the project: every coding transcript of refGene that lies
 * whole in one stretch of sequence. Read plainly, with nothing of the code under test.
 */
final class RealSequence implements ReferenceBases {
    static final Path FASTA = Path.of("../shared/sequence/lrg_hg19.fa.gz");
    static final Path REF_GENE = Path.of("../shared/reference-sources/hg19/refGene.hg19.txt.gz");

    /** A stretch of sequence; its header is one-based and closed. */
    private record Stretch(int start, String bases) {
        int end() {
            return start + bases.length() - 1;
        }
    }

    private final Map<String, List<Stretch>> stretches = new HashMap<>();
    private final Map<String, Contig> contigs = new HashMap<>();

    static boolean isThere() {
        return Files.exists(FASTA) && Files.exists(REF_GENE);
    }

    RealSequence() throws IOException {
        try (BufferedReader lines = open(FASTA)) {
            String header = lines.readLine();
            while (header != null) {
                StringBuilder bases = new StringBuilder();
                String line = lines.readLine();
                while (line != null && !line.startsWith(">")) {
                    bases.append(line);
                    line = lines.readLine();
                }
                String[] place = header.substring(1).split("[: -]", -1);
                stretches
                        .computeIfAbsent(place[0], name -> new ArrayList<>())
                        .add(new Stretch(
                                Integer.parseInt(place[1]), bases.toString().toUpperCase(java.util.Locale.ROOT)));
                header = line;
            }
        }
    }

    private static BufferedReader open(Path gzipped) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.US_ASCII));
    }

    @Override
    public Optional<String> bases(GenomicInterval interval) {
        return stretches.getOrDefault(interval.contig().name(), List.of()).stream()
                .filter(stretch -> stretch.start() <= interval.start() && interval.end() <= stretch.end())
                .findFirst()
                .map(stretch -> stretch.bases()
                        .substring(interval.start() - stretch.start(), interval.end() - stretch.start() + 1));
    }

    /** The coding transcripts that lie whole in the sequence, in file order. */
    List<Transcript> transcripts() throws IOException {
        List<Transcript> found = new ArrayList<>();
        try (BufferedReader lines = open(REF_GENE)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] row = line.split("\t");
                int start = Integer.parseInt(row[4]) + 1;
                int end = Integer.parseInt(row[5]);
                boolean coding = Integer.parseInt(row[6]) < Integer.parseInt(row[7]);
                if (coding
                        && stretches.containsKey(row[2])
                        && bases(new GenomicInterval(contig(row[2]), start, end))
                                .isPresent()) {
                    found.add(transcript(row));
                }
            }
        }
        return found;
    }

    private Contig contig(String name) {
        return contigs.computeIfAbsent(name, key -> new Contig(key, contigs.size()));
    }

    private Transcript transcript(String[] row) {
        Strand strand = Strand.of(row[3].charAt(0));
        String[] starts = row[9].split(",", -1);
        String[] ends = row[10].split(",", -1);
        String[] frames = row[15].split(",", -1);
        List<Exon> exons = new ArrayList<>();
        List<Phase> phases = new ArrayList<>();
        int firstCoding = 0;
        int count = Integer.parseInt(row[8]);
        for (int i = 0; i < count; i++) {
            int index = strand == Strand.FORWARD ? i : count - 1 - i;
            exons.add(new Exon(i + 1, Integer.parseInt(starts[index]) + 1, Integer.parseInt(ends[index])));
            if (!frames[index].equals("-1")) {
                firstCoding = firstCoding == 0 ? i + 1 : firstCoding;
                phases.add(Phase.afterBases(Integer.parseInt(frames[index])));
            }
        }
        return Transcript.of(new Accession(row[1]), row[12], contig(row[2]), strand)
                .coding(new CodingRegion(Integer.parseInt(row[6]) + 1, Integer.parseInt(row[7]), firstCoding, phases))
                .exons(exons);
    }
}
