package org.kinfuse.report;

import org.kinfuse.evidence.JunctionReads.Arm;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;

/** Puts the two sides of a junction into printed words, with the reference's bases as far as they are known. */
final class ArmText {
    private final ReferenceBases reference;

    ArmText(ReferenceBases reference) {
        this.reference = reference;
    }

    /** The side that is read first: outward, from what is kept to what is lost. */
    ReadsEntry.ArmEntry before(Arm arm, int beyond) {
        return entry(arm, beyond, arm.end().kept() == Side.LEFT);
    }

    /** The side that is read second: inward, from what is lost to what is kept. */
    ReadsEntry.ArmEntry after(Arm arm, int beyond) {
        return entry(arm, beyond, arm.end().kept() == Side.RIGHT);
    }

    private ReadsEntry.ArmEntry entry(Arm arm, int beyond, boolean forward) {
        Breakend end = arm.end();
        int length = arm.bases().length();
        String kept = "";
        String lost = "";
        if (length > 0) {
            kept = known(end, end.moved(-(length - 1) * end.kept().outward()).position(), end.position(), forward);
            lost = known(
                    end,
                    end.firstLostPosition(),
                    end.moved(beyond * end.kept().outward()).position(),
                    forward);
        }
        return new ReadsEntry.ArmEntry(
                end.contig().name(), end.position(), forward ? "+" : "-", arm.bases(), kept, lost);
    }

    private String known(Breakend end, int one, int other, boolean forward) {
        GenomicInterval interval = new GenomicInterval(end.contig(), Math.min(one, other), Math.max(one, other));
        String bases = reference.bases(interval).orElse("");
        return forward ? bases : Bases.reverseComplement(bases);
    }
}
