package org.kinfuse.judge;

import java.util.Optional;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.fuse.Interpretation;
import org.kinfuse.noise.MobileElements;

/**
 * Neither end is where a mobile element was inserted, nor at a copy on which its reads were placed: they lead to any copy of the
 * element, and to no partner.
 */
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
        Optional<String> trace = elements.at(rearrangement)
                .map(site -> "inserted at " + site)
                .or(() -> elements.copyAt(rearrangement)
                        .map(copy -> "leads to " + copy.end() + ", a copy of what was inserted at " + copy.site()));
        return new RuleVerdict(
                NAME,
                trace.isPresent() ? RuleVerdict.Result.FAIL : RuleVerdict.Result.PASS,
                trace.orElse("none"),
                "none");
    }
}
