package org.kinfuse.evidence;

/** What was sequenced. */
public enum Material {
    /** The genome. */
    DNA,
    /** Transcripts, whose reads skip introns. */
    RNA
}
