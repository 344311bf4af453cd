/** Writes the report of a sample: one page for a person with a browser, complete in itself. */
@NullMarked
package org.kinfuse.page;

import org.jspecify.annotations.NullMarked;
