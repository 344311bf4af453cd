package org.kinfuse.report;

import java.util.List;
import org.kinfuse.explain.FrameTable;
import org.kinfuse.explain.FrameTable.Join;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.Frame;
import org.kinfuse.fuse.Interpreter;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Transcript;
import org.kinfuse.judge.KinaseStatus;

/**
 * What every join of introns of two genes gives, as it is printed.
 *
 * @param schemaVersion version of the structure
 * @param asker how the answer came about
 * @param five the 5' partner
 * @param three the 3' partner
 * @param knownPair whether the gene pair is known in cancer
 * @param joins one for each pair of introns, by the 5' exon, then by the 3' exon
 */
public record FrameTableEntry(
        String schemaVersion,
        ExplanationEntry.AskerEntry asker,
        GeneEntry five,
        GeneEntry three,
        boolean knownPair,
        List<JoinEntry> joins) {

    /**
     * A gene and the transcript that its exons are counted on.
     *
     * @param gene gene symbol
     * @param transcript accession of the transcript
     * @param strand strand, + or -
     * @param contig the contig
     * @param exons number of exons
     * @param kinaseExons numbers of the exons that hold a kinase domain
     */
    public record GeneEntry(
            String gene,
            String transcript,
            @OneOf({"+", "-"}) String strand,
            String contig,
            int exons,
            List<Integer> kinaseExons) {
        static GeneEntry of(Transcript transcript) {
            return new GeneEntry(
                    transcript.gene(),
                    transcript.accession().text(),
                    String.valueOf(transcript.strand().symbol()),
                    transcript.contig().name(),
                    transcript.exonCount(),
                    FrameTableEntry.kinaseExons(transcript));
        }
    }

    /**
     * One join.
     *
     * @param lastFive last exon of the 5' partner
     * @param firstThree first exon of the 3' partner
     * @param frame the frame, by phase
     * @param kinaseStatus retained, partial, lost or none
     * @param kinasePercent share of the kinase domain that is held
     */
    public record JoinEntry(
            int lastFive,
            int firstThree,
            @Words(Frame.class) String frame,
            @Words(KinaseStatus.class) String kinaseStatus,
            int kinasePercent) {
        private static JoinEntry of(Join join) {
            return new JoinEntry(
                    join.lastFive(),
                    join.firstThree(),
                    join.product().reading().verdict().frame().word(),
                    KinaseStatus.of(join.product()).word(),
                    join.product().kinase().map(DomainFate::percent).orElse(0));
        }
    }

    /** Copies the list. */
    public FrameTableEntry {
        joins = List.copyOf(joins);
    }

    /** The entry of a table. */
    public static FrameTableEntry of(
            FrameTable table, ExplanationEntry.AskerEntry asker, Interpreter.GenePairs knownPairs) {
        return new FrameTableEntry(
                ExplanationEntry.SCHEMA_VERSION,
                asker,
                GeneEntry.of(table.five()),
                GeneEntry.of(table.three()),
                knownPairs.contains(table.five().gene(), table.three().gene()),
                table.joins().stream().map(JoinEntry::of).toList());
    }

    static List<Integer> kinaseExons(Transcript transcript) {
        return transcript.kinaseDomains().stream()
                .flatMap((Domain domain) -> transcript.exonsOf(domain).stream())
                .map(exon -> exon.rank())
                .distinct()
                .sorted()
                .toList();
    }
}
