/** What splicing explains: the reads and pairs of RNA that ordinary transcripts give. */
@NullMarked
package org.kinfuse.splicing;

import org.jspecify.annotations.NullMarked;
