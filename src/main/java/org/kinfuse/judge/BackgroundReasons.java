package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.judge.Reason.Code;
import org.kinfuse.normals.NormalTest;

/** Puts into words what normals say of a call. */
final class BackgroundReasons {
    private BackgroundReasons() {}

    static List<Reason> of(Assessment assessment, Background background) {
        SupportedAdjacency rearrangement = assessment.rearrangement();
        List<Reason> reasons = new ArrayList<>();
        if (background.material() == Material.RNA
                && ReadThrough.isPossible(
                        rearrangement.adjacency(), assessment.interpretation().headline())) {
            reasons.add(new Reason(
                    Code.READ_THROUGH,
                    "may be read-through: the genes lie one behind the other on one strand, so that one transcript of both "
                            + "needs no rearrangement"));
        }
        background
                .weighed(rearrangement)
                .ifPresent(finding -> reasons.add(new Reason(Code.NORMAL, ofNormal(finding, background))));
        if (background.material() == Material.DNA
                && !background.normal().isThere()
                && InheritedRule.isShortChangeOfOneGene(rearrangement.adjacency(), assessment.interpretation())) {
            reasons.add(new Reason(
                    Code.MAY_BE_INHERITED,
                    "may be inherited: everybody has some short changes of single genes, and only a normal of the same person"
                            + " tells them from those of a tumour"));
        }
        OptionalInt samples = background.panel().samplesWith(rearrangement);
        if (samples.orElse(0) > 0) {
            reasons.add(new Reason(
                    Code.PANEL_OF_NORMALS,
                    "seen in " + samples.getAsInt() + " of the "
                            + background.panel().size() + " samples of the panel of normals"));
        }
        return reasons;
    }

    private static String ofNormal(NormalTest.Finding finding, Background background) {
        String seen = finding.fragments() + " of " + finding.depth() + " fragments of the normal show it";
        return switch (finding.verdict()) {
            case SOMATIC ->
                finding.fragments() == 0
                        ? "somatic: none of " + finding.depth() + " fragments of the normal shows it"
                        : "somatic: " + seen + ", no more than "
                                + background.settings().contamination() + " percent of tumour DNA in it explain";
            case UNDECIDED ->
                "somatic or germline is not decided: "
                        + (finding.fragments() == 0
                                ? "the normal has too little depth, " + finding.depth() + " fragments"
                                : seen + ", which tumour DNA in it and a germline rearrangement both explain");
            case GERMLINE -> "germline: " + seen;
        };
    }
}
