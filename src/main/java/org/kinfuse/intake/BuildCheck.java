package org.kinfuse.intake;

import htsjdk.samtools.SAMSequenceDictionary;
import htsjdk.samtools.SAMSequenceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.KnownBuild;

/**
 * Finds the contigs of a file in a genome build, and refuses a file that was aligned to another one.
 *
 * <p>A file may lack contigs of the build, and may have others besides (decoys, HLA, unplaced sequence): these lie
 * outside it. But a contig that goes by the name of one of the build must have its length, and there must be one.
 */
final class BuildCheck {
    /**
     * Two mitochondrial sequences go with hg19: UCSC's chrM (NC_001807) and the revised Cambridge reference that 1000
     * Genomes and GRCh37 use as MT (NC_012920). Where the file has the other one, it lies outside the build.
     */
    private static final Set<Integer> MITOCHONDRION_LENGTHS = Set.of(16571, 16569);

    private final String name;
    private final GenomeBuild build;

    /**
     * @param name what messages call the file
     * @param build the build that it must be aligned to
     */
    BuildCheck(String name, GenomeBuild build) {
        this.name = name;
        this.build = build;
    }

    /**
     * The contigs of a file.
     *
     * @throws BadInput if the file has none, or is not aligned to the build
     */
    FileContigs contigs(SAMSequenceDictionary header) {
        if (header.isEmpty()) {
            throw new BadInput(
                    name + " has a header without contigs (no @SQ line): expected reads aligned to " + build.name());
        }
        List<FileContig> contigs = new ArrayList<>(header.size());
        for (SAMSequenceRecord sequence : header.getSequences()) {
            Optional<Contig> known = known(header, sequence);
            int beyond = build.sequences().size() + contigs.size();
            String contigName = sequence.getSequenceName();
            int length = sequence.getSequenceLength();
            contigs.add(known.<FileContig>map(contig -> new FileContig.Known(contigName, length, contig))
                    .orElseGet(() -> new FileContig.Outside(contigName, length, beyond)));
        }
        if (contigs.stream().noneMatch(contig -> contig.inBuild().isPresent())) {
            throw new BadInput(name + " is not aligned to " + build.name() + lookingLike(header) + ": none of its "
                    + contigs.size() + " contigs is one of that build");
        }
        return new FileContigs(contigs);
    }

    private Optional<Contig> known(SAMSequenceDictionary header, SAMSequenceRecord sequence) {
        Optional<Contig> contig = build.contig(sequence.getSequenceName());
        if (contig.isEmpty()) {
            return contig;
        }
        int expected = build.sequence(contig.get()).length();
        int length = sequence.getSequenceLength();
        if (length == expected) {
            return contig;
        }
        if (MITOCHONDRION_LENGTHS.contains(length) && MITOCHONDRION_LENGTHS.contains(expected)) {
            return Optional.empty();
        }
        throw new BadInput(String.format(
                Locale.ROOT,
                "%s is not aligned to %s%s: its contig %s has %,d bases, expected %,d",
                name,
                build.name(),
                lookingLike(header),
                sequence.getSequenceName(),
                length,
                expected));
    }

    private String lookingLike(SAMSequenceDictionary header) {
        return header.getSequences().stream()
                .flatMap(sequence -> KnownBuild.having(sequence.getSequenceLength()).stream())
                .findFirst()
                .map(this::likeness)
                .orElse("");
    }

    /** Lengths of this very build under other names: only the names are foreign. */
    private String likeness(KnownBuild known) {
        return known.words().startsWith(build.name() + " ")
                ? " by names that are known here, such as chr1 or 1"
                : " but, it seems, to " + known.words();
    }
}
