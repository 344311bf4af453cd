package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Transcript;
import org.kinfuse.locate.LocatedEnd;

/** Counts what a fusion transcript holds of each domain of both proteins. */
final class DomainFates {
    private static final int CODON_LENGTH = 3;

    private DomainFates() {}

    /** The fates, 5' partner first. A product within one transcript keeps of a domain what either part keeps. */
    static List<DomainFate> of(LocatedEnd five, LocatedEnd three) {
        Transcript start = five.transcript();
        Transcript end = three.transcript();
        int lastResidue = lastWholeResidue(CodingCut.of(five));
        int firstResidue = firstWholeResidue(CodingCut.of(three), end);
        List<DomainFate> fates = new ArrayList<>();
        if (start == end) {
            for (Domain domain : start.domains()) {
                int lost = overlap(domain, lastResidue + 1, firstResidue - 1);
                fates.add(new DomainFate(start, domain, domain.length() - lost));
            }
            return fates;
        }
        for (Domain domain : start.domains()) {
            fates.add(new DomainFate(start, domain, overlap(domain, 1, lastResidue)));
        }
        for (Domain domain : end.domains()) {
            fates.add(new DomainFate(end, domain, overlap(domain, firstResidue, domain.lastResidue())));
        }
        return fates;
    }

    private static int lastWholeResidue(CodingCut cut) {
        return cut.codingBases() / CODON_LENGTH;
    }

    /** One past the protein's end where nothing of it is kept. */
    private static int firstWholeResidue(CodingCut cut, Transcript transcript) {
        return switch (cut.place()) {
            case NON_CODING, AFTER_STOP -> transcript.codingLength() / CODON_LENGTH + 1;
            case BEFORE_START -> 1;
            case CODING -> (cut.codingBases() + CODON_LENGTH - 1) / CODON_LENGTH + 1;
        };
    }

    private static int overlap(Domain domain, int first, int last) {
        return Math.max(0, Math.min(domain.lastResidue(), last) - Math.max(domain.firstResidue(), first) + 1);
    }
}
