package org.kinfuse.report;

import static org.kinfuse.report.JsonBytes.name;

/** The fields of an end and of its site as {@link RecordJson} writes them, in the order of their records. */
final class EndJson {
    private static final byte[] GENE = name("gene");
    private static final byte[] TRANSCRIPT = name("transcript");
    private static final byte[] TRANSCRIPT_EXONS = name("transcriptExons");
    private static final byte[] STRAND = name("strand");
    private static final byte[] SITE = name("site");
    private static final byte[] CONTIG = name("contig");
    private static final byte[] POSITION = name("position");
    private static final byte[] KEPT = name("kept");
    private static final byte[] CROSSING = name("crossing");
    private static final byte[] DEPTH = name("depth");
    private static final byte[] FRACTION = name("fraction");
    private static final byte[] FRACTION_LOW = name("fractionLow");
    private static final byte[] FRACTION_HIGH = name("fractionHigh");
    private static final byte[] BAITED = name("baited");
    private static final byte[] ELSEWHERE = name("elsewhere");
    private static final byte[] SIMILARITY = name("similarity");
    private static final byte[] OTHER_PLACES = name("otherPlaces");
    private static final byte[] NORMAL_DEPTH = name("normalDepth");
    private static final byte[] NORMAL_FRACTION = name("normalFraction");
    private static final byte[] TARGET = name("target");
    private static final byte[] KIND = name("kind");
    private static final byte[] TEXT = name("text");
    private static final byte[] EXON = name("exon");
    private static final byte[] BASES_BEFORE = name("basesBefore");
    private static final byte[] BASES_AFTER = name("basesAfter");
    private static final byte[] INTRON = name("intron");
    private static final byte[] END = name("end");
    private static final byte[] DISTANCE = name("distance");
    private static final byte[] FROM_DONOR = name("fromDonor");
    private static final byte[] TO_ACCEPTOR = name("toAcceptor");

    private final JsonLine others;

    /** @param others writes what is rare */
    EndJson(JsonLine others) {
        this.others = others;
    }

    void end(JsonBytes json, EndEntry end) {
        json.open()
                .textIfAny(GENE, end.gene())
                .textIfAny(TRANSCRIPT, end.transcript())
                .numberUnlessZero(TRANSCRIPT_EXONS, end.transcriptExons())
                .textIfAny(STRAND, end.strand());
        site(json.name(SITE), end.site());
        json.text(CONTIG, end.contig())
                .number(POSITION, end.position())
                .text(KEPT, end.kept())
                .numberIfAny(CROSSING, end.crossing())
                .numberIfAny(DEPTH, end.depth())
                .numberIfAny(FRACTION, end.fraction())
                .numberIfAny(FRACTION_LOW, end.fractionLow())
                .numberIfAny(FRACTION_HIGH, end.fractionHigh())
                .textIfAny(BAITED, end.baited())
                .numberIfAny(ELSEWHERE, end.elsewhere())
                .numberIfAny(SIMILARITY, end.similarity())
                .listIfAny(OTHER_PLACES, end.otherPlaces(), JsonBytes::addText)
                .numberIfAny(NORMAL_DEPTH, end.normalDepth())
                .numberIfAny(NORMAL_FRACTION, end.normalFraction())
                .textIfAny(TARGET, end.target())
                .close();
    }

    /** By hand those with a gene, which nearly all are. */
    void site(JsonBytes json, SiteEntry site) {
        if (site instanceof SiteEntry.InIntron in) {
            json.open()
                    .text(KIND, in.kind())
                    .text(TEXT, in.text())
                    .number(INTRON, in.intron())
                    .number(FROM_DONOR, in.fromDonor())
                    .number(TO_ACCEPTOR, in.toAcceptor())
                    .close();
        } else if (site instanceof SiteEntry.InExon in) {
            json.open()
                    .text(KIND, in.kind())
                    .text(TEXT, in.text())
                    .number(EXON, in.exon())
                    .number(BASES_BEFORE, in.basesBefore())
                    .number(BASES_AFTER, in.basesAfter())
                    .close();
        } else if (site instanceof SiteEntry.Outside outside) {
            json.open()
                    .text(KIND, outside.kind())
                    .text(TEXT, outside.text())
                    .text(END, outside.end())
                    .number(DISTANCE, outside.distance())
                    .close();
        } else {
            others.accept(json, site);
        }
    }
}
