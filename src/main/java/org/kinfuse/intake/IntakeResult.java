package org.kinfuse.intake;

import java.util.List;
import org.kinfuse.evidence.Depth;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.FragmentSizes;
import org.kinfuse.evidence.LibraryProfile;
import org.kinfuse.evidence.LoneJunction;
import org.kinfuse.evidence.LoneJunctions;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.StretchDepths;
import org.kinfuse.genome.Contig;

/**
 * All that the later stages learn from a file of reads. It does not depend on the order of the records.
 *
 * @param sample the sample's name: the SM of the file's read groups where they agree on one, else the file's name
 *     without its extension
 * @param headerSha256 SHA-256 of the header as SAM text in UTF-8, in hexadecimal: what tells one file from another at no
 *     cost
 * @param evidence what the reads say of breaks, in a fixed order
 * @param lone junctions that single fragments show whose evidence was not kept, in no order
 * @param library what the concordant pairs say of the library
 * @param sizes how long its fragments are, one by one
 * @param depth fragments that cross a place unbroken, for places near evidence
 * @param measured fragments that cross each base of the stretches that were asked for
 * @param counts what became of the records
 * @param contigs the contigs of the build that the file's header lists, in genome order
 * @param targets how many reads lie on targets
 * @param splicedReads how many of these reads skip reference bases ({@code N} in their CIGAR), as those of RNA do
 */
public record IntakeResult(
        String sample,
        String headerSha256,
        List<Evidence> evidence,
        List<LoneJunction> lone,
        LibraryProfile library,
        FragmentSizes sizes,
        Depth depth,
        StretchDepths measured,
        ReadCounts counts,
        List<Contig> contigs,
        TargetShare targets,
        long splicedReads) {
    /** Reads of genomic DNA are not spliced; of RNA, a tenth and more. */
    private static final int SPLICED_PERCENT_OF_RNA = 5;

    /** Keeps its own copies of the lists. */
    public IntakeResult {
        evidence = List.copyOf(evidence);
        lone = LoneJunctions.copyOf(lone);
        contigs = List.copyOf(contigs);
    }

    /** What the reads seem to be of: RNA where at least 5 percent of them are spliced. */
    public Material seemingMaterial() {
        return seemingMaterial(splicedReads, targets.reads());
    }

    static Material seemingMaterial(long splicedReads, long reads) {
        return splicedReads > 0 && 100 * splicedReads >= SPLICED_PERCENT_OF_RNA * reads ? Material.RNA : Material.DNA;
    }
}
