/** How often a library joins two places by chance, and how surprising a junction is beside that. */
@NullMarked
package org.kinfuse.noise;

import org.jspecify.annotations.NullMarked;
