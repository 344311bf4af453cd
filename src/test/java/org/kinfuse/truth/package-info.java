/** Annotations against labels that others gave, field by field, with each disagreement explained. */
@NullMarked
package org.kinfuse.truth;

import org.jspecify.annotations.NullMarked;
