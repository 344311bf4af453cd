package org.kinfuse.variants;

import java.util.List;
import org.kinfuse.genome.Side;

/**
 * The columns of a record that every alternate allele of it shares.
 *
 * @param contigName CHROM
 * @param position POS, 0 or more
 * @param ref REF in capitals, {@code N} where the file has none
 * @param info INFO
 * @param dialect the dialect of the file
 * @param remarks collects sentences on the record
 */
record VcfSite(String contigName, int position, String ref, VcfInfo info, VcfDialect dialect, List<String> remarks) {

    /** The end at the record's own position. */
    VariantEnd own(int at, Side kept) {
        return new VariantEnd(contigName, at, kept, "POS");
    }
}
