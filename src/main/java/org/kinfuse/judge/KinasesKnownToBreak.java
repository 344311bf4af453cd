package org.kinfuse.judge;

import java.util.Set;

/**
 * Kinase genes whose fusions are known to drive cancer and to answer to a drug: a weak sign of one of them is worth a
 * second look.
 *
 * <p>ALK, BRAF, NTRK1, NTRK2, NTRK3, RET and ROS1 are the genes for which LINX relaxes its rules (hmftools, README of
 * LINX, "high impact promiscuous"). The others are named by labels of the FDA as fusions or rearrangements that a drug is given for: ABL1, PDGFRA and
 * PDGFRB (imatinib), FGFR1 and FGFR2 (pemigatinib), FGFR3 (erdafitinib).
 */
final class KinasesKnownToBreak {
    private static final Set<String> GENES = Set.of(
            "ABL1", "ALK", "BRAF", "FGFR1", "FGFR2", "FGFR3", "NTRK1", "NTRK2", "NTRK3", "PDGFRA", "PDGFRB", "RET",
            "ROS1");

    private KinasesKnownToBreak() {}

    static boolean contains(String gene) {
        return GENES.contains(gene);
    }
}
