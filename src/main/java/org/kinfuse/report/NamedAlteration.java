package org.kinfuse.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinfuse.fuse.ExonRange;
import org.kinfuse.genome.Rearrangement;

/** Alterations of one gene that laboratories call by a name of their own. */
enum NamedAlteration {
    /** Loss of exons 2 to 7: Gan, Cvrljevic and Johns, FEBS Journal 280:5350 (2013). */
    EGFR_VIII("EGFR", Rearrangement.DELETION, new ExonRange(2, 2), new ExonRange(7, 7), "vIII alteration"),
    /** Loss of exons from 25 on, as in EGFRvIVa and vIVb: the same review. */
    EGFR_CTD(
            "EGFR",
            Rearrangement.DELETION,
            new ExonRange(25, 25),
            new ExonRange(26, 28),
            "C-terminal domain (CTD) alteration"),
    /** Exons 18 to 25 or 26 twice: Gallant et al., Cancer Discovery 5:1155 (2015). */
    EGFR_KDD(
            "EGFR",
            Rearrangement.DUPLICATION,
            new ExonRange(18, 18),
            new ExonRange(25, 26),
            "kinase domain duplication (KDD) alteration");

    private static final Set<String> GENES =
            Arrays.stream(values()).map(named -> named.gene).collect(Collectors.toUnmodifiableSet());

    private final String gene;
    private final Rearrangement type;
    private final ExonRange first;
    private final ExonRange last;
    private final String name;

    NamedAlteration(String gene, Rearrangement type, ExonRange first, ExonRange last, String name) {
        this.gene = gene;
        this.type = type;
        this.first = first;
        this.last = last;
        this.name = name;
    }

    /** The alteration that an event is, or nothing if it has no such name. */
    static Optional<NamedAlteration> of(LabEvent event) {
        if (event.kind() != LabEvent.Kind.INTRAGENIC
                || !GENES.contains(event.one().gene())
                || event.cutExon(event.one()).isPresent()
                || event.cutExon(event.other()).isPresent()) {
            return Optional.empty();
        }
        return event.between().exonsOf(event.one().requireTranscript()).flatMap(exons -> Arrays.stream(values())
                .filter(named -> named.gene.equals(event.one().gene())
                        && named.type == event.type()
                        && holds(named.first, exons.first())
                        && holds(named.last, exons.last()))
                .findFirst());
    }

    private static boolean holds(ExonRange range, int exon) {
        return range.first() <= exon && exon <= range.last();
    }

    String sentence() {
        return "The " + gene + " rearrangement is a " + name + ".";
    }
}
