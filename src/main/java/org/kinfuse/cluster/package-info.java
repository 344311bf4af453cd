/** Turns the evidence of one break into one adjacency, refined to the base. */
@NullMarked
package org.kinfuse.cluster;

import org.jspecify.annotations.NullMarked;
