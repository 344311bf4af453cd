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
        List<DomainFate> fates = new ArrayList<>();
        if (start == three.transcript()) {
            int lastResidue = lastWholeResidue(CodingCut.of(five));
            int firstResidue = firstWholeResidue(CodingCut.of(three), start);
            for (Domain domain : start.domains()) {
                int lost = overlap(domain, lastResidue + 1, firstResidue - 1);
                fates.add(new DomainFate(start, domain, domain.length() - lost));
            }
            return fates;
        }
        fates.addAll(of(five));
        fates.addAll(of(three));
        return fates;
    }

    /** What one end keeps of each domain of its protein. */
    static List<DomainFate> of(LocatedEnd end) {
        Transcript transcript = end.transcript();
        CodingCut cut = CodingCut.of(end);
        int first =
                switch (end.role()) {
                    case FIVE_PRIME -> 1;
                    case THREE_PRIME -> firstWholeResidue(cut, transcript);
                };
        int last =
                switch (end.role()) {
                    case FIVE_PRIME -> lastWholeResidue(cut);
                    case THREE_PRIME -> Integer.MAX_VALUE;
                };
        List<DomainFate> fates = new ArrayList<>(transcript.domains().size());
        for (Domain domain : transcript.domains()) {
            fates.add(new DomainFate(transcript, domain, overlap(domain, first, last)));
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
            case BEFORE_START, AT_START -> 1;
            case CODING -> (cut.codingBases() + CODON_LENGTH - 1) / CODON_LENGTH + 1;
        };
    }

    private static int overlap(Domain domain, int first, int last) {
        return Math.max(0, Math.min(domain.lastResidue(), last) - Math.max(domain.firstResidue(), first) + 1);
    }
}
