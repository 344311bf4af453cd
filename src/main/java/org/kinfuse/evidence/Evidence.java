package org.kinfuse.evidence;

/** What one fragment says about one break. */
public sealed interface Evidence permits SplitRead, DiscordantPair, ClippedRead {
    /** The fragment that says it. */
    Fragment fragment();
}
