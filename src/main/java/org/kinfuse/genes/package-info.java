/** What lies there: genes, transcripts, exons, coding regions, phases, domains, and the index that finds them. */
@NullMarked
package org.kinfuse.genes;

import org.jspecify.annotations.NullMarked;
