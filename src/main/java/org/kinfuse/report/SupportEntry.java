package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalInt;
import org.kinfuse.normals.NormalVerdict;

/**
 * The evidence for a junction. A file of variants need not state any; nothing is printed then, as no number would be true.
 *
 * @param uniqueFragments distinct molecules behind all of it
 * @param splitReads fragments with a read that crosses the junction, both parts placed
 * @param clippedReads fragments with a read that ends at the junction and whose clipped bases fit the other side
 * @param discordantPairs fragments whose mates lie on the two sides
 * @param forwardReads split or clipped reads on the forward strand at the first end
 * @param reverseReads split or clipped reads on the reverse strand at the first end
 * @param firstMappingQuality best mapping quality at the first end
 * @param secondMappingQuality best mapping quality at the second end
 * @param score -10 log10 of the junctions like it that chance is expected to show in the file, at most 255;
 *     of calls that were made from reads
 * @param normalFragments distinct molecules of the matched normal that show the junction, where there is a normal
 * @param normalVerdict what the normal says: germline, somatic or undecided; empty without one
 * @param panelSamples samples of the panel of normals that show the junction, where there is a panel
 */
public record SupportEntry(
        @Range int uniqueFragments,
        @Range int splitReads,
        @Range int clippedReads,
        @Range int discordantPairs,
        @Range int forwardReads,
        @Range int reverseReads,
        @Range(to = 255) int firstMappingQuality,
        @Range(to = 255) int secondMappingQuality,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range(to = 255) OptionalInt score,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range OptionalInt normalFragments,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Words(NormalVerdict.class) String normalVerdict,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Range OptionalInt panelSamples) {

    /** Whether there is evidence to tell of: each call of ours has some. */
    public boolean told() {
        return uniqueFragments > 0;
    }

    /** Equal to what is left out of JSON. */
    static final class NotTold {
        @Override
        public boolean equals(Object other) {
            return other instanceof SupportEntry support && !support.told();
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
