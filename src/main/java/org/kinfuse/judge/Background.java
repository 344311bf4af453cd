package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.BaitedEnds;
import org.kinfuse.evidence.Material;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.genome.Targets;
import org.kinfuse.normals.MatchedNormal;
import org.kinfuse.normals.NormalCounts;
import org.kinfuse.normals.NormalSettings;
import org.kinfuse.normals.NormalTest;
import org.kinfuse.normals.PanelLookup;

/**
 * What is known of rearrangements beside the sample's own reads.
 *
 * @param normal what a normal sample of the same person shows
 * @param panel what normal samples of other people show
 * @param targets what was meant to be sequenced
 * @param settings how normals are weighed
 * @param material what was sequenced
 */
public record Background(
        MatchedNormal normal, PanelLookup panel, Targets targets, NormalSettings settings, Material material) {
    /** Nothing is known. */
    public static final Background NONE = new Background(
            MatchedNormal.NONE, PanelLookup.NONE, Targets.UNKNOWN, NormalSettings.DEFAULTS, Material.DNA);

    /** What the matched normal says of a rearrangement; nothing if there is none. */
    public Optional<NormalTest.Finding> weighed(SupportedAdjacency rearrangement) {
        return normal.of(rearrangement)
                .map(counts -> new NormalTest(settings).weigh(NormalCounts.of(rearrangement), counts));
    }

    /** Which ends of a rearrangement the panel catches; the depths of RNA tell how genes are expressed instead. */
    public BaitedEnds baited(SupportedAdjacency rearrangement) {
        return switch (material) {
            case DNA -> BaitedEnds.of(rearrangement, targets);
            case RNA -> targets.areKnown() ? BaitedEnds.of(rearrangement, targets) : BaitedEnds.UNKNOWN;
        };
    }

    /** The rules for what is known: none of a normal where there is none. */
    List<EvidenceRule> rules() {
        List<EvidenceRule> rules = new ArrayList<>();
        if (normal.isThere()) {
            rules.add(new NormalRule(this));
        }
        if (panel.size() > 0) {
            rules.add(new PanelRule(this));
        }
        if (targets.areKnown()) {
            rules.add(new TargetRule(this));
        }
        return rules;
    }
}
