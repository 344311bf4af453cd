/** Answers a question about two places: what they are, which rule said what of their join, what their neighbours would give, and whether a sample shows it. */
@NullMarked
package org.kinfuse.explain;

import org.jspecify.annotations.NullMarked;
