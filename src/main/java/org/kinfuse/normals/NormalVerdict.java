package org.kinfuse.normals;

import java.util.Locale;

/** What a matched normal says of a rearrangement of the tumour. */
public enum NormalVerdict {
    /** It shows the rearrangement more often than tumour DNA in the normal explains: inherited, or an artefact of both. */
    GERMLINE,
    /** A heterozygous rearrangement would have been seen more often than it was. */
    SOMATIC,
    /** The normal has too few fragments there to tell. */
    UNDECIDED;

    /** The lower-case word used in text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
