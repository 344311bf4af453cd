package org.kinfuse.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Bases;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.LocatedEnd;
import org.kinfuse.locate.Site;

/**
 * The spliced bases of one reading of a fusion.
 *
 * <pre>
 *   SPLICED           ==1==2==|==j==n==           whole exons
 *   JOINED            ==1==2=|ins|=j==n==         cut exons, inserted bases between them
 *   READ_ON (5' cut)  ==1==2=|ins|--==j==n==      the 3' intron from the break on is read
 *   READ_ON (3' cut)  ==1==2==--|ins|=j==n==      the 5' intron up to the break is read
 * </pre>
 *
 * @param bases all bases in the direction of the transcript, capitals
 * @param five number of bases of the 5' part
 * @param inserted number of bases that belong to neither part
 * @param lastSplice offset behind the last base before the last splice, 0 where nothing is spliced
 */
record Messenger(String bases, int five, int inserted, int lastSplice) {

    /** The messenger of a reading, or nothing where bases are missing. Both ends lie inside their transcripts. */
    static Optional<Messenger> of(Product product, Reading reading, ReferenceBases source) {
        LocatedEnd five = product.five().end();
        LocatedEnd three = product.three().end();
        boolean direct = reading.way() == Reading.Way.JOINED || reading.way() == Reading.Way.READ_ON;
        List<GenomicInterval> start = direct ? upTo(five) : wholeExons(five.transcript(), reading.fiveExons());
        List<GenomicInterval> end = direct ? from(three) : wholeExons(three.transcript(), reading.threeExons());
        String inserted = direct ? product.inserted() : "";
        int splices = end.size() - 1;
        return spell(start, five.transcript().strand(), source)
                .flatMap(head -> spell(end, three.transcript().strand(), source).map(tail -> {
                    int beforeLastSplice = splices > 0
                            ? head.length()
                                    + inserted.length()
                                    + tail.length()
                                    - last(end).length()
                            : direct ? lastSpliceWithin(start, head) : head.length();
                    return new Messenger(head + inserted + tail, head.length(), inserted.length(), beforeLastSplice);
                }));
    }

    /** Offset of the first base of the 3' part. */
    int three() {
        return five + inserted;
    }

    private static int lastSpliceWithin(List<GenomicInterval> pieces, String spelled) {
        return pieces.size() > 1 ? spelled.length() - last(pieces).length() : 0;
    }

    private static GenomicInterval last(List<GenomicInterval> pieces) {
        return pieces.get(pieces.size() - 1);
    }

    private static List<GenomicInterval> wholeExons(Transcript transcript, ExonRange range) {
        List<GenomicInterval> pieces = new ArrayList<>();
        for (int rank = range.first(); rank <= range.last(); rank++) {
            pieces.add(piece(
                    transcript,
                    transcript.exon(rank).start(),
                    transcript.exon(rank).end()));
        }
        return pieces;
    }

    /** All exons up to the break, the last of them running on to it. */
    private static List<GenomicInterval> upTo(LocatedEnd five) {
        int exon = lastExonBefore(five.site());
        Transcript transcript = five.transcript();
        List<GenomicInterval> pieces =
                exon > 1 ? wholeExons(transcript, new ExonRange(1, exon - 1)) : new ArrayList<>();
        int edge = firstBase(transcript, transcript.exon(exon));
        pieces.add(between(transcript, edge, five.breakend().position()));
        return pieces;
    }

    /** All exons from the break on, the first of them begun at it. */
    private static List<GenomicInterval> from(LocatedEnd three) {
        int exon = firstExonBehind(three.site());
        Transcript transcript = three.transcript();
        List<GenomicInterval> pieces = new ArrayList<>();
        int edge = lastBase(transcript, transcript.exon(exon));
        pieces.add(between(transcript, three.breakend().position(), edge));
        if (exon < transcript.exonCount()) {
            pieces.addAll(wholeExons(transcript, new ExonRange(exon + 1, transcript.exonCount())));
        }
        return pieces;
    }

    private static int lastExonBefore(Site site) {
        if (site instanceof Site.InExon exon) {
            return exon.exon();
        }
        return ((Site.InIntron) site).afterExon();
    }

    private static int firstExonBehind(Site site) {
        if (site instanceof Site.InExon exon) {
            return exon.exon();
        }
        return ((Site.InIntron) site).afterExon() + 1;
    }

    private static int firstBase(Transcript transcript, Exon exon) {
        return transcript.strand() == Strand.FORWARD ? exon.start() : exon.end();
    }

    private static int lastBase(Transcript transcript, Exon exon) {
        return transcript.strand() == Strand.FORWARD ? exon.end() : exon.start();
    }

    private static GenomicInterval between(Transcript transcript, int one, int other) {
        return piece(transcript, Math.min(one, other), Math.max(one, other));
    }

    private static GenomicInterval piece(Transcript transcript, int start, int end) {
        return new GenomicInterval(transcript.contig(), start, end);
    }

    private static Optional<String> spell(List<GenomicInterval> pieces, Strand strand, ReferenceBases source) {
        StringBuilder spelled = new StringBuilder();
        for (GenomicInterval piece : pieces) {
            Optional<String> bases = source.bases(piece);
            if (bases.isEmpty()) {
                return Optional.empty();
            }
            spelled.append(
                    switch (strand) {
                        case FORWARD -> bases.get();
                        case REVERSE -> Bases.reverseComplement(bases.get());
                    });
        }
        return Optional.of(spelled.toString());
    }
}
