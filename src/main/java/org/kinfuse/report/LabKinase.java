package org.kinfuse.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.fuse.Partner;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.GeneticCode;
import org.kinfuse.genes.Transcript;

/**
 * What a laboratory says of kinase domains: in a fusion of the exons that are kept, in a rearrangement of one gene of
 * the exons that are concerned.
 *
 * <pre>
 *   includes the kinase domain of ALK
 *   includes a part of the kinase domain of MET
 *   does not include the kinase domain of FGFR3
 *   includes parts of the kinase domains of ERBB2 and CDK12      both partners alike
 *   does not include the kinase domain of EGFR and includes the kinase domain of RET
 * </pre>
 *
 * <p>Of a protein with two kinase domains the one that is better kept counts.
 */
final class LabKinase {
    private LabKinase() {}

    /** What a fusion keeps, or nothing if neither partner is a kinase. */
    static Optional<String> kept(Product product) {
        if (product.kinase().isEmpty()) {
            return Optional.empty();
        }
        List<DomainFate> fates = new ArrayList<>(2);
        for (Partner partner : List.of(product.five(), product.three())) {
            Optional<DomainFate> best = best(ofTranscript(partner.end().transcript(), product.domains()));
            if (best.isPresent()) {
                fates.add(best.get());
            }
        }
        return sentencePart(fates);
    }

    private static List<DomainFate> ofTranscript(Transcript transcript, List<DomainFate> fates) {
        return fates.stream().filter(fate -> fate.transcript() == transcript).toList();
    }

    /** What a segment of one gene holds, or nothing if the gene is no kinase. */
    static Optional<String> within(Segment segment, Transcript transcript) {
        if (transcript.kinaseDomains().isEmpty()) {
            return Optional.empty();
        }
        int first = codingBases(transcript, upstreamOf(segment, transcript)) + 1;
        int last = first + codingBases(transcript, segment) - 1;
        return sentencePart(best(transcript.kinaseDomains().stream()
                        .map(domain -> new DomainFate(transcript, domain, residues(domain, first, last)))
                        .toList())
                .stream()
                .toList());
    }

    private static Optional<DomainFate> best(List<DomainFate> fates) {
        return fates.stream()
                .filter(fate -> fate.domain().kind() == Domain.Kind.KINASE)
                .max(Comparator.comparingInt(DomainFate::percent));
    }

    private static int residues(Domain domain, int firstBase, int lastBase) {
        if (lastBase < firstBase) {
            return 0;
        }
        int first = (firstBase - 1) / GeneticCode.CODON_LENGTH + 1;
        int last = (lastBase - 1) / GeneticCode.CODON_LENGTH + 1;
        return Math.max(0, Math.min(domain.lastResidue(), last) - Math.max(domain.firstResidue(), first) + 1);
    }

    private static Segment upstreamOf(Segment segment, Transcript transcript) {
        return switch (transcript.strand()) {
            case FORWARD -> new Segment(1, segment.from() - 1);
            case REVERSE -> new Segment(segment.to() + 1, Integer.MAX_VALUE);
        };
    }

    private static int codingBases(Transcript transcript, Segment segment) {
        int bases = 0;
        for (Exon exon : transcript.exons()) {
            if (exon.start() <= segment.to() && segment.from() <= exon.end()) {
                bases += transcript.codingBases(new Exon(
                        exon.rank(), Math.max(exon.start(), segment.from()), Math.min(exon.end(), segment.to())));
            }
        }
        return bases;
    }

    private static Optional<String> sentencePart(List<DomainFate> fates) {
        if (fates.size() > 1 && fates.get(0).fate() == fates.get(1).fate()) {
            return Optional.of(ofBoth(fates.get(0).fate())
                    + fates.get(0).transcript().gene() + " and "
                    + fates.get(1).transcript().gene());
        }
        return fates.isEmpty()
                ? Optional.empty()
                : Optional.of(fates.stream()
                        .map(fate -> ofOne(fate.fate()) + fate.transcript().gene())
                        .collect(Collectors.joining(" and ")));
    }

    private static String ofOne(DomainFate.Fate fate) {
        return switch (fate) {
            case KEPT -> "includes the kinase domain of ";
            case TRUNCATED -> "includes a part of the kinase domain of ";
            case LOST -> "does not include the kinase domain of ";
        };
    }

    private static String ofBoth(DomainFate.Fate fate) {
        return switch (fate) {
            case KEPT -> "includes the kinase domains of ";
            case TRUNCATED -> "includes parts of the kinase domains of ";
            case LOST -> "does not include the kinase domains of ";
        };
    }
}
