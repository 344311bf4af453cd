/** What reads say: one record for each split read or discordant pair, and the tally of them. */
@NullMarked
package org.kinfuse.evidence;

import org.jspecify.annotations.NullMarked;
