/** Says where in a transcript a breakend falls, and which partner of a fusion it can be. */
@NullMarked
package org.kinfuse.locate;

import org.jspecify.annotations.NullMarked;
