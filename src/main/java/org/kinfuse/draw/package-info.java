/** Draws a call: what a picture shows as data, and that data as SVG, PNG or PDF. */
@NullMarked
package org.kinfuse.draw;

import org.jspecify.annotations.NullMarked;
