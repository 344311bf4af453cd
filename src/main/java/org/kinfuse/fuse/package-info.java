/** Joins two located ends: their order, the splicing, the frame, stop codons, and the domains that are kept. */
@NullMarked
package org.kinfuse.fuse;

import org.jspecify.annotations.NullMarked;
