/** The only door for reads: BAM, CRAM and SAM become evidence. */
@NullMarked
package org.kinfuse.intake;

import org.jspecify.annotations.NullMarked;
