/** Answers a question about two places: what they are, which rule said what of their join, and what their neighbours would give. */
@NullMarked
package org.kinfuse.explain;

import org.jspecify.annotations.NullMarked;
