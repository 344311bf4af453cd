package org.kinfuse.variants;

import htsjdk.samtools.SAMSequenceRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;
import org.kinfuse.simulate.Hg19;

/** Variant files written in a test, and what is read from them. */
final class VariantScene {
    static final GenomeBuild HG19 = new GenomeBuild(
            "hg19",
            Hg19.dictionary().getSequences().stream()
                    .map(VariantScene::sequence)
                    .toList());

    private static final String COLUMNS = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";

    private VariantScene() {}

    private static GenomeBuild.Sequence sequence(SAMSequenceRecord record) {
        Contig contig = new Contig(record.getSequenceName(), record.getSequenceIndex());
        return new GenomeBuild.Sequence(contig, record.getSequenceLength(), "NC_" + contig.name());
    }

    /** A VCF file without samples. */
    static String vcf(String... records) {
        return vcfWith(List.of(), records);
    }

    /** A VCF file whose header has more lines. */
    static String vcfWith(List<String> headerLines, String... records) {
        List<String> lines = new ArrayList<>(List.of("##fileformat=VCFv4.3"));
        lines.addAll(headerLines);
        lines.add(COLUMNS);
        lines.addAll(List.of(records));
        return String.join("\n", lines) + "\n";
    }

    /** A record, its columns without QUAL and FILTER separated by blanks. */
    static String row(String chrom, int position, String ref, String alt, String info) {
        return row(chrom, position, ".", ref, alt, info);
    }

    static String row(String chrom, int position, String id, String ref, String alt, String info) {
        return String.join("\t", chrom, Integer.toString(position), id, ref, alt, ".", "PASS", info);
    }

    static VariantReading open(String text, VariantIntakeSettings settings, ReferenceBases bases) {
        return new VariantIntake(HG19, settings, bases)
                .read("calls", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    static List<VariantRecord> read(String text) {
        return records(open(text, VariantIntakeSettings.DEFAULT, ReferenceBases.none()));
    }

    static List<VariantRecord> read(Path file) {
        return records(new VariantIntake(HG19, VariantIntakeSettings.DEFAULT, ReferenceBases.none()).open(file));
    }

    static List<VariantRecord> records(VariantReading reading) {
        return entries(reading).stream().map(VariantEntry::record).toList();
    }

    static List<VariantEntry> entries(VariantReading reading) {
        List<VariantEntry> entries = new ArrayList<>();
        try (reading) {
            for (Optional<VariantEntry> next = reading.next(); next.isPresent(); next = reading.next()) {
                entries.add(next.get());
            }
        }
        return entries;
    }

    /** What the only allele of the only record of a file states. */
    static VariantStatement only(String text) {
        List<VariantRecord> records = read(text);
        if (records.size() != 1 || records.get(0).statements().size() != 1) {
            throw new AssertionError("one record with one allele was expected, not " + records);
        }
        return records.get(0).statements().get(0);
    }

    static VariantStatement onlyVcf(String record) {
        return only(vcf(record));
    }

    /** The adjacencies of a statement, which must join. */
    static List<SupportedAdjacency> supported(VariantStatement statement) {
        return statement.fold(
                VariantStatement.Joined::adjacencies,
                lone -> {
                    throw new AssertionError(lone);
                },
                unoriented -> {
                    throw new AssertionError(unoriented);
                },
                none -> {
                    throw new AssertionError(none);
                });
    }

    static List<Adjacency> adjacencies(VariantStatement statement) {
        return supported(statement).stream().map(SupportedAdjacency::adjacency).toList();
    }

    static Adjacency adjacency(VariantStatement statement) {
        List<Adjacency> all = adjacencies(statement);
        if (all.size() != 1) {
            throw new AssertionError("one adjacency was expected, not " + all);
        }
        return all.get(0);
    }

    /** A breakend from the form {@code chr2:42522656:left}. */
    static Breakend end(String text) {
        String[] parts = text.split(":", -1);
        return new Breakend(
                HG19.contig(parts[0]).orElseThrow(),
                Integer.parseInt(parts[1]),
                parts[2].equals("left") ? Side.LEFT : Side.RIGHT);
    }

    /** Two breakends joined, nothing between them. */
    static Adjacency joined(String one, String other) {
        return Adjacency.joining(end(one), end(other), "");
    }
}
