/** Reads BAM at the speed of inflation: blocks inflated side by side, records handed over in order as views of bytes. */
@NullMarked
package org.kinfuse.bam;

import org.jspecify.annotations.NullMarked;
