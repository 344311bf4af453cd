/** Says whether files fit together and suit the search for fusions, and what to do where they do not. */
@NullMarked
package org.kinfuse.check;

import org.jspecify.annotations.NullMarked;
