/** The only door for reads and variants: BAM, CRAM and SAM become evidence, VCF and BEDPE become adjacencies. */
@NullMarked
package org.kinfuse.intake;

import org.jspecify.annotations.NullMarked;
