/** Writes a finished answer in the formats of other programs. */
@NullMarked
package org.kinfuse.forms;

import org.jspecify.annotations.NullMarked;
