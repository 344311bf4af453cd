package org.kinfuse.intake;

/**
 * What a CIGAR says in sum: how much of the read hangs over at each end and how much lies on the reference.
 *
 * <pre>
 *   hard soft                                soft hard
 *   HHHHHSSSSSMMMMMMMMMMIIMMMMMMNNNNNMMMMMMMMSSSSSHHHHH
 *             |-------- aligned part -------|
 * </pre>
 *
 * Lead and trail are the ends at lower and higher reference positions. Insertions, deletions and skipped reference
 * ({@code N}, splicing) lie within the aligned part: they are no breaks.
 *
 * @param leadHard bases cut off at the lower end
 * @param leadSoft bases clipped but kept in the record at the lower end
 * @param readBases bases of the read in the aligned part, inserted ones included
 * @param alignedBases bases of the read that lie on the reference: 1 or more
 * @param referenceBases extent of the aligned part on the reference, skipped bases included
 * @param skippedBases reference bases skipped by splicing
 * @param trailSoft bases clipped but kept in the record at the upper end
 * @param trailHard bases cut off at the upper end
 */
record CigarShape(
        int leadHard,
        int leadSoft,
        int readBases,
        int alignedBases,
        int referenceBases,
        int skippedBases,
        int trailSoft,
        int trailHard) {

    /** Clipped bases at the lower end. */
    int leadClip() {
        return leadHard + leadSoft;
    }

    /** Clipped bases at the upper end. */
    int trailClip() {
        return trailSoft + trailHard;
    }

    /** Whether a part of the read hangs over at either end. */
    boolean isClipped() {
        return leadClip() > 0 || trailClip() > 0;
    }

    /** Length of the read as it was sequenced. */
    int readLength() {
        return leadClip() + readBases + trailClip();
    }

    /** Bases of the read that the record itself holds. */
    int storedBases() {
        return leadSoft + readBases + trailSoft;
    }

    /**
     * Reads the text of a CIGAR, as the tags SA and MC give it.
     *
     * @throws MalformedRecord if the text is no CIGAR of a mapped read
     */
    static CigarShape parse(String text) {
        Summing sum = new Summing();
        long length = 0;
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            if (symbol >= '0' && symbol <= '9') {
                length = Math.min(length * 10 + (symbol - '0'), Integer.MAX_VALUE);
                digits = true;
            } else if (digits) {
                sum.add(symbol, length);
                length = 0;
                digits = false;
            } else {
                throw new MalformedRecord("'" + text + "' is no CIGAR");
            }
        }
        if (digits) {
            throw new MalformedRecord("'" + text + "' is no CIGAR");
        }
        return sum.shape();
    }

    /** Adds up the operations of one CIGAR in order. */
    static final class Summing {
        private long leadHard;
        private long leadSoft;
        private long trailSoft;
        private long trailHard;
        private long read;
        private long aligned;
        private long reference;
        private long skipped;
        private boolean bodySeen;
        private boolean trailing;

        /**
         * Takes the next operation.
         *
         * @param symbol its letter
         * @param length its length
         * @throws MalformedRecord if it cannot stand here
         */
        void add(char symbol, long length) {
            if (length < 1) {
                throw new MalformedRecord("an operation of its CIGAR has no length");
            }
            switch (symbol) {
                case 'H' -> hardClip(length);
                case 'S' -> softClip(length);
                case 'M', '=', 'X' -> {
                    body(length, length);
                    aligned += length;
                }
                case 'I' -> body(length, 0);
                case 'D' -> body(0, length);
                case 'N' -> {
                    body(0, length);
                    skipped += length;
                }
                case 'P' -> body(0, 0);
                default -> throw new MalformedRecord("'" + symbol + "' is no operation of a CIGAR");
            }
        }

        private void hardClip(long length) {
            if (bodySeen) {
                trailing = true;
                trailHard += length;
            } else if (leadSoft > 0) {
                throw new MalformedRecord("its CIGAR has a hard clip inside a soft clip");
            } else {
                leadHard += length;
            }
        }

        private void softClip(long length) {
            if ((!bodySeen && leadSoft > 0) || trailHard > 0) {
                throw new MalformedRecord("its CIGAR has a soft clip in the wrong place");
            }
            if (bodySeen) {
                trailing = true;
                trailSoft += length;
            } else {
                leadSoft += length;
            }
        }

        private void body(long onRead, long onReference) {
            if (trailing) {
                throw new MalformedRecord("its CIGAR has a clip in the middle");
            }
            bodySeen = true;
            read += onRead;
            reference += onReference;
        }

        /**
         * The sum.
         *
         * @throws MalformedRecord if nothing is aligned, or the lengths exceed what a read can have
         */
        CigarShape shape() {
            if (aligned == 0) {
                throw new MalformedRecord("it is mapped but its CIGAR aligns no base");
            }
            if (leadHard + leadSoft + read + trailSoft + trailHard > Integer.MAX_VALUE
                    || reference > Integer.MAX_VALUE) {
                throw new MalformedRecord("its CIGAR is longer than any read");
            }
            return new CigarShape(
                    (int) leadHard,
                    (int) leadSoft,
                    (int) read,
                    (int) aligned,
                    (int) reference,
                    (int) skipped,
                    (int) trailSoft,
                    (int) trailHard);
        }
    }
}
