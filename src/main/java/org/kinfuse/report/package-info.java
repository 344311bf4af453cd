/** Writes the answer: JSON first, and every other output from the same value. */
@NullMarked
package org.kinfuse.report;

import org.jspecify.annotations.NullMarked;
