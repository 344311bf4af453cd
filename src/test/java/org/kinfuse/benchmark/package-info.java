/** Holds what callers say about simulated samples against what the samples hold, and counts. */
@NullMarked
package org.kinfuse.benchmark;

import org.jspecify.annotations.NullMarked;
