/** Where things are: contigs, strands, intervals, breakends and the adjacencies that join them. */
@NullMarked
package org.kinfuse.genome;

import org.jspecify.annotations.NullMarked;
