/** Weighs a fusion: rules, tiers, and the reasons for them kept as data. */
@NullMarked
package org.kinfuse.judge;

import org.jspecify.annotations.NullMarked;
