package org.kinfuse.intake;

/** The forms in which alignments come, told apart by content. */
enum ReadFormat {
    /** Binary, block compressed. */
    BAM(EndMark.BGZF),
    /** Compressed against a reference. */
    CRAM(EndMark.CRAM),
    /** Text. */
    SAM(EndMark.NONE),
    /** Text, block compressed. */
    BGZIPPED_SAM(EndMark.BGZF),
    /** Text, compressed otherwise: gzip itself checks that its end is there. */
    GZIPPED_SAM(EndMark.NONE);

    private final EndMark endMark;

    ReadFormat(EndMark endMark) {
        this.endMark = endMark;
    }

    /** What a whole file of this form ends with. */
    EndMark endMark() {
        return endMark;
    }
}
