package org.kinfuse.judge;

import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.noise.InsertionSite;
import org.kinfuse.noise.MobileElements;

/** Neither end is where a mobile element was inserted: its reads lead to any copy of the element, and to no partner. */
final class MobileElementRule implements EvidenceRule {
    static final String NAME = "mobile-element";

    private final MobileElements elements;

    MobileElementRule(MobileElements elements) {
        this.elements = elements;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RuleVerdict judge(SupportedAdjacency rearrangement, Interpretation interpretation) {
        Optional<InsertionSite> site = elements.at(rearrangement);
        return new RuleVerdict(
                NAME,
                site.isPresent() ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                site.map(found -> "inserted at " + found).orElse("none"),
                "none");
    }
}
