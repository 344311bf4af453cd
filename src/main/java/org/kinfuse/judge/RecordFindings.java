package org.kinfuse.judge;

import java.util.List;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;

/**
 * What a variant record means.
 *
 * @param record the record
 * @param alleles what each of its alleles means, in their order; empty if an earlier record told of the same event
 */
public record RecordFindings(VariantRecord record, List<AlleleFindings> alleles) {
    /** Copies the list. */
    public RecordFindings {
        alleles = List.copyOf(alleles);
    }

    /**
     * What an allele means.
     *
     * @param statement what is stated of it
     * @param findings what that means: one, two for an inversion, none where nothing is joined
     */
    public record AlleleFindings(VariantStatement statement, List<Finding> findings) {
        /** Copies the list. */
        public AlleleFindings {
            findings = List.copyOf(findings);
        }
    }
}
