package org.kinfuse.variants;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.KnownBuild;

/** Refuses a VCF file whose header lists contigs of another genome build. */
final class VcfBuildCheck {
    /** UCSC's chrM of hg19 and the revised Cambridge reference that others use with GRCh37. */
    private static final Set<Integer> MITOCHONDRION_LENGTHS = Set.of(16571, 16569);

    private VcfBuildCheck() {}

    /** @throws BadInput if a contig that goes by a name of the build has another length */
    static void require(String name, VcfHeader header, GenomeBuild build) {
        List<VcfHeader.Listed> contigs = header.contigs();
        for (VcfHeader.Listed listed : contigs) {
            Optional<Contig> contig = build.contig(listed.name());
            if (contig.isPresent()) {
                int expected = build.sequence(contig.get()).length();
                requireLength(name, build, contigs, listed, expected);
            }
        }
    }

    private static void requireLength(
            String name, GenomeBuild build, List<VcfHeader.Listed> contigs, VcfHeader.Listed listed, int expected) {
        boolean mitochondrion =
                MITOCHONDRION_LENGTHS.contains(listed.length()) && MITOCHONDRION_LENGTHS.contains(expected);
        if (listed.length() != expected && !mitochondrion) {
            throw new BadInput(String.format(
                    Locale.ROOT,
                    "%s is not of %s%s: its contig %s has %,d bases, expected %,d",
                    name,
                    build.name(),
                    lookingLike(contigs),
                    listed.name(),
                    listed.length(),
                    expected));
        }
    }

    private static String lookingLike(List<VcfHeader.Listed> contigs) {
        return contigs.stream()
                .flatMap(listed -> KnownBuild.having(listed.length()).stream())
                .findFirst()
                .map(known -> " but, it seems, of " + known.words())
                .orElse("");
    }
}
