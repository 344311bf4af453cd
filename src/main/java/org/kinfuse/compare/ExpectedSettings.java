package org.kinfuse.compare;

import org.kinfuse.compare.ExpectedFusion.Reciprocal;

/**
 * What is asked for where a row does not say.
 *
 * @param within bases by which each end may lie off
 * @param reciprocal whether the other half of an event will do
 */
public record ExpectedSettings(int within, Reciprocal reciprocal) {
    /** The usual: callers place one junction up to some bases apart even where their sequences agree. */
    public static final ExpectedSettings DEFAULTS = new ExpectedSettings(10, Reciprocal.NO);

    /** @throws IllegalArgumentException if the distance is negative */
    public ExpectedSettings {
        if (within < 0) {
            throw new IllegalArgumentException("a distance is 0 or more, not " + within);
        }
    }
}
