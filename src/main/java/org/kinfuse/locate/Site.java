package org.kinfuse.locate;

import java.util.Locale;

/** Where the last kept base of a breakend falls in a transcript. */
public sealed interface Site {

    /**
     * Calls the function for the kind of site: every kind must be answered.
     *
     * @param <T> type of the answer
     */
    <T> T fold(Cases<T> cases);

    /**
     * One answer for each kind of site.
     *
     * @param <T> type of the answer
     */
    interface Cases<T> {
        /** The last kept base lies in an exon. */
        T inExon(InExon site);

        /** The last kept base lies in an intron. */
        T inIntron(InIntron site);

        /** The last kept base lies before or behind the transcript. */
        T outside(Outside site);
    }

    /**
     * In an exon.
     *
     * @param exon rank of the exon
     * @param basesBefore exon bases upstream of the last kept base, in transcript direction: 0 for the exon's first base
     * @param basesAfter exon bases downstream of it: 0 for the exon's last base
     */
    record InExon(int exon, int basesBefore, int basesAfter) implements Site {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inExon(this);
        }
    }

    /**
     * In an intron.
     *
     * @param afterExon rank of the exon before it: intron n follows exon n
     * @param fromDonor distance from the last base of that exon, 1 for the intron's first base
     * @param toAcceptor distance to the first base of the next exon, 1 for the intron's last base
     */
    record InIntron(int afterExon, int fromDonor, int toAcceptor) implements Site {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inIntron(this);
        }
    }

    /**
     * Outside the transcript.
     *
     * @param end which end of the transcript is nearer
     * @param distance bases from that end, 1 for the base next to it
     */
    record Outside(End end, int distance) implements Site {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.outside(this);
        }
    }

    /** An end of a transcript. */
    enum End {
        /** Before the first exon. */
        UPSTREAM,
        /** Behind the last exon. */
        DOWNSTREAM;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The lower-case word used in text. */
        public String word() {
            return word;
        }
    }
}
