package org.kinfuse.cluster;

import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Strand;

/** A clipped read that supports a junction, and the end of the junction at which it stops. */
record ClipAtEnd(ClippedRead clip, End end) {

    /** An end of an adjacency. */
    enum End {
        FIRST,
        SECOND;

        /** The other one. */
        End opposite() {
            return this == FIRST ? SECOND : FIRST;
        }
    }

    /** The breakend of a junction at one of its ends. */
    static Breakend breakend(Adjacency junction, End end) {
        return switch (end) {
            case FIRST -> junction.first();
            case SECOND -> junction.second();
        };
    }

    /** The strand on which the read lies, or would lie had it aligned there, at the junction's first breakend. */
    Strand strandAtFirst(Adjacency junction) {
        boolean keepsStrand =
                end == End.FIRST || junction.first().kept() != junction.second().kept();
        return keepsStrand ? clip.strand() : clip.strand().opposite();
    }
}
