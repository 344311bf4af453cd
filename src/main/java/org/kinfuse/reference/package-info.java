/** Opens the reference bundle, FASTA files and user tables, and builds genome and gene values from them. */
@NullMarked
package org.kinfuse.reference;

import org.jspecify.annotations.NullMarked;
