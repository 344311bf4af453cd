package org.kinfuse.bam;

/** Goes over records that follow each other, as long as they are plain and lie in order. */
final class PlainPass {
    private final PlainRule rule;
    private final PlainTaker taker;
    private final int lastAllowed;
    private int lastStart;
    private int passed;
    /** Where the fixed fields of the last one begin that was passed over. */
    private int last;

    private int duplicates;
    /** Reads not told of yet, and the bases that each of them holds. */
    private int reads;

    private int basesOfRead;

    /**
     * @param rule what is plain
     * @param taker takes what is told of the records
     * @param firstStart where the first may start at the earliest
     * @param lastAllowed where the last may start at the latest
     */
    PlainPass(PlainRule rule, PlainTaker taker, int firstStart, int lastAllowed) {
        this.rule = rule;
        this.taker = taker;
        this.lastStart = firstStart;
        this.lastAllowed = lastAllowed;
    }

    /**
     * Passes over records.
     *
     * @param bytes hold them, each behind its length
     * @param from where the first begins
     * @param to where the bytes end that may be looked at
     * @return where the first begins that was not passed over
     */
    int over(byte[] bytes, int from, int to) {
        int next = from;
        while (to - next >= BamReader.NUMBER + BamRecord.FIXED_LENGTH) {
            int length = LittleEndian.intAt(bytes, next);
            int fields = next + BamReader.NUMBER;
            if (length < BamRecord.FIXED_LENGTH || length > to - fields || !takes(bytes, fields)) {
                break;
            }
            passed++;
            last = fields;
            next = fields + length;
        }
        if (passed > 0) {
            taker.reads(reads, basesOfRead);
            taker.duplicates(duplicates);
        }
        return next;
    }

    /** How many were passed over. */
    int passed() {
        return passed;
    }

    /** Where the fixed fields of the last of them begin. */
    int last() {
        return last;
    }

    private boolean takes(byte[] bytes, int from) {
        long place = LittleEndian.longAt(bytes, from + BamRecord.PLACE);
        int start = BamRecord.start(place);
        if (start < lastStart || start > lastAllowed || (int) place != rule.contigIndex()) {
            return false;
        }
        long kind = LittleEndian.longAt(bytes, from + BamRecord.KIND);
        int flags = BamRecord.flags(kind);
        if (PlainRule.isMereDuplicate(flags)) {
            lastStart = start;
            duplicates++;
            return true;
        }
        long size = LittleEndian.longAt(bytes, from + BamRecord.SIZE_AND_MATE_CONTIG);
        long mate = LittleEndian.longAt(bytes, from + BamRecord.MATE_START_AND_LENGTH);
        int length = BamRecord.upper(mate);
        if (!rule.holds(
                flags,
                BamRecord.operations(kind),
                (int) place,
                BamRecord.upper(size),
                start,
                BamRecord.mateStart(mate),
                length)) {
            return false;
        }
        lastStart = start;
        count((int) size);
        if (length > 0) {
            taker.fragment(start, length, BamRecord.mappingQuality(kind));
        }
        return true;
    }

    /** Most reads of a file hold as many bases as the one before. */
    private void count(int bases) {
        if (bases != basesOfRead) {
            taker.reads(reads, basesOfRead);
            reads = 0;
            basesOfRead = bases;
        }
        reads++;
    }
}
