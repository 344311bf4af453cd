package org.kinfuse.simulate;

import java.util.List;

/**
 * A mixture of DNA, tumour and normal.
 *
 * @param name the name of the sample
 * @param doses what it holds
 */
public record Specimen(String name, List<Dose> doses) {
    /**
     * One ingredient.
     *
     * @param template the DNA
     * @param share its copies as a share of the copies of its locus, above 0, at most 1
     */
    public record Dose(Template template, double share) {
        /** @throws IllegalArgumentException if the share is no such number */
        public Dose {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("the share of an allele is above 0 and at most 1, not " + share);
            }
        }
    }

    /** A mixture of these. */
    public Specimen {
        doses = List.copyOf(doses);
    }
}
