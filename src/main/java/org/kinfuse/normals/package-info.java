/** What other samples say of a rearrangement: the counts of a matched normal, and panels made of many normals. */
@NullMarked
package org.kinfuse.normals;

import org.jspecify.annotations.NullMarked;
