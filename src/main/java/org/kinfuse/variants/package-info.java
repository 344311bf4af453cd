/** The door for variants that somebody else called: VCF, BCF, BEDPE and tables of positions become adjacencies. */
@NullMarked
package org.kinfuse.variants;

import org.jspecify.annotations.NullMarked;
