package org.kinfuse.bam;

/** Goes over records that follow each other, as long as they are plain and lie in order. */
final class PlainPass {
    private final PlainRule rule;
    private final PlainTaker taker;
    private int lastStart;
    private int duplicates;
    /** Reads not told of yet, and the bases that each of them holds. */
    private int reads;

    private int basesOfRead;

    /**
     * @param rule what is plain
     * @param taker takes what is told of the records
     * @param firstStart where the first may start at the earliest
     */
    PlainPass(PlainRule rule, PlainTaker taker, int firstStart) {
        this.rule = rule;
        this.taker = taker;
        this.lastStart = firstStart;
    }

    /**
     * Takes a record if it is plain.
     *
     * @param from where its fixed fields begin
     * @return whether it was
     */
    boolean takes(byte[] bytes, int from) {
        long place = LittleEndian.longAt(bytes, from + BamRecord.PLACE);
        int start = BamRecord.start(place);
        if (start < lastStart || (int) place != rule.contigIndex()) {
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

    /** Tells what was not told yet. */
    void finish() {
        taker.reads(reads, basesOfRead);
        taker.duplicates(duplicates);
    }
}
