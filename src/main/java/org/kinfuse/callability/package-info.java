/** Says whether a fusion could have been seen: how deep the introns in which kinases break were read, and what that finds. */
@NullMarked
package org.kinfuse.callability;

import org.jspecify.annotations.NullMarked;
