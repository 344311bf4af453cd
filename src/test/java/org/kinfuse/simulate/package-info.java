/**
 * Makes sequencing reads of a specimen whose truth is known: slices of a genome, alleles that join them, a panel that
 * captures them, a sequencer, an aligner, and the way back from slices to the whole genome.
 */
@NullMarked
package org.kinfuse.simulate;

import org.jspecify.annotations.NullMarked;
