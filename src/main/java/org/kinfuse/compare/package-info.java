/** Says whether calls are as they were expected: which expectation each call answers, and what differs. */
@NullMarked
package org.kinfuse.compare;

import org.jspecify.annotations.NullMarked;
