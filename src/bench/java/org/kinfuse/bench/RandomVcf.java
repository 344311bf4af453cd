package org.kinfuse.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.kinfuse.genes.Gene;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.reference.ReferenceBundle;

/**
 * A VCF of random rearrangements of hg19, sorted, the same for the same seed: BND pairs in all four orientations, DEL, DUP,
 * INV, INS, TRA with CT, and single breakends. Of the ends, half lie in genes, the others anywhere, so that nearly
 * every gene of the bundle is asked for.
 *
 * <pre>
 *   java -cp target/kinfuse.jar src/bench/java/org/kinfuse/bench/RandomVcf.java RECORDS SEED &gt; random.vcf
 * </pre>
 */
public final class RandomVcf {
    private static final int PRIMARY_CONTIGS = 24;
    private static final int LONGEST_LOCAL = 1_000_000;
    private static final String BASES = "ACGT";

    private final SplittableRandom random;
    private final GenomeBuild build;
    private final List<Gene> genes;
    private final List<Row> rows = new ArrayList<>();

    private RandomVcf(ReferenceBundle bundle, long seed) {
        this.random = new SplittableRandom(seed);
        this.build = bundle.build();
        this.genes = bundle.allGenes().stream()
                .filter(gene -> gene.span().contig().rank() < PRIMARY_CONTIGS)
                .toList();
    }

    /** A place on a contig. */
    private record Place(Contig contig, int position) {}

    /** A record: what stands behind the columns CHROM and POS. */
    private record Row(Place place, String rest) {
        private static final Comparator<Row> IN_ORDER = Comparator.comparing((Row row) -> row.place.contig)
                .thenComparingInt(row -> row.place.position)
                .thenComparing(Row::rest);

        private String line() {
            return place.contig + "\t" + place.position + "\t" + rest + "\n";
        }
    }

    /** Writes a file to standard output. */
    public static void main(String[] words) {
        int records = Integer.parseInt(words[0]);
        long seed = Long.parseLong(words[1]);
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.print(text(ReferenceBundle.hg19(), records, seed));
        }
    }

    /**
     * The text of a file.
     *
     * @param records how many records
     */
    static String text(ReferenceBundle bundle, int records, long seed) {
        return new RandomVcf(bundle, seed).text(records);
    }

    private String text(int records) {
        while (rows.size() < records) {
            event(records - rows.size());
        }
        rows.sort(Row.IN_ORDER);
        StringBuilder text = new StringBuilder(header());
        rows.forEach(row -> text.append(row.line()));
        return text.toString();
    }

    private String header() {
        StringBuilder header = new StringBuilder("##fileformat=VCFv4.2\n");
        build.sequences().stream().limit(PRIMARY_CONTIGS).forEach(sequence -> header.append("##contig=<ID=")
                .append(sequence.contig())
                .append(",length=")
                .append(sequence.length())
                .append(">\n"));
        List.of("DEL", "DUP", "INV", "INS", "TRA").forEach(type -> header.append("##ALT=<ID=")
                .append(type)
                .append(",Description=\"structural variant\">\n"));
        List.of("SVTYPE", "CHR2", "CT", "MATEID").forEach(key -> header.append("##INFO=<ID=")
                .append(key)
                .append(",Number=1,Type=String,Description=\"of the rearrangement\">\n"));
        List.of("END", "POS2").forEach(key -> header.append("##INFO=<ID=")
                .append(key)
                .append(",Number=1,Type=Integer,Description=\"other end\">\n"));
        return header
                .append("##FORMAT=<ID=GT,Number=1,Type=String,Description=\"genotype\">\n")
                .append("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\ttumour\n")
                .toString();
    }

    /** Of a hundred events, 50 are pairs of BND, 12 DEL, 12 DUP, 10 INV, 4 INS, 8 TRA and 4 single breakends. */
    private void event(int room) {
        int kind = random.nextInt(100);
        Place one = place();
        if (kind < 50 && room >= 2) {
            pair(one, place());
        } else if (kind < 62) {
            symbolic(one, "DEL");
        } else if (kind < 74) {
            symbolic(one, "DUP");
        } else if (kind < 84) {
            symbolic(one, "INV");
        } else if (kind < 88) {
            add(one, "<INS>", "SVTYPE=INS;END=" + one.position);
        } else if (kind < 96) {
            String ends = List.of("3to5", "5to3", "3to3", "5to5").get(random.nextInt(4));
            Place other = place();
            add(one, "<TRA>", "SVTYPE=TRA;CHR2=" + other.contig + ";POS2=" + other.position + ";CT=" + ends);
        } else {
            add(one, random.nextBoolean() ? "NACGT." : ".ACGTN", "SVTYPE=BND");
        }
    }

    private void symbolic(Place one, String type) {
        int length = build.sequence(one.contig).length();
        int end = Math.min(length, one.position + 50 + random.nextInt(LONGEST_LOCAL));
        add(one, "<" + type + ">", "SVTYPE=" + type + ";END=" + end);
    }

    private void pair(Place one, Place other) {
        boolean oneKeepsLeft = random.nextBoolean();
        boolean otherKeepsLeft = random.nextBoolean();
        String inserted = inserted();
        int number = rows.size();
        half(number, 1, one, bracketed(oneKeepsLeft, inserted, other, otherKeepsLeft));
        // Seen from the other end, bases between ends of like sides are reversed and complemented.
        String seen = oneKeepsLeft == otherKeepsLeft ? complemented(inserted) : inserted;
        half(number, 2, other, bracketed(otherKeepsLeft, seen, one, oneKeepsLeft));
    }

    private void half(int event, int half, Place place, String allele) {
        add(place, "bnd" + event + "_" + half, allele, "SVTYPE=BND;MATEID=bnd" + event + "_" + (3 - half));
    }

    private static String bracketed(boolean keepsLeft, String inserted, Place other, boolean otherKeepsLeft) {
        String bracket = otherKeepsLeft ? "]" : "[";
        String place = bracket + other.contig + ":" + other.position + bracket;
        return keepsLeft ? "N" + inserted + place : place + inserted + "N";
    }

    private String inserted() {
        StringBuilder bases = new StringBuilder();
        while (random.nextInt(4) == 0) {
            bases.append(BASES.charAt(random.nextInt(BASES.length())));
        }
        return bases.toString();
    }

    private static String complemented(String bases) {
        StringBuilder seen = new StringBuilder();
        for (int i = bases.length() - 1; i >= 0; i--) {
            seen.append(BASES.charAt(BASES.length() - 1 - BASES.indexOf(bases.charAt(i))));
        }
        return seen.toString();
    }

    private void add(Place place, String allele, String info) {
        add(place, "sv" + rows.size(), allele, info);
    }

    private void add(Place place, String id, String allele, String info) {
        rows.add(new Row(place, id + "\tN\t" + allele + "\t.\tPASS\t" + info + "\tGT\t0/1"));
    }

    private Place place() {
        if (random.nextBoolean()) {
            GenomicInterval span = genes.get(random.nextInt(genes.size())).span();
            return new Place(span.contig(), random.nextInt(span.start(), span.end()));
        }
        GenomeBuild.Sequence sequence = build.sequences().get(random.nextInt(PRIMARY_CONTIGS));
        return new Place(sequence.contig(), random.nextInt(1_000, sequence.length() - 1_000));
    }
}
