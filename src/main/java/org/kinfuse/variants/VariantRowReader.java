package org.kinfuse.variants;

import org.kinfuse.evidence.VariantRecord;

/** Understands the records of one file, in their order. */
interface VariantRowReader {
    /**
     * What a record states.
     *
     * @param ordinal its number, from 1
     * @param line its line
     * @throws VariantProblem if it is malformed
     */
    VariantRecord read(int ordinal, VariantLine line);
}
