package org.kinfuse.intake;

/** The forms in which alignments come, told apart by content. */
enum ReadFormat {
    /** Binary, block compressed. */
    BAM(EndMark.BGZF, "BAM"),
    /** Compressed against a reference. */
    CRAM(EndMark.CRAM, "CRAM"),
    /** Text. */
    SAM(EndMark.NONE, "SAM"),
    /** Text, block compressed. */
    BGZIPPED_SAM(EndMark.BGZF, "SAM, compressed with bgzip"),
    /** Text, compressed otherwise: gzip itself checks that its end is there. */
    GZIPPED_SAM(EndMark.NONE, "SAM, compressed with gzip");

    private final EndMark endMark;
    private final String words;

    ReadFormat(EndMark endMark, String words) {
        this.endMark = endMark;
        this.words = words;
    }

    /** What a whole file of this form ends with. */
    EndMark endMark() {
        return endMark;
    }

    /** What messages call it. */
    String words() {
        return words;
    }
}
