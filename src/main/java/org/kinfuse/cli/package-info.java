/** The command line: options, exit codes, and the wiring of all other rooms. */
@NullMarked
package org.kinfuse.cli;

import org.jspecify.annotations.NullMarked;
