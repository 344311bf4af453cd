package org.kinfuse.intake;

import java.util.List;

/** What a primary record says of its pair. */
sealed interface PairStatement {
    /** Hears what records say of their pairs. */
    interface Listener {
        /** A record whose pair only both mates can judge. */
        void mateWaits(Waiting mate);

        /** A record that speaks for a concordant fragment. */
        void fragmentCovers(Covering fragment);

        /** A record that speaks for itself. */
        void readCovers(Alone read);
    }

    /** Tells the listener. */
    void tell(Listener listener);

    /**
     * The pair may be discordant: the other mate is needed.
     *
     * @param half this mate
     * @param watched where its break may lie
     * @param other where the other mate is to be learnt of
     */
    record Waiting(PairHalf half, List<Span> watched, OtherMate other) implements PairStatement {
        public Waiting {
            watched = List.copyOf(watched);
        }

        @Override
        public void tell(Listener listener) {
            listener.mateWaits(this);
        }
    }

    /**
     * The pair is concordant, and this mate speaks for it.
     *
     * @param span from the first to the last base of the fragment
     * @param mappingQuality how well this mate is placed
     */
    record Covering(Span span, int mappingQuality) implements PairStatement {
        @Override
        public void tell(Listener listener) {
            listener.fragmentCovers(this);
        }
    }

    /**
     * The read has no mate in the build.
     *
     * @param span its aligned stretch
     * @param mappingQuality how well it is placed
     * @param endsOutside ends of its pair on contigs outside the build, 0 or 1
     */
    record Alone(Span span, int mappingQuality, int endsOutside) implements PairStatement {
        @Override
        public void tell(Listener listener) {
            listener.readCovers(this);
        }
    }

    /** Another record of the fragment speaks for it. */
    enum Silent implements PairStatement {
        /** The mate of a concordant pair. */
        MATE_SPEAKS,
        /** A supplementary alignment. */
        PRIMARY_SPEAKS;

        @Override
        public void tell(Listener listener) {
            // Nothing to tell.
        }
    }
}
